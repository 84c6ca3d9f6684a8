using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Length;

namespace Wsk.Generators.Tests.Rules;

public class WSK5002Tests
{
    [Theory]
    [InlineData("[SessionFrom(MaxBytes = 100)] partial class {|WSK5002:Customer|} { [CustomData(\"订单数\", \"orders\")] public int Orders; }")]
    [InlineData("[SessionFrom(MaxBytes = 18)] partial class {|WSK5002:Customer|} { public string CustomerName = \"\"; }")]
    [InlineData("[SessionFrom(MaxBytes = 120)] partial record struct {|WSK5002:Customer|}([CustomData(\"a\", \"a\")] Guid Id);")]
    [InlineData("[SessionFrom(MaxBytes = 100, Overflow = OverflowHandling.DropLowestPriority)] partial class {|WSK5002:Customer|} { [CustomData(\"订单数\", \"orders\", Priority = int.MaxValue)] public int Orders; }")]
    [InlineData("[SessionFrom(MaxBytes = 106)] partial class {|WSK5002:Customer|} { [CustomData(\"a\", \"b\", Format = \"N2\")] public decimal Amount; }")]
    [InlineData("[SessionFrom(MaxBytes = 107)] partial class {|WSK5002:Customer|} { [CustomData(\"a\", \"b\", Format = \"HH:mm\")] public TimeOnly Ordered; }")]
    [InlineData("[SessionFrom(MaxBytes = 103)] partial class {|WSK5002:Customer|} { [CustomData(\"a\", \"b\")] public DayOfWeek Day; }")]
    public Task What_is_always_written_and_never_fits_is_named(string code) => Verify(code);

    // The shortest text that .NET writes of the type. An enum's text can be empty, and nothing is known of a Version's.
    [Theory]
    [InlineData("char", "a")]
    [InlineData("bool", "true")]
    [InlineData("nint", "0")]
    [InlineData("nuint", "0")]
    [InlineData("double", "0")]
    [InlineData("Guid", "00000000-0000-0000-0000-000000000000")]
    [InlineData("TimeOnly", "00:00:00")]
    [InlineData("TimeSpan", "00:00:00")]
    [InlineData("DayOfWeek", "0")]
    [InlineData("Level", "")]
    [InlineData("Version", "")]
    public async Task An_entry_comes_with_its_shortest_text(string type, string shortest)
    {
        string json = "[{\"label_cn\":\"a\",\"label_en\":\"b\",\"value\":\"" + shortest + "\"}]";
        int least = ("{\"customData\":\"" + Uri.EscapeDataString(json) + "\"}").Length;
        string Code(int maxBytes, string name) =>
            "public enum Level { [System.Runtime.Serialization.EnumMember(Value = \"\")] None, Gold } "
            + "[SessionFrom(MaxBytes = " + maxBytes + ")] partial class " + name + " { [CustomData(\"a\", \"b\")] public " + type + " Value = default!; public string? Remark; }";

        await Verify(Code(least, "Customer"));
        await Verify(Code(least - 1, "{|WSK5002:Customer|}"));
    }

    // {"customData":"%5B…%5D"} around one entry with the shortest number.
    [Fact]
    public Task The_message_gives_the_figures() => RuleVerifier.Verify<PayloadLengthAnalyzer>(
        "[SessionFrom(MaxBytes = 90)] partial class {|#0:Customer|} { public string CustomerName = \"\"; [CustomData(\"a\", \"b\")] public int Orders; }",
        new DiagnosticResult(PayloadLengthAnalyzer.LeastRule).WithArguments(
            "Customer",
            "{\"customerName\":\"\",\"customData\":\"%5B%7B%22label_cn%22%3A%22a%22%2C%22label_en%22%3A%22b%22%2C%22value%22%3A%220%22%7D%5D\"}".Length,
            90,
            "Orders",
            "%2C%7B%22label_cn%22%3A%22a%22%2C%22label_en%22%3A%22b%22%2C%22value%22%3A%220%22%7D".Length));

    [Theory]
    [InlineData("[SessionFrom(MaxBytes = 100)] partial class Customer { [CustomData(\"订单数\", \"orders\")] public string? Orders; }")]
    [InlineData("[SessionFrom(MaxBytes = 18)] partial class Customer { public string? CustomerName; }")]
    [InlineData("#nullable disable\n[SessionFrom(MaxBytes = 18)] partial class Customer { public string CustomerName; }")]
    [InlineData("[SessionFrom(MaxBytes = 10)] partial class Customer { public SessionGender Gender; public DateTime Birthday; public string CustomData = \"\"; }")]
    [InlineData("[SessionFrom(MaxBytes = 10)] partial class Customer { public List<CustomDataEntry> CustomData = new(); }")]
    [InlineData("[SessionFrom(MaxBytes = 100, Overflow = OverflowHandling.DropLowestPriority)] partial class Customer { [CustomData(\"订单数\", \"orders\")] public int Orders; }")]
    [InlineData("[SessionFrom(MaxBytes = 0)] partial class Customer { [CustomData(\"订单数\", \"orders\")] public int Orders; }")]
    [InlineData("[SessionFrom(MaxBytes = 19)] partial class Customer { public string CustomerName = \"\"; }")]
    [InlineData("[SessionFrom] partial class Customer { public string CustomerName = \"\"; public string Remark = \"\"; }")]
    [InlineData("[SessionFrom(MaxBytes = 103)] partial class Customer { [CustomData(\"a\", \"b\", Format = \"#\")] public nint Amount; public string? Remark; }")]
    [InlineData("[SessionFrom(MaxBytes = 10)] partial class Customer { [CustomData(\"a\", \"b\")] public DateOnly A; [CustomData(\"c\", \"d\", Format = \"yyyy-MM-dd HH:mm\")] public DateTime C; [CustomData(\"e\", \"f\")] public DateTimeOffset E; public string? Remark; }")]
    [InlineData("[SessionFrom(MaxBytes = 1)] partial class Customer { public string CustomerName = \"\"; }")]
    public Task What_can_be_absent_or_fits_is_fine(string code) => Verify(code);

    private static Task Verify(string code) => RuleVerifier.Verify<PayloadLengthAnalyzer>(code);
}
