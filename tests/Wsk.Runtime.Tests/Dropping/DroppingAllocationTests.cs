using System.Text.Json;
using Wsk.CompilerServices;
using Xunit;

namespace Wsk.Runtime.Tests.Dropping;

/// <summary>Members that go and come back cost no memory.</summary>
public class DroppingAllocationTests
{
    private const string Name = """{ "field": "customerName", "value": "张三", "priority": 2147483647 }""";
    private const string LongRemark = """{ "field": "remark", "value": "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十", "priority": 2""";
    private const string Orders = """
        { "labels": ["项", "1"], "value": "a", "priority": 1, "isRunTime": true },
        { "labels": ["项", "2"], "value": "a long one that is not among those that come back", "priority": 1, "isRunTime": true }
        """;

    [Fact]
    public void Members_that_come_back_as_a_whole() => AssertAllocatesNothing(80, Name, """{ "field": "title", "value": "经理", "priority": 0 }""", LongRemark + "}");

    [Fact]
    public void Run_time_entries_that_come_back_in_part() => AssertAllocatesNothing(140, Name, LongRemark + "}", Orders);

#if !WSK_NETSTANDARD
    // The StringInfo of .NET Standard 2.0 tells no text element without making a string of it.
    [Fact]
    public void Texts_that_are_shortened() => AssertAllocatesNothing(100, Name, LongRemark + ", \"shorten\": true }", Orders);
#endif

    private static void AssertAllocatesNothing(int maxBytes, params string[] pieces)
    {
        using var input = JsonDocument.Parse("{ \"maxBytes\": " + maxBytes + ", \"pieces\": [" + string.Join(",", pieces) + "] }");
        var card = new PlannedCard(input.RootElement);
        byte[] destination = new byte[maxBytes];

        // Some of what went is there, and some is not.
        Assert.True(SessionFromSerializer.TryWrite(ref card, destination, out int bytesWritten, out SessionFromResult result));
        Assert.NotEmpty(result.Omissions);
        Assert.True(bytesWritten > "{\"customerName\":\"------\"}".Length);
        Allocation.AssertNone(() => SessionFromSerializer.TryWrite(ref card, destination, out _, out _));
    }
}
