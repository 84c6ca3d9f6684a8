using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Wsk.CompilerServices;
using Wsk.Payload.Tests.Oracle;
using Xunit;

namespace Wsk.Runtime.Tests.Dropping;

/// <summary>DropLowestPriority against Node, which serializes each card anew after each member that goes or comes back.</summary>
public class NodeDroppingTests
{
    [Theory]
    [InlineData("dropping")]
    [InlineData("shortening")]
    [InlineData("shorteningToTheByte")]
    public void What_is_in_the_payload_and_what_is_not_is_what_Node_says(string family)
    {
        int[] cases = new int[3];
        foreach (JsonElement line in OracleFile.Read(family))
        {
            string? expected = OracleFile.Text(line.GetProperty("expected"));
            string[] omissions = [.. line.GetProperty("omissions").EnumerateArray().Select(omission => omission.GetString()!)];
            var card = new PlannedCard(line.GetProperty("input"));

            AssertString(card, expected, omissions);
            AssertBytes(card, expected, omissions);
            cases[expected is null ? 0 : omissions.Length == 0 ? 1 : 2]++;
        }

        Assert.All(cases, count => Assert.InRange(count, 20, int.MaxValue));
    }

    private static void AssertString(PlannedCard card, string? expected, string[] omissions)
    {
        bool isWritten = SessionFromSerializer.TryToSessionFrom(ref card, out string? value, out SessionFromResult result);

        Assert.Equal(expected, value);
        Assert.Equal(expected is not null, isWritten);
        AssertResult(result, expected, omissions);
    }

    private static void AssertBytes(PlannedCard card, string? expected, string[] omissions)
    {
        // One byte less than it takes: where that is too small, nothing else goes for it.
        byte[] utf8 = Encoding.UTF8.GetBytes(expected ?? "{}");
        foreach (int room in new[] { utf8.Length - 1, utf8.Length })
        {
            byte[] destination = new byte[room];
            bool isWritten = SessionFromSerializer.TryWrite(ref card, destination, out int bytesWritten, out SessionFromResult result);

            Assert.Equal(expected is not null && room == utf8.Length, isWritten);
            Assert.Equal(isWritten ? room : 0, bytesWritten);
            Assert.True(!isWritten || utf8.AsSpan().SequenceEqual(destination));
            AssertResult(result, expected, omissions);
        }
    }

    private static void AssertResult(in SessionFromResult result, string? expected, string[] omissions)
    {
        Assert.Equal(expected is null ? SessionFromError.TooLong : SessionFromError.None, result.Error);
        Assert.True(expected is null || result.ByteCount == Encoding.UTF8.GetByteCount(expected));
        Assert.Equal(omissions, result.Omissions.Select(omission => omission.ToString()));
    }
}
