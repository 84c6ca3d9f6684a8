using System;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Tool.Tests;

/// <summary>A support desk has a text, and asks what it says.</summary>
public sealed class ShowTests : IDisposable
{
    private static readonly string s_payload =
        "{\"customerName\":\"李雷\",\"gender\":1,\"birthday\":\"1986-12-12\",\"customData\":\""
        + UriComponent.Encode("[{\"label_cn\":\"订单号\",\"label_en\":\"orderNo\",\"value\":\"A-1\"}]") + "\"}";

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_right_payload_is_shown_as_the_workbench_shows_it()
    {
        ToolRun.Outcome outcome = await ShowAsync(s_payload);

        Assert.Equal(0, outcome.Code);
        Assert.Matches("Name +李雷", outcome.Output);
        Assert.Matches("Gender +male", outcome.Output);
        Assert.Matches("订单号 · orderNo +A-1", outcome.Output);
        Assert.Matches($"Total +█+░+ +{Encoding.UTF8.GetByteCount(s_payload)}\n", outcome.Output);
        Assert.EndsWith("Nothing is wrong.\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bytes_of_members_add_up_to_the_bytes_received()
    {
        string output = (await ShowAsync(s_payload)).Output;

        string[] bars = [.. output.Split('\n').Where(line => line.Contains('░', StringComparison.Ordinal)).Select(line => line.TrimEnd().Split(' ')[^1])];
        int[] numbers = [.. bars.Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(6, numbers.Length);
        Assert.Equal(numbers[^1], numbers[..^1].Sum());
    }

    public static TheoryData<string, string> Layers() => new()
    {
        { UriComponent.Encode(s_payload), "The whole payload is percent-encoded" },
        { JsonSerializer.Serialize(s_payload), "serialized twice" },
        { JsonSerializer.Serialize(s_payload)[1..^1], "serialized twice" },
        { JsonSerializer.Serialize(s_payload)[..^9], "serialized twice" },
        { WebUtility.HtmlEncode(s_payload), "escaped for HTML" },
        { UriComponent.Encode(JsonSerializer.Serialize(s_payload)), "serialized twice" },
        { WebUtility.HtmlEncode(JsonSerializer.Serialize(s_payload)), "escaped for HTML" },
        { UriComponent.Encode(UriComponent.Encode(s_payload)), "The whole payload is percent-encoded" },
    };

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task What_is_around_a_payload_is_removed_and_told(string text, string told)
    {
        ToolRun.Outcome outcome = await ShowAsync(text);

        Assert.Equal(1, outcome.Code);
        Assert.Matches("Name +李雷", outcome.Output);
        Assert.Contains(told, outcome.Output, StringComparison.Ordinal);
        Assert.Contains("What follows is about the text inside.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_cut_of_a_payload_shows_what_arrived_whole()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(s_payload);
        for (int length = 1; length < bytes.Length; length++)
        {
            ToolRun.Outcome outcome = await _run.RunAsync(bytes[..length], "show", "-");

            Assert.Equal(1, outcome.Code);
            Assert.Contains("The payload was cut", outcome.Output, StringComparison.Ordinal);
            Assert.Equal(length >= s_payload.IndexOf(',', StringComparison.Ordinal) + 4, outcome.Output.Contains(" 李雷 ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Any_cut_of_an_encoded_payload_is_shown_without_a_failure()
    {
        string encoded = UriComponent.Encode(s_payload);
        for (int length = 4; length < encoded.Length; length += 7)
        {
            Assert.Equal(1, (await ShowAsync(encoded[..length])).Code);
        }
    }

    [Fact]
    public async Task The_wrong_place_is_marked_below_its_text()
    {
        string[] lines = (await ShowAsync("{\"customerName\":\"李雷\",\"gender\":3}")).Output.Split('\n');

        int mark = Array.FindIndex(lines, line => line.Contains('^', StringComparison.Ordinal));
        Assert.EndsWith("^ character 31", lines[mark], StringComparison.Ordinal);

        // Two of the characters before the place take two columns each.
        Assert.Equal("  …omerName\":\"李雷\",\"gender\":3}", lines[mark - 1].TrimEnd());
        Assert.Equal(lines[mark - 1].IndexOf('3', StringComparison.Ordinal) + 2, lines[mark].IndexOf('^', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[object Object]", "The page")]
    [InlineData("wxapp", "A payload is one JSON object")]
    [InlineData("", "The text is empty")]
    public async Task What_is_no_payload_is_named(string text, string told)
    {
        ToolRun.Outcome outcome = await ShowAsync(text);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("The workbench shows no card.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(told, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customers_text_cannot_steer_the_terminal()
    {
        string output = (await ShowAsync("{\"customerName\":\"\\u001b[2J\\u202Eabc\",\"x\":\"\u001b]0;\u0007\"}")).Output;

        Assert.DoesNotContain(output, unit => char.IsControl(unit) && unit != '\n');
        Assert.DoesNotContain('\u202E', output);
        Assert.Contains("␛[2J", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_comes_from_an_argument_a_file_or_standard_input()
    {
        _run.Write("seen.txt", s_payload + "\r\n");

        Assert.Equal(0, (await _run.RunAsync("show", s_payload)).Code);
        Assert.Equal(0, (await _run.RunAsync("show", "seen.txt")).Code);
        Assert.Equal(0, (await _run.RunAsync(Encoding.UTF8.GetBytes(s_payload + "\n"), "show")).Code);
    }

    [Fact]
    public async Task A_file_that_PowerShell_has_written_is_read()
    {
        _run.Write("seen.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(s_payload + "\r\n")]);

        ToolRun.Outcome outcome = await _run.RunAsync("show", "seen.txt");

        Assert.Equal(0, outcome.Code);
        Assert.Matches($"Total +█+░+ +{Encoding.UTF8.GetByteCount(s_payload)}\n", outcome.Output);
    }

    [Fact]
    public async Task Binary_input_is_no_payload_and_does_not_steer_the_terminal()
    {
        byte[] bytes = [.. Enumerable.Range(0, 4096).Select(number => (byte)(number * 167))];

        foreach (int length in new[] { 1, 2, 3, 255, bytes.Length })
        {
            ToolRun.Outcome outcome = await _run.RunAsync(bytes[..length], "show", "-");

            Assert.Equal(1, outcome.Code);
            Assert.Contains("The workbench shows no card.", outcome.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(outcome.Output, unit => char.IsControl(unit) && unit != '\n');
            Assert.Empty(outcome.Error);
        }
    }

    [Theory]
    [InlineData("missing.txt", "There is no such file.")]
    [InlineData("logs/missing", "There is no such file.")]
    public async Task A_file_that_is_not_there_could_not_be_shown(string name, string told)
    {
        ToolRun.Outcome outcome = await _run.RunAsync("show", name);

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("wsk: " + name + ": " + told, outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("home")]
    [InlineData("logs/today")]
    public async Task A_folder_is_no_text(string name)
    {
        _run.Write("home/a.txt", s_payload);
        _run.Write("logs/today/a.txt", s_payload);

        ToolRun.Outcome outcome = await _run.RunAsync("show", name);

        Assert.Equal(2, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.Equal("wsk: " + name + ": This is a folder. Pass the name of a file. If this is the text itself, pass it through standard input.\n", outcome.Error);
        Assert.Equal(1, (await _run.RunAsync(Encoding.UTF8.GetBytes(name), "show")).Code);
        Assert.Equal(1, (await _run.RunAsync("show", "shop")).Code);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_not_read()
    {
        ToolRun.Outcome outcome = await _run.RunAsync(new byte[(1 << 20) + 1], "show", "-");

        Assert.Equal(2, outcome.Code);
        Assert.Equal("wsk: -: This is longer than 1 MiB and was not read.\n", outcome.Error);
    }

    [Fact]
    public async Task Somebody_at_a_terminal_is_told_what_to_pass()
    {
        using var terminal = new ToolRun { IsTerminal = true };

        ToolRun.Outcome outcome = await terminal.RunAsync("show");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("Pass the text", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_speaks_Chinese()
    {
        ToolRun.Outcome outcome = await _run.RunAsync(Encoding.UTF8.GetBytes(s_payload), "show", "-", "--lang", "zh-Hans");

        Assert.Matches("姓名 +李雷", outcome.Output);
        Assert.Matches("性别 +男", outcome.Output);
        Assert.EndsWith("没有错误。\n", outcome.Output, StringComparison.Ordinal);
    }

    private Task<ToolRun.Outcome> ShowAsync(string text) => _run.RunAsync(Encoding.UTF8.GetBytes(text), "show", "-");
}
