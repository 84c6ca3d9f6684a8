using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1012Tests
{
    private const string Base = "[SessionFrom] partial class Person { public virtual string? CustomerName { get; set; } }\n";

    [Theory]
    [InlineData("class {|WSK1012:Customer|} : Person { public string? Title { get; set; } }")]
    [InlineData("class {|WSK1012:Customer|} : Person { [CustomData(\"甲\", \"a\")] private string? _a; }")]
    [InlineData("class {|WSK1012:Customer|} : Person { [SessionField(SessionField.Remark)] public string? Note; }")]
    [InlineData("class Middle : Person { } sealed partial class {|WSK1012:Customer|} : Middle { public string? Title { get; set; } }")]
    public Task A_derived_type_that_adds_members_is_named(string code) => RuleVerifier.Verify<DerivedTypeAnalyzer>(Base + code);

    [Fact]
    public Task A_derived_record_is_named() => RuleVerifier.Verify<DerivedTypeAnalyzer>(
        "[SessionFrom] partial record Person(string CustomerName); record {|WSK1012:Customer|}(string CustomerName, string Title) : Person(CustomerName);");

    [Fact]
    public Task The_message_names_what_would_be_missing() => RuleVerifier.Verify<DerivedTypeAnalyzer>(
        Base + "class {|#0:Customer|} : Person { public string? Title; public int Age; public SessionGender Gender; }",
        new DiagnosticResult(DerivedTypeAnalyzer.DerivedRule).WithArguments("Customer", "Title, Gender", "Person"));

    [Theory]
    [InlineData("[SessionFrom] partial class Customer : Person { public string? Title { get; set; } }")]
    [InlineData("class Customer : Person { public int Age { get; set; } }")]
    [InlineData("class Customer : Person { public override string? CustomerName { get; set; } }")]
    [InlineData("class Customer : Person { [SessionIgnore] public string? Title { get; set; } }")]
    [InlineData("class Customer : Person { private string? Title { get; set; } public int Address { get; set; } }")]
    [InlineData("class Customer { public string? Title { get; set; } }")]
    [InlineData("class Customer : Person { }")]
    public Task Other_types_are_fine(string code) => RuleVerifier.Verify<DerivedTypeAnalyzer>(Base + code);

    [Theory]
    [InlineData("class Customer : Person { public string? Title { get; set; } }")]
    [InlineData("class {|WSK1012:Customer|} : Person { [SessionField(SessionField.Title)] public string? Title { get; set; } }")]
    public Task Below_a_base_with_OnlyMarked_only_marked_members_count(string code) => RuleVerifier.Verify<DerivedTypeAnalyzer>(
        "[SessionFrom(OnlyMarked = true)] partial class Person { }\n" + code);

    [Fact]
    public Task An_annotated_type_in_between_covers_nothing_further_down() => RuleVerifier.Verify<DerivedTypeAnalyzer>(
        Base + "[SessionFrom] partial class Middle : Person { public string? Title; } class {|WSK1012:Customer|} : Middle { public string? Remark; }");
}
