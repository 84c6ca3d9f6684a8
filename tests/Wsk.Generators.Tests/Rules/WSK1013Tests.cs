using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1013Tests
{
    [Theory]
    [InlineData("[SessionFrom(MaxBytes = {|#0:1|})]")]
    [InlineData("[SessionFrom(MaxBytes = {|#0:-1|})]")]
    [InlineData("[SessionFrom(Formattable = true, MaxBytes = {|#0:int.MinValue|})]")]
    [InlineData("[SessionFrom(Overflow = {|#0:(OverflowHandling)2|})]")]
    [InlineData("[SessionFrom(InvalidValues = {|#0:(InvalidValueHandling)(-1)|})]")]
    public Task An_option_without_a_meaning_is_an_error(string attribute) => Verify(attribute, new DiagnosticResult("WSK1013", DiagnosticSeverity.Error));

    [Theory]
    [InlineData("[SessionFrom(MaxBytes = {|#0:1001|})]")]
    [InlineData("[SessionFrom(MaxBytes = {|#0:int.MaxValue|}, Overflow = OverflowHandling.DropLowestPriority)]")]
    public Task More_than_WeChat_carries_is_a_warning(string attribute) => Verify(attribute, new DiagnosticResult("WSK1013", DiagnosticSeverity.Warning));

    [Theory]
    [InlineData("(SessionField)11")]
    [InlineData("(SessionField)(-1)")]
    public Task A_field_that_does_not_exist_is_an_error(string field) => RuleVerifier.Verify<OptionsAnalyzer>(
        "[SessionFrom] partial class Customer { [SessionField({|#0:" + field + "|})] public string? A; }",
        new DiagnosticResult("WSK1013", DiagnosticSeverity.Error));

    [Fact]
    public Task The_message_tells_the_limit() => Verify(
        "[SessionFrom(MaxBytes = {|#0:1024|})]", new DiagnosticResult("WSK1013", DiagnosticSeverity.Warning).WithMessage(
            "MaxBytes is 1024, but WeChat carries only 1000 bytes of session-from and cuts the rest, and a cut card is a lost card; use at most 1000"));

    [Theory]
    [InlineData("[SessionFrom]")]
    [InlineData("[SessionFrom(MaxBytes = 0)]")]
    [InlineData("[SessionFrom(MaxBytes = 2)]")]
    [InlineData("[SessionFrom(MaxBytes = 1000, Overflow = OverflowHandling.DropLowestPriority, InvalidValues = InvalidValueHandling.Omit)]")]
    [InlineData("[SessionFrom(Overflow = (OverflowHandling)0)]")]
    public Task Options_that_mean_something_are_fine(string attribute) => RuleVerifier.Verify<OptionsAnalyzer>(Code(attribute));

    [Theory]
    [InlineData("[SessionFrom(MaxBytes = )]")]
    [InlineData("[SessionFrom(MaxBytes = Missing, Overflow = Missing)]")]
    [InlineData("[SessionFrom(MaxBytes = \"1\", Overflow = \"x\")]")]
    public Task A_half_typed_option_is_the_compilers_matter(string attribute) => RuleVerifier.VerifyBroken<OptionsAnalyzer>(Code(attribute));

    private static Task Verify(string attribute, DiagnosticResult expected) => RuleVerifier.Verify<OptionsAnalyzer>(Code(attribute), expected);

    private static string Code(string attribute) => attribute + " partial class Customer { public string? CustomerName; }";
}
