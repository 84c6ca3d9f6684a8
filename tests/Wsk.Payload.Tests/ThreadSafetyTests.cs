using System.Linq;
using System.Threading.Tasks;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Oracle;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>One DTO, many threads.</summary>
public class ThreadSafetyTests
{
    [Fact]
    public void A_card_may_be_written_from_many_threads_at_once()
    {
        (UnlimitedCard Card, string Expected)[] cards = [.. PayloadCase.ReadAll("randomCards").Take(20).Select(card => (new UnlimitedCard(card), card.Expected))];

        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => EveryWriter.AssertWrites(cards[i % cards.Length].Card, cards[i % cards.Length].Expected));
    }

    [Fact]
    public void A_dropping_card_may_be_written_from_many_threads_at_once()
    {
        var card = new EqualsCard { CustomerName = new string('订', 60), Remark = new string('x', 90), Level = "1", More = [new("1", "1", "1")] };
        string expected = card.ToSessionFrom();

        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ => EveryWriter.AssertWrites(card, expected, "Remark (Length)", "Level (Length)", "More (Length, 1 entry)"));
    }
}
