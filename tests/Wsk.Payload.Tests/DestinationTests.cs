using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Oracle;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Destinations of every size: false when too small, and never a byte outside.</summary>
public class DestinationTests
{
    public static TheoryData<string, int> Families => new()
    {
        { "guide", 1 }, { "genderAndBirthday", 3 }, { "entryPresence", 31 }, { "characters", 23 }, { "everyUnit", 101 },
        { "positionsInLatin", 3001 }, { "positionsInChinese", 701 }, { "randomCards", 401 }, { "randomNoise", 151 },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Bytes_are_written_where_they_fit_and_nowhere_else(string family, int step)
    {
        foreach (PayloadCase card in Every(family, step))
        {
            var dto = new UnlimitedCard(card);
            byte[] utf8 = Encoding.UTF8.GetBytes(card.Expected);
            for (int size = 0; size <= utf8.Length + 3; size++)
            {
                AssertBytes(dto, utf8, size);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Chars_are_written_where_they_fit_and_nowhere_else(string family, int step)
    {
        foreach (PayloadCase card in Every(family, step))
        {
            var dto = new UnlimitedCard(card);
            for (int size = 0; size <= card.Expected.Length + 3; size++)
            {
                var destination = new Guarded<char>(size, '\uA5A5');
                bool fits = size >= card.Expected.Length;
                Assert.Equal(fits, dto.TryWriteSessionFrom(destination.Destination, out int charsWritten));
                Assert.Equal(fits ? card.Expected : string.Empty, new string(destination.Destination[..charsWritten]));
                destination.AssertCanariesAlive();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void A_limited_card_uses_destinations_alike(string family, int step)
    {
        foreach (PayloadCase card in Every(family, step).Where(card => Encoding.UTF8.GetByteCount(card.Expected) <= 1000))
        {
            LimitedCard dto = LimitedCard.Of(card);
            byte[] utf8 = Encoding.UTF8.GetBytes(card.Expected);
            foreach (int size in new[] { 0, 1, 2, utf8.Length / 2, utf8.Length - 1, utf8.Length, utf8.Length + 1, 999, 1000, 1001, 1024, 5000 })
            {
                AssertBytes(dto, utf8, size);
            }
        }
    }

    [Fact]
    public void A_dropping_card_uses_destinations_of_every_size_alike()
    {
        foreach (int name in new[] { 1, 50, 150, 200 })
        {
            var card = new EqualsCard { CustomerName = new string('x', name), Remark = "描述", OrderNo = "\"1\"", More = [new("等级", "level", "VIP")] };
            Assert.True(card.TryToSessionFrom(out string? expected, out SessionFromResult whole));
            byte[] utf8 = Encoding.UTF8.GetBytes(expected);
            for (int size = 0; size <= utf8.Length + 3; size++)
            {
                AssertBytes(card, utf8, size, [.. whole.Omissions.Select(omission => omission.ToString())]);
            }
        }
    }

    private static void AssertBytes<T>(T dto, byte[] utf8, int size, params string[] omissions)
        where T : ISessionFrom
    {
        bool fits = size >= utf8.Length;
        var destination = new Guarded<byte>(size, 0xA5);
        Assert.Equal(fits, dto.TryWriteSessionFrom(destination.Destination, out int bytesWritten));
        Assert.True((fits ? utf8 : []).AsSpan().SequenceEqual(destination.Destination[..bytesWritten]));
        destination.AssertCanariesAlive();

        Assert.Equal(fits, dto.TryWriteSessionFrom(destination.Destination, out bytesWritten, out SessionFromResult result));
        Assert.True((fits ? utf8 : []).AsSpan().SequenceEqual(destination.Destination[..bytesWritten]));
        EveryWriter.AssertSuccess(result, utf8.Length, omissions);
        destination.AssertCanariesAlive();
    }

    private static IEnumerable<PayloadCase> Every(string family, int step) => PayloadCase.ReadAll(family).Where((_, i) => i % step == 0);
}
