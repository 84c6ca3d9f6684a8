using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Wsk.Generators.Tests.Incremental;

/// <summary>What each step does after an edit, reason by reason.</summary>
public class StepTests
{
    private const string Customer = """
        using Wsk;
        namespace Shop
        {
            /// <summary>A customer.</summary>
            [SessionFrom]
            public partial class Customer : Person
            {
                public string Email { get; set; }
                [CustomData("级别", "level")] public Level Level { get; set; }
                public int Age() { return 1; }
            }
        }
        """;

    private const string Others = """
        namespace Shop
        {
            public class Person { public string Remark { get; set; } }
            public enum Level { Silver, Gold }
        }
        """;

    [Theory]
    [InlineData("{ return 1; }", "{ return 2 + 3; }")]
    [InlineData("public int Age() { return 1; }", "public int Age() { return 1; } private int _age; private void Grow() { _age++; }")]
    [InlineData("\n", "\n\n")]
    [InlineData("    ", "\t")]
    [InlineData("A customer.", "Somebody who buys.")]
    [InlineData("using Wsk;", "// A comment\nusing Wsk;\nusing System;")]
    [InlineData("{ get; set; }", "{ get ; /* in any way */ private set; }")]
    [InlineData("public int Age()", "public int Weight { get; set; } public int Age()")]
    [InlineData("public partial class", "[System.Serializable] public partial class")]
    [InlineData("\"级别\"", "\"级\" + \"别\"")]
    public void An_edit_of_the_annotated_file_that_changes_no_payload_leaves_the_model_equal(string old, string edited)
    {
        GeneratorRunResult result = Edit(Customer, Others, Customer.Replace(old, edited, System.StringComparison.Ordinal), Others);

        Assert.Equal([Unchanged], Reasons(result, WellKnownNames.ParseStep));
        AssertNothingEmitted(result);
    }

    [Theory]
    [InlineData("Remark { get; set; }", "Remark { get { return null; } set { } }")]
    [InlineData("{ Silver, Gold }", "{ Silver = 0, Gold = 1 } public class Order { }")]
    public void An_edit_of_another_file_leaves_the_model_equal(string old, string edited)
    {
        GeneratorRunResult result = Edit(Customer, Others, Customer, Others.Replace(old, edited, System.StringComparison.Ordinal));

        Assert.Equal([Unchanged], Reasons(result, WellKnownNames.ParseStep));
        AssertNothingEmitted(result);
    }

    [Fact]
    public void A_new_file_without_annotations_emits_nothing()
    {
        GeneratorRunResult result = Edit(Customer, Others, Customer, Others, "namespace Shop { public class Order { public string Email { get; set; } } }");

        Assert.Equal([Unchanged], Reasons(result, WellKnownNames.ParseStep));
        AssertNothingEmitted(result);
    }

    [Fact]
    public void Nothing_runs_where_nothing_was_edited()
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile(Customer, Others);
        var host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
        host.Run(compilation);

        GeneratorRunResult result = host.Run(compilation);

        Assert.Equal([Cached], Reasons(result, WellKnownNames.ParseStep));
        AssertNothingEmitted(result);
    }

    [Theory]
    [InlineData("Email { get; set; }", "Remark2 { get; set; }")]
    [InlineData("public string Email", "internal string Email")]
    [InlineData("\"level\"", "\"grade\"")]
    [InlineData("[SessionFrom]", "[SessionFrom(MaxBytes = 2000)]")]
    [InlineData("public partial class", "public sealed partial class")]
    [InlineData(" : Person", "")]
    [InlineData("public int Age()", "public string ToSessionFrom()")]
    public void An_edit_that_changes_the_payload_or_the_members_emits_the_file_anew(string old, string edited)
    {
        GeneratorRunResult result = Edit(Customer, Others, Customer.Replace(old, edited, System.StringComparison.Ordinal), Others);

        AssertEmittedAnew(result);
    }

    [Theory]
    [InlineData("Remark", "Title")]
    [InlineData("Gold }", "Gold, Platinum }")]
    public void An_edit_of_a_base_or_an_enum_in_another_file_emits_the_file_anew(string old, string edited)
    {
        GeneratorRunResult result = Edit(Customer, Others, Customer, Others.Replace(old, edited, System.StringComparison.Ordinal));

        AssertEmittedAnew(result);
    }

    [Fact]
    public void Another_annotated_type_is_emitted_alone()
    {
        GeneratorRunResult result = Edit(Customer, Others, Customer, Others, "[Wsk.SessionFrom] public partial class Guest { public string Email { get; set; } }");

        Assert.Equal([Unchanged, New], Reasons(result, WellKnownNames.ParseStep));
        Assert.Equal([Cached, New], Reasons(result, WellKnownNames.ModelStep));
        Assert.Equal([Cached, New], RunSteps.Reasons(RunSteps.Outputs(result)));
    }

    [Fact]
    public void An_edit_of_one_of_two_annotated_types_leaves_the_other_alone()
    {
        const string Guest = "[Wsk.SessionFrom] public partial class Guest { public string Email { get; set; } }";
        GeneratorRunResult result = Edit(Customer, Guest + Others, Customer, Guest.Replace("Email", "Remark", System.StringComparison.Ordinal) + Others);

        Assert.Equal([Unchanged, Modified], Reasons(result, WellKnownNames.ParseStep));
        Assert.Equal([Cached, Modified], Reasons(result, WellKnownNames.ModelStep));
        Assert.Equal([Cached, RunSteps.Rewritten], RunSteps.Reasons(RunSteps.Outputs(result)));
    }

    [Fact]
    public void A_type_that_is_no_longer_annotated_loses_its_file()
    {
        GeneratorRunResult result = Edit(Customer, Others, Customer.Replace("[SessionFrom]", "", System.StringComparison.Ordinal), Others);

        Assert.Empty(result.GeneratedSources);
        Assert.All(Reasons(result, WellKnownNames.ModelStep), reason => Assert.Equal(Removed, reason));
    }

    private static GeneratorRunResult Edit(string customer, string others, string editedCustomer, string editedOthers, params string[] added)
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile(customer, others);
        var host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
        Assert.NotEmpty(host.Run(compilation).GeneratedSources);
        Assert.False(customer == editedCustomer && others == editedOthers && added.Length == 0, "There is no edit.");

        compilation = Replace(Replace(compilation, 0, customer, editedCustomer), 1, others, editedOthers);
        return host.Run(compilation.AddSyntaxTrees(added.Select(text => CompilerSetting.Newest.Parse(text, "/consumer/Added.cs"))));
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, int file, string old, string edited)
    {
        SyntaxTree tree = compilation.SyntaxTrees[file];
        return old == edited ? compilation : compilation.ReplaceSyntaxTree(tree, CompilerSetting.Newest.Parse(edited, tree.FilePath));
    }

    private static IncrementalStepRunReason[] Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out var steps) ? [.. RunSteps.Reasons(steps)] : [];

    private static void AssertNothingEmitted(GeneratorRunResult result)
    {
        Assert.Equal([Cached], Reasons(result, WellKnownNames.ModelStep));
        Assert.Equal([Cached], RunSteps.Reasons(RunSteps.Outputs(result)));
    }

    private static void AssertEmittedAnew(GeneratorRunResult result)
    {
        Assert.Equal([Modified], Reasons(result, WellKnownNames.ParseStep));
        Assert.Equal([Modified], Reasons(result, WellKnownNames.ModelStep));
        Assert.Equal([RunSteps.Rewritten], RunSteps.Reasons(RunSteps.Outputs(result)));
    }
}
