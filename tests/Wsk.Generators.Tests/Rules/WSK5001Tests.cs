using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Length;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK5001Tests
{
    private const string Usings = "using System.ComponentModel.DataAnnotations;\n";

    // {"customerName":"","remark":""} has 31 bytes.
    private const string Members = "{ [MaxLength(20)] public string? CustomerName { get; set; } [StringLength(303)] public string? Remark { get; set; } }";

    [Fact]
    public Task The_message_gives_both_figures_and_the_costliest_member() => Verify(
        "[SessionFrom] partial class {|#0:Customer|} { [MaxLength(20)] public string? CustomerName { get; set; } [StringLength(304)] public string? Remark { get; set; } }",
        new DiagnosticResult(PayloadLengthAnalyzer.OrdinaryRule).WithArguments("Customer", 31 + 60 + 912, 1000, 31 + 120 + 1824, "Remark", 12 + 912));

    [Fact]
    public Task Inside_customData_a_unit_needs_nine_bytes() => Verify(
        "[SessionFrom] partial record {|WSK5001:Customer|}([property: MaxLength(100), CustomData(\"订单号\", \"orderNo\")] string? OrderNo);");

    [Theory]
    [InlineData("[SessionFrom(MaxBytes = 100)] partial class {|WSK5001:Customer|} { [MaxLength(40)] public string? CustomerName; }")]
    [InlineData("[SessionFrom(MaxBytes = 1000, Overflow = OverflowHandling.Throw)] partial class {|WSK5001:Customer|} { [MaxLength(400)] public string? CustomerName; }")]
    [InlineData("class Person { [MaxLength(400)] public string? Remark; } [SessionFrom] partial class {|WSK5001:Customer|} : Person { }")]
    [InlineData("[SessionFrom(Overflow = OverflowHandling.DropLowestPriority)] partial class {|WSK5001:Customer|} { [MaxLength(400), SessionField(SessionField.Remark, Priority = int.MaxValue)] public string? Remark; }")]
    public Task Ordinary_text_that_does_not_fit_is_told_at_the_types_name(string code) => Verify(code);

    [Theory]
    [InlineData("[SessionFrom] partial class Customer " + Members)]
    [InlineData("[SessionFrom(MaxBytes = 0)] partial class Customer { [MaxLength(4000)] public string? Remark; }")]
    [InlineData("[SessionFrom] partial class Customer { [MaxLength(4000)] public string? Remark; public string? Title; }")]
    [InlineData("[SessionFrom] partial class Customer { public string? Remark; public CustomDataEntry[]? CustomData; }")]
    [InlineData("[SessionFrom(Overflow = OverflowHandling.DropLowestPriority)] partial class Customer { [MaxLength(4000)] public string? Remark; }")]
    [InlineData("[SessionFrom(Overflow = OverflowHandling.DropLowestPriority)] partial class Customer { [MaxLength(4000)] public string? Remark; [MaxLength(40), SessionField(SessionField.Title, Priority = int.MaxValue)] public string? Title; }")]
    [InlineData("[SessionFrom] partial class Customer { public SessionGender Gender; public System.DateTime Birthday; [CustomData(\"甲\", \"a\")] public decimal A; }")]
    [InlineData("[SessionFrom] partial class Customer { [MaxLength(4000), SessionIgnore] public string? Remark; }")]
    [InlineData("partial class Customer { [MaxLength(4000)] public string? Remark; }")]
    public Task What_fits_or_is_not_bounded_is_fine(string code) => Verify(code);

    // What Node counts for {"title":"甲…"} and {"title":"甲"}, and for customData with the entry {"label_cn":"a","label_en":"b","value":"甲…"} or "甲".
    [Theory]
    [InlineData("[MaxLength(400), SessionField(SessionField.Title, Priority = int.MaxValue, Shorten = true)] public string? Title;", 18)]
    [InlineData("[MaxLength(400), SessionField(SessionField.Title, Priority = int.MaxValue, Shorten = true)] public string? Title; [MaxLength(400)] public string? Remark;", 18)]
    [InlineData("[MaxLength(2), SessionField(SessionField.Title, Priority = int.MaxValue, Shorten = true)] public string? Title;", 18)]
    [InlineData("[MaxLength(1), SessionField(SessionField.Title, Priority = int.MaxValue, Shorten = true)] public string? Title;", 15)]
    [InlineData("[MaxLength(400), CustomData(\"a\", \"b\", Priority = int.MaxValue, Shorten = true)] public string? Goods;", 121)]
    [InlineData("[MaxLength(1), CustomData(\"a\", \"b\", Priority = int.MaxValue, Shorten = true)] public string? Goods;", 112)]
    public async Task A_text_that_may_be_cut_counts_with_one_character_and_the_ellipsis(string members, int shortest)
    {
        string Code(int maxBytes, string name) =>
            "[SessionFrom(MaxBytes = " + maxBytes + ", Overflow = OverflowHandling.DropLowestPriority)] partial class " + name + " { " + members + " }";

        await Verify(Code(shortest, "Customer"));
        await Verify(Code(shortest - 1, "{|WSK5001:Customer|}"));
    }

    [Fact]
    public Task The_message_counts_a_text_that_may_be_cut_in_both_figures() => Verify(
        """
        [SessionFrom(MaxBytes = 100, Overflow = OverflowHandling.DropLowestPriority)]
        partial class {|#0:Customer|}
        {
            [MaxLength(30), SessionField(SessionField.CustomerName, Priority = int.MaxValue)] public string? Name;
            [MaxLength(400), SessionField(SessionField.Remark, Priority = int.MaxValue, Shorten = true)] public string? Note;
        }
        """,
        new DiagnosticResult(PayloadLengthAnalyzer.OrdinaryRule).WithArguments("Customer", 31 + 90 + 6, 100, 31 + 180 + 9, "Name", 18 + 90));

    [Fact]
    public Task The_message_counts_an_entry_that_may_be_cut_in_both_figures() => Verify(
        """
        [SessionFrom(MaxBytes = 100, Overflow = OverflowHandling.DropLowestPriority)]
        partial class {|#0:Customer|}
        {
            [MaxLength(30), SessionField(SessionField.CustomerName, Priority = int.MaxValue)] public string? Name;
            [MaxLength(400), CustomData("a", "b", Priority = int.MaxValue, Shorten = true)] public string? Goods;
        }
        """,
        new DiagnosticResult(PayloadLengthAnalyzer.OrdinaryRule).WithArguments("Customer", 121 + 90 + 18, 100, 121 + 180 + 18, "Name", 18 + 90));

    [Fact]
    public Task The_editorconfig_can_set_another_limit() => VerifyUnder("wsk_max_bytes = 900", "[SessionFrom] partial class {|WSK5001:Customer|} " + Members);

    [Theory]
    [InlineData("wsk_max_bytes = 2000")]
    [InlineData("wsk_max_bytes = 0")]
    public Task The_editorconfig_can_set_a_wider_limit(string option) =>
        VerifyUnder(option, "[SessionFrom] partial class Customer { [MaxLength(600)] public string? Remark; }");

    [Fact]
    public Task An_explicit_limit_beats_the_editorconfig() =>
        VerifyUnder("wsk_max_bytes = 900", "[SessionFrom(MaxBytes = 1000)] partial class Customer " + Members);

    [Theory]
    [InlineData("wsk_max_bytes = many")]
    [InlineData("wsk_max_bytes = -900")]
    [InlineData("wsk_max_bytes = 1")]
    public Task A_limit_without_a_meaning_is_none(string option) => VerifyUnder(option, "[SessionFrom] partial class Customer " + Members);

    private static Task Verify(string code) => RuleVerifier.Verify<PayloadLengthAnalyzer>(Usings + code);

    private static Task Verify(string code, DiagnosticResult expected) => RuleVerifier.Verify<PayloadLengthAnalyzer>(Usings + code, expected);

    private static Task VerifyUnder(string option, string code)
    {
        CSharpAnalyzerVerifier<PayloadLengthAnalyzer>.Test test = RuleVerifier.Test<PayloadLengthAnalyzer>(Usings + code);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + option + "\n"));
        return test.RunAsync();
    }
}
