using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK1011Tests
{
    [Theory]
    [InlineData("[CustomData(\"甲\", \"a\"), {|WSK1011:SessionIgnore|}] public string A;")]
    [InlineData("[{|WSK1011:SessionIgnore|}, SessionField(SessionField.Title)] public string A;")]
    [InlineData("[{|WSK1011:SessionField(SessionField.Title)|}][CustomData(\"甲\", \"a\")] public string A;")]
    [InlineData("[CustomData(\"甲\", \"a\"), {|WSK1011:SessionIgnore|}, SessionField(SessionField.Title)] public string A;")]
    public Task Attributes_that_exclude_each_other_are_named(string members) => Verify(members);

    [Theory]
    [InlineData("public string {|WSK1011:CustomData|}; [CustomData(\"甲\", \"a\")] public string A;")]
    [InlineData("[CustomData(\"甲\", \"a\")] public string A; [SessionField({|WSK1011:SessionField.CustomData|})] public EncodedCustomData? Encoded;")]
    public Task Encoded_text_beside_labelled_entries_is_named(string members) => Verify(members);

    [Theory]
    [InlineData("[CustomData(\"甲\", \"a\", {|WSK1011:Format = \"N0\"|})] public string A;")]
    [InlineData("[CustomData(\"甲\", \"a\", Priority = 1, {|WSK1011:Format = \"x\"|})] public bool? A;")]
    [InlineData("[CustomData(\"甲\", \"a\", {|WSK1011:Format = \"\"|})] public Uri A;")]
    public Task A_format_on_what_takes_none_is_named(string members) => Verify(members);

    [Fact]
    public Task The_message_names_the_entry_that_encoded_text_stands_beside() => RuleVerifier.Verify<AttributeContradictionAnalyzer>(
        "[SessionFrom] partial class Customer { public string? {|#0:CustomData|}; [CustomData(\"甲\", \"a\")] public string? A; }",
        new DiagnosticResult(AttributeContradictionAnalyzer.EncodedRule).WithArguments("CustomData", "A"));

    [Theory]
    [InlineData("[CustomData(\"甲\", \"a\", Format = \"N0\")] public decimal A; [CustomData(\"乙\", \"b\", Format = \"yyyy\")] public DateTime? B;")]
    [InlineData("[CustomData(\"甲\", \"a\", Format = \"D\")] public DayOfWeek A; [CustomData(\"乙\", \"b\", Format = null)] public string B;")]
    [InlineData("public CustomDataEntry[] CustomData; [CustomData(\"甲\", \"a\")] public string A;")]
    [InlineData("public string CustomData; public string Title;")]
    [InlineData("public EncodedCustomData CustomData; [SessionIgnore] public string A;")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore, CustomData(\"甲\", \"a\")] public string A;")]
    [InlineData("[SessionField(SessionField.Title, Priority = 5)] public string A;")]
    public Task Attributes_that_agree_are_fine(string members) => Verify(members);

    [Theory]
    [InlineData("[SessionField(SessionField.PhoneNumber, {|WSK1011:Shorten = true|})] public string A;")]
    [InlineData("[SessionField(SessionField.Email, Priority = 1, {|WSK1011:Shorten = true|})] public string A;")]
    [InlineData("[SessionField(SessionField.HeadImgUrl, {|WSK1011:Shorten = true|})] public string A;")]
    [InlineData("[SessionField(SessionField.HeadImgUrl, {|WSK1011:Shorten = true|})] public Uri A;")]
    [InlineData("[SessionField(SessionField.Gender, {|WSK1011:Shorten = true|})] public SessionGender A;")]
    [InlineData("[SessionField(SessionField.Birthday, {|WSK1011:Shorten = true|})] public string A;")]
    [InlineData("[SessionField(SessionField.Birthday, {|WSK1011:Shorten = true|})] public DateOnly? A;")]
    [InlineData("[SessionField(SessionField.CustomData, {|WSK1011:Shorten = true|})] public List<CustomDataEntry> A;")]
    [InlineData("[SessionField(SessionField.CustomData, {|WSK1011:Shorten = true|})] public EncodedCustomData A;")]
    [InlineData("[SessionField(SessionField.CustomData, {|WSK1011:Shorten = true|})] public string A;")]
    public Task Shorten_on_a_field_that_is_worse_in_part_is_named(string members) => VerifyDropping(members);

    [Theory]
    [InlineData("[CustomData(\"甲\", \"a\", {|WSK1011:Shorten = true|})] public int A;")]
    [InlineData("[CustomData(\"甲\", \"a\", {|WSK1011:Shorten = true|})] public DateTime? A;")]
    [InlineData("[CustomData(\"甲\", \"a\", {|WSK1011:Shorten = true|}, Format = \"0.00\")] public decimal A;")]
    [InlineData("[CustomData(\"甲\", \"a\", {|WSK1011:Shorten = true|})] public DayOfWeek A;")]
    [InlineData("[CustomData(\"甲\", \"a\", {|WSK1011:Shorten = true|})] public char A;")]
    [InlineData("[CustomData(\"甲\", \"a\", {|WSK1011:Shorten = true|})] public Uri A;")]
    public Task Shorten_on_an_entry_that_is_no_text_is_named(string members) => VerifyDropping(members);

    [Theory]
    [InlineData("[SessionField(SessionField.Remark, {|WSK1011:Shorten = true|})] public string A;")]
    [InlineData("[CustomData(\"甲\", \"a\", {|WSK1011:Shorten = true|})] public string A;")]
    public async Task Shorten_where_nothing_is_dropped_is_named(string members)
    {
        await Verify(members);
        await RuleVerifier.Verify<AttributeContradictionAnalyzer>("#nullable disable\n[SessionFrom(Overflow = OverflowHandling.Throw)] partial class Customer { " + members + " }");
    }

    [Fact]
    public Task The_messages_say_why_Shorten_does_not_go_there()
    {
        CSharpAnalyzerVerifier<AttributeContradictionAnalyzer>.Test test = RuleVerifier.Test<AttributeContradictionAnalyzer>("""
            #nullable disable
            [SessionFrom(Overflow = OverflowHandling.DropLowestPriority)]
            partial class Customer
            {
                [SessionField(SessionField.PhoneNumber, {|#0:Shorten = true|})] public string Mobile;
                [CustomData("甲", "a", {|#1:Shorten = true|})] public int? Count;
            }

            [SessionFrom]
            partial class Visitor { [SessionField(SessionField.Remark, {|#2:Shorten = true|})] public string Note; }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(AttributeContradictionAnalyzer.ShortenFieldRule).WithLocation(0).WithArguments("Mobile", "phoneNumber"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(AttributeContradictionAnalyzer.ShortenTypeRule).WithLocation(1).WithArguments("Count", "int?"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(AttributeContradictionAnalyzer.ShortenOverflowRule).WithLocation(2).WithArguments("Note"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("[SessionField(SessionField.Remark, Shorten = true)] public string A;")]
    [InlineData("[SessionField(SessionField.Address, Shorten = true, Priority = int.MaxValue)] public string A;")]
    [InlineData("[SessionField(SessionField.CustomerName, Shorten = true)] public string A; [SessionField(SessionField.Title, Shorten = true)] public string B; [SessionField(SessionField.Department, Shorten = true)] public string C;")]
    [InlineData("[CustomData(\"商品\", \"goods\", Shorten = true)] public string A; [CustomData(\"甲\", \"a\", Priority = 3, Shorten = true)] private string _b;")]
    [InlineData("[SessionField(SessionField.PhoneNumber, Shorten = false)] public string A;")]
    [InlineData("[CustomData(\"甲\", \"a\", Shorten = false)] public int A;")]
    [InlineData("[SessionField(SessionField.Birthday)] public string A; [SessionField(SessionField.Email, Priority = 2)] public string B;")]
    [InlineData("[SessionField(SessionField.CustomData)] public List<CustomDataEntry> A;")]
    public Task Shorten_on_texts_whose_beginning_helps_is_fine(string members) => VerifyDropping(members);

    [Theory]
    [InlineData("[SessionFrom] partial class Customer { [SessionField(SessionField.Remark, Shorten = false)] public string A; }")]
    [InlineData("partial class Customer { [SessionField(SessionField.Remark, Shorten = true)] public string A; }")]
    [InlineData("abstract class Person { [SessionField(SessionField.Remark, Shorten = true)] public string A; } [SessionFrom] partial class Customer : Person { }")]
    [InlineData("[SessionFrom(MaxBytes = 0, Overflow = OverflowHandling.DropLowestPriority)] partial class Customer { [SessionField(SessionField.Remark, Shorten = true)] public string A; }")]
    public Task Where_Shorten_is_not_asked_for_or_not_decided_the_rule_is_silent(string code) => RuleVerifier.Verify<AttributeContradictionAnalyzer>("#nullable disable\n" + code);

    [Theory]
    [InlineData("[SessionField(SessionField.Title, Shorten = true)] public int A;")]
    [InlineData("[SessionField((SessionField)99, Shorten = true)] public string A;")]
    [InlineData("[CustomData(\"\", \"a\", Shorten = true)] public int A;")]
    [InlineData("[CustomData(\"甲\", \"a\", Shorten = true)] public List<int> A;")]
    public Task Another_rules_mistake_is_not_told_twice(string members) => VerifyDropping(members);

    private static Task VerifyDropping(string members) => RuleVerifier.Verify<AttributeContradictionAnalyzer>(
        "#nullable disable\n[SessionFrom(Overflow = OverflowHandling.DropLowestPriority)] partial class Customer { " + members + " }");

    private static Task Verify(string members) =>
        RuleVerifier.Verify<AttributeContradictionAnalyzer>("#nullable disable\n[SessionFrom] partial class Customer { " + members + " }");
}
