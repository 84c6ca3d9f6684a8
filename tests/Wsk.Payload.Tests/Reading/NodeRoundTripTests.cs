using System.Text;
using Wsk.Payload.Tests.Oracle;
using Xunit;

namespace Wsk.Payload.Tests.Reading;

/// <summary>What Node wrote is read, and written again as the same bytes.</summary>
public class NodeRoundTripTests
{
    public static TheoryData<string> Families => PayloadFamilies.All;

    [Theory]
    [MemberData(nameof(Families))]
    public void What_Node_wrote_is_read_and_written_again_as_the_same_bytes(string family)
    {
        int cases = 0;
        foreach (PayloadCase card in PayloadCase.ReadAll(family))
        {
            Assert.Equal(card.Expected, ReceivedCard.ParseSessionFrom(card.Expected).ToSessionFrom());
            Assert.True(ReceivedCard.TryParseSessionFrom(Encoding.UTF8.GetBytes(card.Expected), out ReceivedCard? fromBytes));
            Assert.Equal(card.Expected, fromBytes.ToSessionFrom());
            cases++;
        }

        Assert.NotEqual(0, cases);
    }
}
