using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Payload;
using Wsk.Generators.Tests.Verification;
using Wsk.Generators.Tests.Verification.Testing;

namespace Wsk.Generators.Tests.Rules;

public class WSK6001Tests
{
    private const string Entries = "%5B%7B%22label_cn%22%3A%22a%22%2C%22label_en%22%3A%22b%22%2C%22value%22%3A%22c%22%7D%5D";

    [Theory]
    [InlineData("{\"customerName\":\"李雷\",[|}|]")]
    [InlineData("{\"customerName\":[|'|]李雷'}")]
    [InlineData("{[|c|]ustomerName:\"李雷\"}")]
    [InlineData("{\"customerName\":\"李[|\n|]雷\"}")]
    [InlineData("{\"customerName\":\"\\[|x|]\"}")]
    [InlineData("{\"customerName\":[|u|]ndefined}")]
    [InlineData("{\"customerName\":nul[|}|]")]
    [InlineData("{\"x\":[1,2[|}|]}")]
    [InlineData("{\"x\":{\"y\":1[|]|]}")]
    [InlineData("{\"x\":0[|1|]}")]
    [InlineData("{\"x\":1.[|}|]")]
    [InlineData("{\"x\":1e[|}|]")]
    [InlineData("{\"x\":-[|}|]")]
    [InlineData("{} [|/|]/ comment")]
    [InlineData("{}[|{|]}")]
    public Task What_is_not_strict_JSON_is_named_at_its_first_fault(string payload) => Verify(payload);

    [Theory]
    [InlineData("{\"gender\":[|0|]}")]
    [InlineData("{\"gender\":[|3|]}")]
    [InlineData("{\"gender\":[|\"1\"|]}")]
    [InlineData("{\"gender\":[|1.5|]}")]
    [InlineData("{\"gender\":[|true|]}")]
    [InlineData("{\n  \"gender\": [|[1]|]\n}")]
    [InlineData("{\"birthday\":[|\"1986/12/12\"|]}")]
    [InlineData("{\"birthday\":[|\"1986-02-30\"|]}")]
    [InlineData("{\"birthday\":[|\"1986-12-12T00:00:00\"|]}")]
    [InlineData("{\"birthday\":[|534726000|]}")]
    [InlineData("{\"customData\":[|[]|]}")]
    [InlineData("{\"customData\":\"[|{|]}\"}")]
    [InlineData("{\"customData\":\"%5B%7B%22label_cn%22%3A%22a%22%2C%22label_en%22%3A%22b%22[|%7D|]%5D\"}")]
    [InlineData("{\"customData\":\"%5B%5D[|+|]\"}")]
    [InlineData("{\"customData\":\"%5B[|\"|]}")]
    [InlineData("{\"phoneNumber\":[|18600000006|]}")]
    [InlineData("{\"customerName\":[|{\"first\":\"雷\"}|]}")]
    [InlineData("{\"headimgurl\":[|[\"https://example.com/1\"]|]}")]
    [InlineData("{\"email\":[|true|]}")]
    [InlineData("{\"address\":[|{}|],\"title\":[|-1.5e3|]}")]
    [InlineData("{\"department\":[|false|],\"remark\":[|[]|]}")]
    [InlineData("{\"gender\":1,\"gender\":[|3|],\"birthday\":[|\"\\u0031\"|]}")]
    public Task A_wrong_value_is_named(string payload) => Verify(payload);

    [Theory]
    [InlineData("{}")]
    [InlineData(" { \"customerName\" : \"李雷\" , \"gender\" : 2 } ")]
    [InlineData("{\"customerName\":null,\"gender\":null,\"birthday\":null,\"customData\":null}")]
    [InlineData("{\"birthday\":\"1986-12-12\",\"customData\":\"" + Entries + "\"}")]
    [InlineData("{\"birthday\":\"\\u0031986-12-12\",\"customData\":\"%5B%5D\"}")]
    [InlineData("{\"birthday\":\"\",\"customData\":\"\"}")]
    [InlineData("{\"gender\":1.0}")]
    [InlineData("{\"customerName\":\"\",\"phoneNumber\":\"18600000006\",\"remark\":\"[object Object]\"}")]
    [InlineData("{\"title\":null,\"address\":\"%7B%22a%22%3A1%7D\",\"email\":\"{\\\"a\\\":1}\"}")]
    [InlineData("{\"PhoneNumber\":18600000006,\"level\":3,\"tags\":[\"vip\"],\"more\":{\"phoneNumber\":1}}")]
    [InlineData("{\"x\":[{},[],-0.5e+10,\"\\ud800\",true,false,null,{\"gender\":7}]}")]
    [InlineData("{}\n")]
    [InlineData("{}\r\n")]
    public Task A_payload_that_WSK_can_read_is_fine(string payload) => Verify(payload);

    [Fact]
    public Task A_text_that_is_none_is_called_by_its_name()
    {
        AnalyzerTest<PayloadAnalyzer> test = Test("/customer.session-from.json", "{\"phoneNumber\":{|#0:18600000006|}}");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(PayloadRules.Text).WithLocation(0).WithArguments("phoneNumber"));
        return test.RunAsync();
    }

    [Fact]
    public Task What_is_beyond_WeChats_limit_is_named_with_the_figures()
    {
        AnalyzerTest<PayloadAnalyzer> test = Test("/customer.session-from.json", "{\"remark\":\"" + new string('中', 329) + "ab{|#0:中\"}|}");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(PayloadRules.TooLong).WithLocation(0).WithArguments("1005", "1000"));
        return test.RunAsync();
    }

    [Fact]
    public Task What_is_beyond_a_teams_own_limit_is_not_said_to_be_cut_there()
    {
        AnalyzerTest<PayloadAnalyzer> test = Test("/customer.session-from.json", "{\"remark\":\"{|#0:ab\"}|}");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.json]\nwsk_max_bytes = 11\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(PayloadRules.OverOption).WithLocation(0)
            .WithMessage("The payload has 15 bytes, more than the 11 that wsk_max_bytes allows; WeChat itself cuts at 1000"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("0", 2000)]
    [InlineData("2000", 1500)]
    [InlineData("15", 2)]
    public Task A_payload_within_the_teams_own_limit_is_fine(string maxBytes, int length) =>
        Verify("{\"remark\":\"" + new string('a', length) + "\"}", $"[*.json]\nwsk_max_bytes = {maxBytes}\n");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task A_newline_at_the_files_end_does_not_count(string newline) => Verify("{\"remark\":\"" + new string('a', 987) + "\"}" + newline);

    [Theory]
    [InlineData("/payload.json")]
    [InlineData("/session-from.json")]
    public Task Other_files_are_left_alone(string name) => Test(name, "{").RunAsync();

    [Fact]
    public Task A_team_may_call_its_files_as_it_likes() => Test("/recorded/李雷.Session-From.json", "[|[]|]").RunAsync();

    private static Task Verify(string payload, string? config = null)
    {
        AnalyzerTest<PayloadAnalyzer> test = Test("/customer.session-from.json", payload);
        if (config is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + config));
        }

        return test.RunAsync();
    }

    private static AnalyzerTest<PayloadAnalyzer> Test(string name, string payload)
    {
        var test = new AnalyzerTest<PayloadAnalyzer>();
        test.TestState.AdditionalFiles.Add((name, payload));
        return test;
    }
}
