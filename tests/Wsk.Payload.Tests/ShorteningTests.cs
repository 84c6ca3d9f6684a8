using System.Linq;
using System.Text;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Model;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>The clauses of Shorten one by one. Node's cases test them at every byte.</summary>
public class ShorteningTests
{
    [Fact]
    public void A_text_that_fits_stays_as_it_is()
    {
        var card = new ShorteningCard { CustomerName = "李雷", Remark = new string('备', 54) + "a" };

        EveryWriter.AssertWrites(card, "{\"customerName\":\"李雷\",\"remark\":\"" + card.Remark + "\"}");
    }

    [Fact]
    public void A_long_remark_is_cut_to_what_is_left()
    {
        // The name and the remark's key take 37 of the 200 bytes, 53 characters and the ellipsis 162.
        var card = new ShorteningCard { CustomerName = "李雷", Remark = new string('备', 250) };

        EveryWriter.AssertWrites(card, "{\"customerName\":\"李雷\",\"remark\":\"" + new string('备', 53) + "…\"}", "Remark (Shortened)");
    }

    [Fact]
    public void A_custom_value_is_cut_by_what_its_characters_take_there()
    {
        var card = new ShorteningCard { CustomerName = "李雷", Product = new string('茶', 100) };

        EveryWriter.AssertWrites(card, "{\"customerName\":\"李雷\"," + Payloads.OfEntries(new CustomDataEntry("商品", "product", "茶茶茶茶…"))[1..], "Product (Shortened)");
    }

    [Theory]
    [InlineData("👨‍👩‍👧", 8)]
    [InlineData("👍🏽", 20)]
    [InlineData("e\u0301", 53)]
    [InlineData("😀", 40)]
    public void No_character_is_torn_apart(string character, int fitting)
    {
        var card = new ShorteningCard { CustomerName = "李雷", Remark = Repeat(character, 100) };

        EveryWriter.AssertWrites(card, "{\"customerName\":\"李雷\",\"remark\":\"" + Repeat(character, fitting) + "…\"}", "Remark (Shortened)");
    }

    [Fact]
    public void What_went_before_comes_back_beside_a_shortened_text_if_it_fits()
    {
        // The title goes first, then the remark. Two families leave 14 bytes, which the title takes.
        var card = new ShorteningCard { CustomerName = new string('a', 116), Title = "VIP", Remark = Repeat("👨‍👩‍👧", 9) + new string('x', 100) };

        EveryWriter.AssertWrites(
            card,
            "{\"customerName\":\"" + card.CustomerName + "\",\"title\":\"VIP\",\"remark\":\"" + Repeat("👨‍👩‍👧", 2) + "…\"}",
            "Remark (Shortened)");
    }

    [Fact]
    public void Where_not_one_character_fits_the_text_goes()
    {
        // There are 17 bytes left: the key takes 12 of them, the ellipsis 3.
        var card = new ShorteningCard { CustomerName = new string('a', 164), Remark = new string('备', 100) };

        EveryWriter.AssertWrites(card, "{\"customerName\":\"" + card.CustomerName + "\"}", "Remark (Length)");
        EveryWriter.AssertWrites(
            card with { CustomerName = card.CustomerName[1..] }, "{\"customerName\":\"" + card.CustomerName[1..] + "\",\"remark\":\"备…\"}", "Remark (Shortened)");
    }

    [Fact]
    public void A_text_that_is_never_dropped_is_shortened_last_of_all_and_never_goes()
    {
        var card = new ShortenedAtMostCard { Address = new string('址', 100), Remark = "备注" + new string('x', 100) };

        EveryWriter.AssertWrites(card, "{\"address\":\"" + new string('址', 21) + "…\",\"remark\":\"备…\"}", "Address (Shortened)", "Remark (Shortened)");
    }

    [Fact]
    public void A_text_that_is_never_dropped_and_cannot_be_short_enough_is_too_long()
    {
        string oneCharacter = "e" + new string('\u0301', 50);

        EveryWriter.AssertFails(new ShortenedAtMostCard { Remark = oneCharacter + oneCharacter }, SessionFromError.TooLong, null, null);
        EveryWriter.AssertFails(new ShortenedAtMostCard { Remark = oneCharacter }, SessionFromError.TooLong, null, null);
    }

    [Fact]
    public void The_bytes_of_what_is_too_long_are_never_more_than_those_of_the_whole()
    {
        // Cut, the address would be longer.
        var card = new ShortenedAtMostCard { Address = "ab", Remark = "e" + new string('\u0301', 50) };

        Assert.False(card.TryToSessionFrom(out _, out SessionFromResult result));
        Assert.Equal(SessionFromError.TooLong, result.Error);
        Assert.Equal(Encoding.UTF8.GetByteCount("{\"address\":\"ab\",\"remark\":\"" + card.Remark + "\"}"), result.ByteCount);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
