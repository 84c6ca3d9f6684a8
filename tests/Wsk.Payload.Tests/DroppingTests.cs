using System;
using System.Text;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Model;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>The clauses of DropLowestPriority one by one, at the byte where each begins.</summary>
public class DroppingTests
{
    [Fact]
    public void A_payload_that_fits_to_the_byte_keeps_everything()
    {
        EqualsCard card = Card(300);

        EveryWriter.AssertWrites(card, new ModelCard(card).Payload);
    }

    [Fact]
    public void One_byte_more_drops_the_last_run_time_entry_alone()
    {
        EqualsCard card = Card(301);

        Assert.True(card.TryToSessionFrom(out string? value, out SessionFromResult result));
        SessionFromOmission omission = Assert.Single(result.Omissions);
        Assert.Equal(("More", SessionField.CustomData, OmissionReason.Length, 1), (omission.MemberName, omission.Field, omission.Reason, omission.EntryCount));
        Assert.Contains("e1", value, StringComparison.Ordinal);
        Assert.DoesNotContain("e2", value, StringComparison.Ordinal);
        Assert.EndsWith("%5D\"}", value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_frame_of_customData_goes_with_its_last_entry()
    {
        var card = new EqualsCard { CustomerName = new string('a', 281), OrderNo = "1" };

        EveryWriter.AssertWrites(card, "{\"customerName\":\"" + card.CustomerName + "\"}", "OrderNo (Length)");
    }

    [Fact]
    public void A_remark_of_250_characters_does_not_empty_the_shops_card()
    {
        var card = new ShopCard
        {
            CustomerName = "李雷",
            AvatarUrl = "https://wsk.cn/avatars/leo.png",
            PhoneNumber = "18600000006",
            Email = "leo@wsk.cn",
            Address = "上海市浦东新区世纪大道100号",
            OrderNo = "fecx864532",
            Points = "1280",
            EarlierOrders = [new("订单", "order", "fecx864531"), new("订单", "order", "fecx864530")],
        };
        string withoutRemark = card.ToSessionFrom();

        EveryWriter.AssertWrites(card with { Remark = new string('备', 250) }, withoutRemark, "Remark (Length)");
    }

    [Fact]
    public void What_fits_after_all_comes_back_the_last_that_went_first()
    {
        // The level goes first, then the order, then the remark, for which there is no room at all. There is room for one entry only.
        var card = new EqualsCard { CustomerName = new string('x', 60), Remark = new string('x', 400), OrderNo = "1", Level = "2" };

        EveryWriter.AssertWrites(card, new ModelCard(new EqualsCard { CustomerName = card.CustomerName, OrderNo = "1" }).Payload, "Remark (Length)", "Level (Length)");
    }

    [Fact]
    public void What_comes_back_passes_over_what_does_not_fit()
    {
        var card = new EqualsCard { CustomerName = new string('x', 60), Remark = new string('x', 400), OrderNo = new string('1', 100), Level = "2" };

        EveryWriter.AssertWrites(card, new ModelCard(new EqualsCard { CustomerName = card.CustomerName, Level = "2" }).Payload, "Remark (Length)", "OrderNo (Length)");
    }

    [Fact]
    public void Run_time_entries_come_back_from_the_front_until_one_does_not_fit()
    {
        var card = new EqualsCard { Remark = new string('x', 400), More = [new("1", "e1", "a"), new("0", "e0", null), new("2", "e2", new string('b', 200)), new("3", "e3", "c")] };

        EveryWriter.AssertWrites(card, Payloads.OfEntries(card.More[0]), "Remark (Length)", "More (Length, 2 entries)");
    }

    [Fact]
    public void A_member_comes_back_beside_run_time_entries_that_came_back_in_part()
    {
        // Of the entries, which went last, the first comes back; the title, which went before them, fits beside it to the byte.
        CustomDataEntry[] entries = [new("1", "e1", "a"), new("2", "e2", new string('b', 200))];
        EntriesFirstButOneCard card = new() { Title = "经理", More = entries };
        string expected = "{\"title\":\"经理\"," + Payloads.OfEntries(entries[0])[1..];
        card.CustomerName = new string('x', 250 - Encoding.UTF8.GetByteCount(expected) - "\"customerName\":\"\",".Length);
        expected = "{\"customerName\":\"" + card.CustomerName + "\"," + expected[1..];

        EveryWriter.AssertWrites(card, expected, "More (Length, 1 entry)");
    }

    [Fact]
    public void An_object_with_nothing_left_is_written_as_such()
    {
        var card = new EqualsCard { CustomerName = new string('x', 400) };

        EveryWriter.AssertWrites(card, "{}", "CustomerName (Length)");
    }

    [Fact]
    public void A_text_of_more_units_than_the_limit_is_dropped_like_any_other()
    {
        var card = new RankedCard { CustomerName = "张三", Avatar = new string('订', 1_000_000) };

        EveryWriter.AssertWrites(card, "{\"customerName\":\"张三\"}", "Avatar (Length)");
    }

    [Fact]
    public void Dropping_never_serves_a_small_destination()
    {
        EqualsCard card = Card(300);
        byte[] destination = new byte[299];

        Assert.False(card.TryWriteSessionFrom(destination, out int bytesWritten, out SessionFromResult result));
        Assert.Equal((0, SessionFromError.None, 300), (bytesWritten, result.Error, result.ByteCount));
        Assert.Empty(result.Omissions);
    }

    [Fact]
    public void What_is_never_dropped_decides_to_the_byte()
    {
        EveryWriter.AssertWrites(Kept(100), new ModelCard(Kept(100)).Payload);
        EveryWriter.AssertFails(Kept(101), SessionFromError.TooLong, null, null);

        static KeepAllCard Kept(int bytes) => new() { CustomerName = "张三", Remark = new string('x', bytes - "{\"customerName\":\"\",\"remark\":\"\"}".Length - 6) };
    }

    [Fact]
    public void An_invalid_member_that_would_have_to_go_still_fails_the_card()
    {
        var card = new EncodedCard { Remark = new string('x', 220), CustomData = "[not encoded]" };

        EveryWriter.AssertFails(card, SessionFromError.CustomDataNotEncoded, SessionField.CustomData, "CustomData");
    }

    // A card of exactly that many bytes, with two run-time entries.
    private static EqualsCard Card(int bytes)
    {
        var card = new EqualsCard { CustomerName = string.Empty, More = [new("1", "e1", "a"), new("2", "e2", "b")] };
        card.CustomerName = new string('x', bytes - Encoding.UTF8.GetByteCount(new ModelCard(card).Payload));
        return card;
    }
}
