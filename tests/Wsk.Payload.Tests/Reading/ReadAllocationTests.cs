using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace Wsk.Payload.Tests.Reading;

/// <summary>Reading allocates what it returns, and nothing else.</summary>
public class ReadAllocationTests
{
    private const int Rounds = 50;

    [Theory]
    [InlineData("short")]
    [InlineData("usual")]
    [InlineData("long")]
    public void A_DTO_its_strings_and_its_collection_are_all_that_is_allocated(string name)
    {
        ReceivedCard card = ReadPayloads.Card(name);
        string text = ReadPayloads.Text(name);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        long expected = Least(() => Copy(card));
        Assert.Equal(expected, Least(() => ReceivedCard.TryParseSessionFrom(text, out _)));
        Assert.Equal(expected, Least(() => ReceivedCard.TryParseSessionFrom(utf8, out _)));
    }

    [Fact]
    public void A_text_that_is_no_payload_allocates_nothing()
    {
        foreach (string text in new[] { "wxapp", "{\"customerName\":\"", "{\"gender\":3}", "[object Object]", "" })
        {
            Assert.Equal(0, Least(() => ReceivedCard.TryParseSessionFrom(text, out _, out _)));
        }
    }

    private static ReceivedCard Copy(ReceivedCard card) => new()
    {
        CustomerName = Copy(card.CustomerName),
        HeadImgUrl = Copy(card.HeadImgUrl),
        Gender = card.Gender,
        PhoneNumber = Copy(card.PhoneNumber),
        Email = Copy(card.Email),
        Address = Copy(card.Address),
        Title = Copy(card.Title),
        Department = Copy(card.Department),
        Birthday = Copy(card.Birthday),
        Remark = Copy(card.Remark),
        CustomData = card.CustomData is null ? null : CopyEntries(card.CustomData),
    };

    private static CustomDataEntry[] CopyEntries(IReadOnlyList<CustomDataEntry> entries)
    {
        var copies = new CustomDataEntry[entries.Count];
        for (int i = 0; i < copies.Length; i++)
        {
            copies[i] = new CustomDataEntry(Copy(entries[i].LabelCn)!, Copy(entries[i].LabelEn)!, Copy(entries[i].Value));
        }

        return copies;
    }

    private static string? Copy(string? text) => text is null ? null : new string(text.AsSpan());

    private static long Least<T>(Func<T> action)
    {
        action();
        return Enumerable.Range(0, Rounds).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
