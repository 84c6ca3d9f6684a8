using System;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Payload;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Texts that are recorded instead of a payload, and the cause that the rule names.</summary>
public class WSK6001CauseTests
{
    private const string Payload = "{\"customerName\":\"李雷\",\"remark\":\"a \\\"b\\\"\"}";

    [Theory]
    [InlineData("[object Object]")]
    [InlineData("\n[object Object]\n")]
    [InlineData("[object Object],[object Object]")]
    [InlineData("[object Undefined]")]
    [InlineData("\"[object Object]\"")]
    [InlineData("%5Bobject%20Object%5D")]
    [InlineData("%22%5Bobject%20Object%5D%22")]
    public Task An_object_that_the_page_bound(string text) => Verify(PayloadRules.ObjectBound, Whole(text));

    public static TheoryData<string> Encoded =>
    [
        Uri.EscapeDataString(Payload),
        WebUtility.UrlEncode(Payload),
        Uri.EscapeDataString(Uri.EscapeDataString(Payload)),
        Uri.EscapeDataString(JsonSerializer.Serialize(Payload)),
        Uri.EscapeDataString(Payload)[..40],
        "%7b%22customerName%22%3A%22%u674E%u96F7%22%7D",
        "%7B%22customerName%22:%22%E6%9D%8E%E9%9B%B7%22%7D",
        "%20%7B%7D",
        "%7B%0A%20%20%22customerName%22%3A%22a%22%0A%7D",
        "%7B",
    ];

    [Theory]
    [MemberData(nameof(Encoded))]
    public Task A_payload_that_is_encoded_as_a_whole(string text) => Verify(PayloadRules.EncodedAsAWhole, Whole(text));

    public static TheoryData<string> Serialized =>
    [
        JsonSerializer.Serialize(Payload),
        JsonSerializer.Serialize(JsonSerializer.Serialize(Payload)),
        JsonSerializer.Serialize(Uri.EscapeDataString(Payload)),
        JsonSerializer.Serialize(Payload)[..20],
        "\"{\\\"customerName\\\":\\\"李雷\\\"}\"",
        "\"{}\"",
        "{\\\"customerName\\\":\\\"李雷\\\"}",
        "{\\\\\\\"customerName\\\\\\\":\\\\\\\"李雷\\\\\\\"}",
        "{\\n  \\\"customerName\\\":\\\"李雷\\\"\\n}",
        "{ \\\"customer",
    ];

    [Theory]
    [MemberData(nameof(Serialized))]
    public Task A_payload_that_is_serialized_twice(string text) => Verify(PayloadRules.SerializedTwice, Whole(text));

    [Theory]
    [InlineData("{", "1")]
    [InlineData("{\"customerName\":\"李雷\"", "24")]
    [InlineData("{\"customerName\":\"李", "20")]
    [InlineData("{\"customerName\":\"🎉\\", "22")]
    [InlineData("{\"customerName\"", "15")]
    [InlineData("{\"customerName\":nul", "19")]
    [InlineData("{\"customerName\":\"a\",", "20")]
    [InlineData("{\"x\":[{\"y\":-", "12")]
    [InlineData("{\"customData\":\"%5B%7B%22label_cn%22%3A%22%E8", "44")]
    public Task A_payload_that_was_cut(string text, string bytes) => Verify(PayloadRules.Cut, text + "{|#0:|}", bytes);

    [Fact]
    public Task Of_a_cut_payload_the_length_says_no_more() => Verify(PayloadRules.Cut, "{\"remark\":\"" + new string('a', 1013) + "{|#0:|}", "1024");

    [Fact]
    public async Task What_stands_before_a_cut_is_checked()
    {
        CSharpAnalyzerVerifier<PayloadAnalyzer>.Test test = Test("{\"gender\":{|#1:3|},\"remark\":\"{|#0:|}");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(PayloadRules.Gender).WithLocation(1));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(PayloadRules.Cut).WithLocation(0).WithArguments("22"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("wxapp")]
    [InlineData("order:1024|vip")]
    [InlineData("微信用户")]
    [InlineData("undefined")]
    [InlineData("%E6%9D%8E%E9%9B%B7")]
    [InlineData("50%")]
    [InlineData("%7Btag")]
    [InlineData("eyJjdXN0b21lck5hbWUiOiJhIn0=")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("[{\"customerName\":\"a\"}]")]
    [InlineData("\"wxapp\"")]
    [InlineData("\"a {} b\"")]
    public Task What_is_no_payload_at_all(string text) => Verify(PayloadRules.NotAPayload, Whole(text));

    [Theory]
    [InlineData("{|#0:'|}{\"customerName\":\"a\"}'")]
    [InlineData("{|#0:s|}ession-from=\"{}\"")]
    [InlineData("{{|#0:{|}customerInfo}}")]
    [InlineData("{{|#0:&|}quot;customerName&quot;:&quot;a&quot;}")]
    [InlineData("\"{\"{|#0:c|}ustomerName\":\"a\"}\"")]
    [InlineData("[{\"customerName\":\"a\"}{|#0:|}")]
    [InlineData("\"wxapp{|#0:|}")]
    [InlineData("[{|#0:h|}ello]")]
    public Task What_is_broken_in_another_way(string text) => Verify(PayloadRules.NotJson, text);

    [Theory]
    [InlineData("{|#0:|}")]
    [InlineData(" {|#0:|}")]
    [InlineData("\n{|#0:|}\n")]
    [InlineData("\t{|#0:|}\r\n")]
    public async Task An_empty_file(string text)
    {
        CSharpAnalyzerVerifier<PayloadAnalyzer>.Test test = Test(text);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(PayloadRules.Absent).WithLocation(0));
        await test.RunAsync();
    }

    /// <summary>Each layer around a payload takes a pass, but a text of many layers must not take a pass for each of them.</summary>
    [Fact]
    public Task Of_a_text_encoded_many_times_the_rule_looks_into_few_layers() =>
        Verify(PayloadRules.NotAPayload, Whole("%" + string.Concat(System.Linq.Enumerable.Repeat("25", 100_000)) + "7B"));

    private static string Whole(string text) => text.Replace(text.Trim(), "{|#0:" + text.Trim() + "|}", StringComparison.Ordinal);

    private static Task Verify(DiagnosticDescriptor rule, string markup, params object[] arguments)
    {
        CSharpAnalyzerVerifier<PayloadAnalyzer>.Test test = Test(markup);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(rule).WithLocation(0).WithArguments(arguments));
        return test.RunAsync();
    }

    private static CSharpAnalyzerVerifier<PayloadAnalyzer>.Test Test(string markup)
    {
        var test = new CSharpAnalyzerVerifier<PayloadAnalyzer>.Test { TestCode = string.Empty };
        test.TestState.AdditionalFiles.Add(("/customer.session-from.json", markup));
        return test;
    }
}
