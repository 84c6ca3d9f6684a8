using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.Analyzers.Pages;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Pages among the additional files of a project: which are read, where a diagnostic stands, what it says, and what options do.</summary>
public class PageAnalyzerTests
{
    private const string Object = "<button open-type=\"contact\" session-from=\"{{ {a:1} }}\">";

    public static TheoryData<string, string> Places => new()
    {
        { Object, "WSK7001 (1,46)-(1,51)" },
        { "\r\n\r\n" + Object, "WSK7001 (3,46)-(3,51)" },
        { "<view>\r\n\t\t" + Object + "\r\n</view>\r\n", "WSK7001 (2,48)-(2,53)" },
        { "<text>客服🎉</text>" + Object, "WSK7001 (1,63)-(1,68)" },
        { "<text>\u2028</text>\n" + Object, "WSK7001 (3,46)-(3,51)" },
        { "<button open-type=\"contact\" session-from=\"{{ {\r\n  a: '李雷'\r\n} }}\">", "WSK7001 (1,46)-(3,2)" },
        { "<button open-type=\"contact\"\r\n\tsession-from='{\"customerName\":\"李雷\",\r\n\"gender\":3}'>", "WSK7004 (3,10)-(3,11)" },
        { "<button open-type=\"contact\" session-from='{\"a\":1'>", "WSK7004 (1,49)-(1,49)" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task The_place_is_where_an_editor_shows_it(string page, string expected)
    {
        Assert.Equal([expected], await PlacesAsync(Encoding.UTF8.GetBytes(page)));
        Assert.Equal([expected], await PlacesAsync([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(page)]));
        Assert.Equal([expected], await PlacesAsync([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(page)]));
    }

    [Theory]
    [InlineData("/app/index.wxml", true)]
    [InlineData("/app/Index.WXML", true)]
    [InlineData("/app/index.wxml.bak", false)]
    [InlineData("/app/index.html", false)]
    [InlineData("/app/wxml", false)]
    public async Task Only_pages_are_read(string path, bool isPage) => Assert.Equal(isPage, (await CheckAsync(path, SourceText.From(Object))).Length == 1);

    [Fact]
    public async Task Without_the_library_nothing_is_read()
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile(string.Empty);
        compilation = compilation.WithReferences(compilation.References.Where(reference => reference.Display?.Contains("Wsk.Runtime", StringComparison.Ordinal) != true));

        Assert.Empty(await CheckAsync("/app/index.wxml", SourceText.From(Object), compilation));
    }

    public static TheoryData<string, string, string, string> Messages => new()
    {
        { "a.wxml", Object, "The page binds an object, so the workbench receives '[object Object]'; bind the string that ToSessionFrom() returns", "页面绑定了对象" },
        { "a.vue", "<button open-type=\"contact\" session-from=\"{{a}}\">", "'{{…}}' is not evaluated here, and its braces are sent as text; write :session-from=\"customerInfo\"", "请写成 :session-from=\"customerInfo\"" },
        { "a.tsx", "<Button openType=\"contact\" sessionFrom=\"{{a}}\">", "'{{…}}' is not evaluated here, and its braces are sent as text; write sessionFrom={customerInfo}", "请写成 sessionFrom={customerInfo}" },
        { "a.wxml", "<button open-type=\"contact\" session-from='{\"a\":\"{{b}}\"}'>", "The page pastes JSON together, and the first quotation mark in a value breaks it; bind the string that ToSessionFrom() returns", "页面拼接 JSON" },
        { "a.wxml", "<button open-type=\"contact\" session-from='{a}'>", "WSK cannot read this constant: This is not strict JSON, so the workbench shows no card", "不是严格的 JSON" },
        { "a.wxml", "<button open-type=\"contact\" session-from='{\"email\":1}'>", "WSK cannot read this constant: 'email' must be a string", "“email”必须是字符串" },
        { "a.wxml", "<button open-type=\"contact\" session-from='{\"a\":1'>", "WSK cannot read this constant: The payload was cut: it ends after 6 bytes, in the middle of its JSON", "6 字节" },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task It_says_what_to_write_in_both_languages(string path, string page, string english, string chinese)
    {
        Diagnostic diagnostic = Assert.Single(await CheckAsync("/app/" + path, SourceText.From(page)));

        Assert.Equal(english, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains(chinese, diagnostic.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Default, false)]
    [InlineData(ReportDiagnostic.Warn, true)]
    public async Task A_button_without_session_from_is_named_where_the_rule_is_on(ReportDiagnostic severity, bool isNamed)
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile(string.Empty);
        compilation = compilation.WithOptions(compilation.Options
            .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithSpecificDiagnosticOptions([KeyValuePair.Create("WSK7005", severity)]));

        Assert.Equal(isNamed, (await CheckAsync("/app/a.wxml", SourceText.From("<button open-type=\"contact\">"), compilation)).Length == 1);
    }

    [Theory]
    [InlineData("[*.vue]\nwsk_max_bytes = 14", "{\"remark\":\"中\"}", null)]
    [InlineData("[*.wxml]\nwsk_max_bytes = 14", "{\"remark\":\"{|#0:中\"}|}", "WSK cannot read this constant: The payload has 16 bytes, more than the 14 that wsk_max_bytes allows; WeChat itself cuts at 1000")]
    public Task The_limit_of_a_team_counts(string config, string value, string? message) => VerifyAsync(config, value, message);

    [Theory]
    [InlineData("[*.wxml]\nwsk_disabled_rules = WSK7004", "{a}", null)]
    [InlineData("[app/**.wxml]\nwsk_disabled_rules = WSK7001, wsk7004", "{a}", null)]
    [InlineData("[*.wxml]\nwsk_disabled_rules = WSK7001", "{{|#0:a|}}", "WSK cannot read this constant: This is not strict JSON, so the workbench shows no card")]
    [InlineData("[old/**.wxml]\nwsk_disabled_rules = WSK7004", "{{|#0:a|}}", "WSK cannot read this constant: This is not strict JSON, so the workbench shows no card")]
    [InlineData("[*]\ndotnet_diagnostic.WSK7001.severity = none", "{{|#0:a|}}", "WSK cannot read this constant: This is not strict JSON, so the workbench shows no card")]
    public Task A_team_may_silence_a_rule_for_some_pages(string config, string value, string? message) => VerifyAsync(config, value, message);

    [Fact]
    public async Task A_rule_is_silenced_for_the_project()
    {
        CSharpAnalyzerVerifier<PageAnalyzer>.Test test = Test("{a}");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ndotnet_diagnostic.WSK7004.severity = none\n"));
        await test.RunAsync();
    }

    private static Task VerifyAsync(string config, string value, string? message)
    {
        CSharpAnalyzerVerifier<PageAnalyzer>.Test test = Test(value);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + config + "\n"));
        if (message is not null)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK7004", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));
        }

        return test.RunAsync();
    }

    private static CSharpAnalyzerVerifier<PageAnalyzer>.Test Test(string value)
    {
        var test = new CSharpAnalyzerVerifier<PageAnalyzer>.Test { TestCode = string.Empty };
        test.TestState.AdditionalFiles.Add(("/app/index.wxml", "<button open-type=\"contact\" session-from='" + value + "'>"));
        return test;
    }

    private static async Task<string[]> PlacesAsync(byte[] file) => [.. (await CheckAsync("/app/index.wxml", SourceText.From(new MemoryStream(file)))).Select(diagnostic =>
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} ({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
    })];

    private static async Task<Diagnostic[]> CheckAsync(string path, SourceText text, CSharpCompilation? compilation = null) =>
        [.. await (compilation ?? CompilerSetting.Newest.Compile(string.Empty))
            .WithAnalyzers([new PageAnalyzer()], new AnalyzerOptions([new Page(path, text)]))
            .GetAnalyzerDiagnosticsAsync()];

    private sealed class Page(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
