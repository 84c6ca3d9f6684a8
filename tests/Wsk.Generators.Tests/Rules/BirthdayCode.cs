using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Birthday;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Code that gives birthdays to members of every type that a birthday can have.</summary>
internal static class BirthdayCode
{
    private const string Types = """
        using System;
        using System.Globalization;
        using Wsk;

        [SessionFrom] public partial class Customer { public string? Birthday { get; set; } }
        [SessionFrom] public partial record Visitor(string CustomerName, string? Birthday = null);
        [SessionFrom] public partial class Member { public DateOnly? Birthday { get; set; } }
        [SessionFrom] public partial class Guest { public DateTime Birthday { get; set; } }
        [SessionFrom] public partial class Friend { public DateTimeOffset Birthday { get; set; } }
        public static class Days { public const string Wrong = "1986/12/12"; public const string Right = "1986-12-12"; }

        """;

    public static Task Verify(string statement) => CSharpAnalyzerVerifier<BirthdayAnalyzer>.VerifyAsync(Method(statement));

    public static Task VerifyType(string type) => CSharpAnalyzerVerifier<BirthdayAnalyzer>.VerifyAsync(Types + type);

    public static Task VerifyFix<TFix>(string before, string after, string? title = null)
        where TFix : CodeFixProvider, new() =>
        new CSharpCodeFixVerifier<BirthdayAnalyzer, TFix>.Test { TestCode = Method(before), FixedCode = Method(after), CodeActionTitle = title }.RunAsync();

    public static string Method(string statement) => Types + $$"""
        public class Use
        {
            public void Set(Customer c, DateTime day, DateTime? perhaps, DateOnly date, DateTimeOffset instant, string text, int number, bool known)
            {
                {{statement}}
            }

            private static string Written(DateTime day) => day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);

            private static readonly CultureInfo Inv = CultureInfo.InvariantCulture;

            private static DateTime Next() => DateTime.Today;

            private static string Two(int number) { var text = "0" + number; return text.Substring(text.Length - 2); }

            private static string Here(DateTime day) => day.ToString("yyyy-MM-dd");
        }
        """;
}
