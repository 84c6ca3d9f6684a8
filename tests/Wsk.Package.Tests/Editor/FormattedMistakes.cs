using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests.Editor;

/// <summary>One mistake for each rule that has a fix, and genders that no fix may choose, after one run of dotnet format and a build.</summary>
public sealed class FormattedMistakes(PackageFeed feed) : IAsyncLifetime
{
    /// <summary>The file of the genders.</summary>
    internal const string Genders = "Genders";

    internal MistakesProject Project { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Project = await MistakesProject.CreateAsync(
            feed, FixableRules.All.Select(rule => (rule.Id, FixableRules.Mistake(rule.Id))).Append((Genders, GendersWith("3", "9", "(SessionGender)3", "4"))));
        await Project.FormatAsync();
        await Project.BuildAsync();
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Genders of every type: the numbers that are no genders come from the caller, beside choices and casts that say another one than they mean.</summary>
    internal static string GendersWith(string nullable, string number, string gender, string arm) => $$"""
        using System;
        using Wsk;

        namespace Genders;

        [SessionFrom] public partial class Customer { public int? Gender { get; set; } = {{nullable}}; }
        [SessionFrom] public partial class Guest { public int Gender { get; set; } = {{number}}; }
        [SessionFrom] public partial class Member { public SessionGender Gender { get; set; } = {{gender}}; }

        public enum Sex { Male, Female }

        public static class Customers
        {
            public static Customer Chosen(bool isMale) => new() { Gender = isMale ? 1 : 0 };

            public static Guest Switched(string sex) => new() { Gender = sex switch { "男" => 1, _ => 0 } };

            public static Customer Named(string sex) => new() { Gender = sex switch { "男" => 1, "女" => 2, _ => {{arm}} } };

            public static Customer Counted(bool isMale) => new() { Gender = Convert.ToInt32(isMale) };

            public static Member Cast(Sex sex) => new() { Gender = (SessionGender)sex };

            public static Member Constant() => new() { Gender = (SessionGender)Sex.Female };
        }

        """;
}
