using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Model;
using Wsk.Generators.Tests.Verification;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Wsk.Generators.Tests.Incremental;

/// <summary>What one keystroke costs in a project of many annotated types, each in a file of its own: at most the type that it is about.</summary>
public class ManyTypesTests
{
    private const int Count = 120;
    private const int Edited = 57;

    [Theory]
    [InlineData("return 1;", "return 2;")]
    [InlineData("public static int One()", "public static string Email { get; set; } public static int One()")]
    [InlineData("// A comment.", "// Another.")]
    [InlineData("class Unrelated", "class Other")]
    public void An_edit_outside_the_annotated_types_writes_no_file_anew(string old, string edited)
    {
        GeneratorRunResult result = Edit(Count, old, edited);

        Assert.Equal(Enumerable.Repeat(Unchanged, Count), Reasons(result, WellKnownNames.ParseStep));
        Assert.Equal(Enumerable.Repeat(Cached, Count), Reasons(result, WellKnownNames.ModelStep));
        Assert.Equal(Enumerable.Repeat(Cached, Count), RunSteps.Reasons(RunSteps.Outputs(result)));
    }

    [Theory]
    [InlineData("A customer.", "Somebody who buys.")]
    [InlineData("{ get; set; }", "{ get; private set; }")]
    [InlineData("public int Age()", "private int _age; public int Age()")]
    public void An_edit_of_one_annotated_file_that_changes_no_payload_writes_no_file_anew(string old, string edited)
    {
        GeneratorRunResult result = Edit(Edited, old, edited);

        Assert.Equal(Enumerable.Repeat(Unchanged, Count), Reasons(result, WellKnownNames.ParseStep));
        Assert.Equal(Enumerable.Repeat(Cached, Count), Reasons(result, WellKnownNames.ModelStep));
        Assert.Equal(Enumerable.Repeat(Cached, Count), RunSteps.Reasons(RunSteps.Outputs(result)));
    }

    [Theory]
    [InlineData("string Email", "string Address")]
    [InlineData("\"level\"", "\"grade\"")]
    [InlineData("Level Level", "string Level")]
    [InlineData("public partial class", "public sealed partial class")]
    public void An_edit_of_one_annotated_type_writes_that_one_alone_anew(string old, string edited)
    {
        GeneratorRunResult result = Edit(Edited, old, edited);

        Assert.Equal(OneOf(Unchanged, Modified), Reasons(result, WellKnownNames.ParseStep));
        Assert.Equal(OneOf(Cached, Modified), Reasons(result, WellKnownNames.ModelStep));
        Assert.Equal(OneOf(Cached, RunSteps.Rewritten), RunSteps.Reasons(RunSteps.Outputs(result)));
    }

    [Fact]
    public void Every_type_is_written_anew_when_an_enum_that_all_of_them_use_changes()
    {
        GeneratorRunResult result = Edit(Count, "Gold }", "Gold, Platinum }");

        Assert.Equal(Enumerable.Repeat(Modified, Count), Reasons(result, WellKnownNames.ParseStep));
        Assert.Equal(Enumerable.Repeat(RunSteps.Rewritten, Count), RunSteps.Reasons(RunSteps.Outputs(result)));
    }

    [Fact]
    public void Every_type_is_written_anew_when_a_name_that_all_of_them_use_comes_to_mean_another_type()
    {
        GeneratorRunResult result = Edit(Count, "namespace Shop", "namespace Shop.Customers { public enum Level { Red } } namespace Shop");

        SessionFromModel[] models = [.. result.TrackedSteps[WellKnownNames.ModelStep].SelectMany(step => step.Outputs).Select(output => (SessionFromModel)output.Value)];
        Assert.All(models, model => Assert.Equal("global::Shop.Customers.Level", Assert.Single(model.Enums).TypeName));
    }

    private static GeneratorRunResult Edit(int file, string old, string edited)
    {
        string[] sources = [.. Sources()];
        CSharpCompilation compilation = CompilerSetting.Newest.Compile(sources);
        var host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
        Assert.Equal(Count, host.Run(compilation).GeneratedSources.Length);
        string changed = sources[file].Replace(old, edited, System.StringComparison.Ordinal);
        Assert.NotEqual(sources[file], changed);

        SyntaxTree tree = compilation.SyntaxTrees[file];
        return host.Run(compilation.ReplaceSyntaxTree(tree, CompilerSetting.Newest.Parse(changed, tree.FilePath)));
    }

    private static IEnumerable<string> Sources() => Enumerable.Range(0, Count).Select(Customer).Append("""
        namespace Shop
        {
            // A comment.
            public static class Unrelated { public static int One() { return 1; } }
            public enum Level { Silver, Gold }
        }
        """);

    private static string Customer(int index) => $$"""
        using Wsk;
        namespace Shop.Customers
        {
            /// <summary>A customer.</summary>
            [SessionFrom]
            public partial class Customer{{index}}
            {
                public string Email { get; set; }
                [CustomData("级别{{index}}", "level")] public Level Level { get; set; }
                public int Age() { return 1; }
            }
        }
        """;

    private static IEnumerable<IncrementalStepRunReason> OneOf(IncrementalStepRunReason others, IncrementalStepRunReason one) =>
        Enumerable.Range(0, Count).Select(index => index == Edited ? one : others);

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) => RunSteps.Reasons(result.TrackedSteps[step]);
}
