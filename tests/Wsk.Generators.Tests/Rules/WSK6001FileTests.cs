using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.Analyzers.Payload;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Files on disk: their encodings and the positions in them.</summary>
public class WSK6001FileTests
{
    private static readonly byte[] s_mark = Encoding.UTF8.GetPreamble();

    public static TheoryData<byte[], string> Unreadable => new()
    {
        { [.. "{\"customerName\":\""u8, 0xFF, .. "\"}"u8], "(1,18)" },
        { [.. "{\"customerName\":\""u8, 0xE6, 0x9D, .. "\"}"u8], "(1,18)" },
        { [.. "{\"customerName\":\"李"u8, 0xED, 0xA0, 0x80, .. "\"}"u8], "(1,19)" },
        { [.. "{\"customerName\":\""u8, 0xC0, 0x80, .. "\"}"u8], "(1,18)" },
        { [.. "{\r\n  \"customerName\": \"🎉"u8, 0xC0, 0xEE, .. "\"\r\n}\r\n"u8], "(2,22)" },
        { [.. Encoding.UTF8.GetPreamble(), .. "{\"customerName\":\""u8, 0xFF, .. "\"}"u8], "(1,18)" },
        { [.. "{}"u8, 0xE9], "(1,3)" },
        { [0xFF], "(1,1)" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Bytes_that_are_not_UTF_8(byte[] file, string place) => Assert.Equal([$"NotUtf8 {place}"], await CheckAsync(file));

    public static TheoryData<byte[]> Readable =>
    [
        [.. "{\"customerName\":\"\uFFFD\"}"u8],
        [.. Encoding.UTF8.GetPreamble(), .. "{\"customerName\":\"\uFFFD李\"}\n"u8],
        [.. Encoding.UTF8.GetPreamble(), .. "{\"customerName\":\"李雷\"}\r\n"u8],
        [.. "{\"customerName\":\"🎉\u2028\"}"u8],
        [.. "{\"customerName\":\"\\ufffd\\ud800\"}"u8],
        [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"customerName\":\"李雷\"}\r\n")],
        [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("{\"customerName\":\"李雷\"}")],
    ];

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task Every_file_that_can_be_read_whole_is_fine(byte[] file) => Assert.Empty(await CheckAsync(file));

    /// <summary>If a file is not UTF-8, the compiler reads it in the system's code page.</summary>
    [Theory]
    [InlineData("{\"customerName\":\"é\"}", "NotUtf8 (1,18)")]
    [InlineData("{\"customerName\":\"a\"}", null)]
    public async Task A_file_in_another_code_page(string payload, string? expected)
    {
        string[] found = await CheckAsync(SourceText.From(new MemoryStream(Encoding.Latin1.GetBytes(payload)), Encoding.Latin1));

        Assert.Equal(expected is null ? [] : [expected], found);
    }

    [Theory]
    [InlineData(998, "Cut (1,342)")]
    [InlineData(999, "Cut (1,342)")]
    [InlineData(1000, "Cut (1,343)")]
    [InlineData(1001, "Cut (1,343)")]
    [InlineData(1002, "Cut (1,343)")]
    public async Task A_payload_that_is_cut_within_a_character_was_cut(int bytes, string expected)
    {
        byte[] payload = Encoding.UTF8.GetBytes("{\"remark\":\"ab" + new string('中', 400));

        Assert.Equal([expected], await CheckAsync(payload[..bytes]));
    }

    public static TheoryData<string, string> Places => new()
    {
        { "{\"customerName\":\"李雷\",\"gender\":3}", "Gender (1,31)" },
        { "{\"customerName\":\"🎉🎉\",\"gender\":3}", "Gender (1,33)" },
        { "{\"customerName\":\"\\ud83c\\udf89\",\"gender\":3}", "Gender (1,41)" },
        { "{\n\"customerName\":\"李雷\",\n\"gender\":3}", "Gender (3,10)" },
        { "{\r\n\t\"customerName\": \"李雷\",\r\n\t\"gender\": 9\r\n}\r\n", "Gender (3,12)" },
        { "{\"remark\":\"中\u2028\",\"phoneNumber\":1}", "Text (2,17)" },
        { "\r\n\r\n[object Object]\r\n", "ObjectBound (3,1)" },
        { "\n  %7B%22customerName%22", "EncodedAsAWhole (2,3)" },
        { "{\"customerName\":\"李\r\n\"}", "NotJson (1,19)" },
        { "{\"customerName\":\"李\r\n", "Cut (1,19)" },
        { "{\"remark\":\"🎉\",\r\n\"customData\":\"%5B%5D\\u0020\"}", "CustomData (2,21)" },
        { "{\"customerName\":\"李雷\"", "Cut (1,21)" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task The_place_is_where_an_editor_shows_it(string payload, string expected)
    {
        Assert.Equal([expected], await CheckAsync(Encoding.UTF8.GetBytes(payload)));
        Assert.Equal([expected], await CheckAsync([.. s_mark, .. Encoding.UTF8.GetBytes(payload)]));
    }

    [Theory]
    [InlineData("[object Object]", "页面绑定了对象")]
    [InlineData("%7B%7D", "百分号编码")]
    [InlineData("\"{}\"", "序列化了两次")]
    [InlineData("{", "1 字节")]
    [InlineData("wxapp", "wxapp")]
    [InlineData("{\"email\":1}", "“email”必须是字符串")]
    public async Task Each_cause_has_Chinese_words(string payload, string words)
    {
        Diagnostic diagnostic = Assert.Single(await DiagnosticsAsync(SourceText.From(payload, Encoding.UTF8)));

        Assert.Contains(words, diagnostic.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")), StringComparison.Ordinal);
    }

    private static Task<string[]> CheckAsync(byte[] file) => CheckAsync(SourceText.From(new MemoryStream(file)));

    /// <summary>Each diagnostic as its message key, line and column, counted from 1.</summary>
    private static async Task<string[]> CheckAsync(SourceText file) => [.. (await DiagnosticsAsync(file)).Select(diagnostic =>
    {
        LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"{NameOf(diagnostic.Descriptor)} ({start.Line + 1},{start.Character + 1})";
    })];

    private static async Task<Diagnostic[]> DiagnosticsAsync(SourceText file) => [.. await CompilerSetting.Newest.Compile(string.Empty)
        .WithAnalyzers([new PayloadAnalyzer()], new AnalyzerOptions([new RecordedFile(file)]))
        .GetAnalyzerDiagnosticsAsync()];

    private static string NameOf(DiagnosticDescriptor rule) =>
        typeof(PayloadRules).GetFields().Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Single(field => rule.Equals(field.GetValue(null))).Name;

    private sealed class RecordedFile(SourceText text) : AdditionalText
    {
        public override string Path => "/customer.session-from.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
