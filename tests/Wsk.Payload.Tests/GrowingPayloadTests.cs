using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Model;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>A payload as UTF-16 is put together on the stack, and once it outgrows that in an array that grows: the text stays the same wherever that happens.</summary>
public partial class GrowingPayloadTests
{
    // 4,096 bytes lie on the stack. Values of lengths around make each part of a payload begin and end there.
    private const int FirstLength = 4_000;
    private const int LastLength = 4_200;

    // So do 2,048 UTF-16 units, of what stands before customData.
    private const int FirstUnits = 1_650;
    private const int LastUnits = 2_060;

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record UnlimitedParts(
        string? CustomerName,
        SessionGender Gender = SessionGender.Unknown,
        string? Remark = null,
        DateOnly? Birthday = null,
        [CustomData("订单号", "orderNo")] string? OrderNo = null,
        [CustomData("金额", "amount")] decimal? Amount = null,
        [CustomData("会员", "vip")] bool? IsVip = null,
        [CustomData("时间", "at")] DateTime? At = null,
        [CustomData("权限", "flags")] AttributeTargets? Flags = null,
        [CustomData("字", "span")] SpanMoney? Money = null,
        CustomDataEntry[]? CustomData = null);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record UnlimitedFields(
        string? CustomerName, SessionGender Gender, string? PhoneNumber, string? Email, string? Address, string? Birthday, string? Remark, [property: CustomData("订单号", "orderNo")] string? OrderNo);

    [SessionFrom(MaxBytes = 2_000)]
    internal sealed partial record LimitedFields(string? CustomerName, SessionGender Gender, string? PhoneNumber, string? Email);

    [SessionFrom(MaxBytes = 5_000)]
    internal sealed partial record LimitedParts(string? CustomerName, string? Remark = null, [CustomData("订单号", "orderNo")] string? OrderNo = null, CustomDataEntry[]? CustomData = null);

    [SessionFrom(MaxBytes = 100_000)]
    internal sealed partial record WideParts(string? CustomerName, string? Remark = null, [CustomData("订单号", "orderNo")] string? OrderNo = null, CustomDataEntry[]? CustomData = null);

    [SessionFrom(MaxBytes = 5_000, Overflow = OverflowHandling.DropLowestPriority)]
    internal sealed partial record DroppingParts(string? CustomerName, string? Remark = null, [property: CustomData("订单号", "orderNo")] string? OrderNo = null, CustomDataEntry[]? CustomData = null);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record EncodedParts(string? CustomerName, EncodedCustomData CustomData);

    [Theory]
    [InlineData("a")]
    [InlineData("订")]
    [InlineData("\"")]
    [InlineData("😀")]
    public void Members_that_meet_the_end_of_the_stack(string unit)
    {
        int bytes = Encoding.UTF8.GetByteCount(NaiveJson.Quote(unit)) - 2;
        for (int length = FirstLength; length <= LastLength; length++)
        {
            string name = Long(unit, length, bytes);
            AssertWritten(new UnlimitedParts(name, SessionGender.Female, "描述\"😀", new DateOnly(1986, 12, 12)), Outer("customerName", name, "\"gender\":2,\"birthday\":\"1986-12-12\",\"remark\":\"描述\\\"😀\""));
            AssertWritten(new UnlimitedParts(null, SessionGender.Male, name), Outer("gender", null, "\"remark\":" + NaiveJson.Quote(name)));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("订")]
    [InlineData("\"")]
    [InlineData("😀")]
    [InlineData("\u0001")]
    public void Fields_that_meet_the_end_of_the_stack(string unit)
    {
        for (int units = FirstUnits; units <= LastUnits; units++)
        {
            string name = Long(unit, units, NaiveJson.Quote(unit).Length - 2);
            AssertWritten(
                new UnlimitedFields(name, SessionGender.Female, "18600000006", "a\"b@wsk.cn", "上海市浦东新区世纪大道1号国金中心二期办公楼二十三层", "1986-12-12", "描述\ud83d", "fecx864532"),
                Outer(
                    "customerName",
                    name,
                    "\"gender\":2,\"phoneNumber\":\"18600000006\",\"email\":\"a\\\"b@wsk.cn\",\"address\":\"上海市浦东新区世纪大道1号国金中心二期办公楼二十三层\",\"birthday\":\"1986-12-12\",\"remark\":\"描述\\ud83d\","
                        + Payloads.OfEntries(new CustomDataEntry("订单号", "orderNo", "fecx864532"))[1..^1]));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("订")]
    [InlineData("\"")]
    public void Fields_up_to_a_limit(string unit)
    {
        int unitBytes = Encoding.UTF8.GetByteCount(NaiveJson.Quote(unit)) - 2;
        for (int bytes = 1_850; bytes <= 2_050; bytes++)
        {
            string name = Long(unit, bytes, unitBytes);
            AssertWrittenUpTo(
                2_000,
                new LimitedFields(name, SessionGender.Male, "18600000006", "张三@wsk.cn"),
                Outer("customerName", name, "\"gender\":1,\"phoneNumber\":\"18600000006\",\"email\":\"张三@wsk.cn\""));
        }
    }

    [Theory]
    [InlineData("order")]
    [InlineData("amount")]
    [InlineData("vip")]
    [InlineData("time")]
    [InlineData("flags")]
    [InlineData("money")]
    [InlineData("run-time entries")]
    [InlineData("no entry")]
    public void Entries_that_meet_the_end_of_the_stack(string kind)
    {
        for (int length = FirstLength - 200; length <= LastLength; length++)
        {
            string name = Long("a", length, 1);
            (UnlimitedParts card, CustomDataEntry[] entries) = WithEntry(new UnlimitedParts(name), kind);
            string entriesAlone = Payloads.OfEntries(entries)[1..^1];
            AssertWritten(card, Outer("customerName", name, entriesAlone));
        }
    }

    [Fact]
    public void Encoded_entries_that_meet_the_end_of_the_stack()
    {
        CustomDataEntry[] entries = [new("订单号", "orderNo", "1/2"), new("等级", "level", "\"VIP\"")];
        var encoded = EncodedCustomData.Encode(entries);
        string expected = Payloads.OfEntries(entries)[1..^1];
        for (int length = FirstLength - 400; length <= LastLength; length++)
        {
            string name = Long("订", length, 3);
            AssertWritten(new EncodedParts(name, encoded), Outer("customerName", name, expected));
        }
    }

    [Fact]
    public void Every_value_of_every_entry_meets_the_end_of_the_stack()
    {
        foreach (string unit in new[] { "a", "/", "订", "\"", "😀", "\ud83d" })
        {
            int bytes = NaiveJson.EncodeUriComponent(NaiveJson.Quote(unit)).Length - 6;
            for (int length = FirstLength - 200; length <= LastLength; length += 3)
            {
                string value = Long(unit, length, bytes) + (length % 2 == 0 ? "b" : "");
                CustomDataEntry[] entries = [new("订单号", "orderNo", value), new("更多", "more", "/" + length)];
                AssertWritten(new UnlimitedParts("张三", OrderNo: value, CustomData: [entries[1]]), Outer("customerName", "张三", Payloads.OfEntries(entries)[1..^1]));
            }
        }
    }

    [Theory]
    [InlineData(4_000)]
    [InlineData(5_000)]
    [InlineData(16_384)]
    [InlineData(50_000)]
    [InlineData(99_990)]
    [InlineData(200_000)]
    public void Payloads_that_grow_more_than_once(int bytes)
    {
        foreach (string unit in new[] { "a", "订", "\"", "订单a/\"😀\u0001" })
        {
            string value = Long(unit, bytes / 4, Encoding.UTF8.GetByteCount(unit));
            CustomDataEntry[] entries = [new("订单号", "orderNo", value), .. Enumerable.Range(0, 40).Select(i => new CustomDataEntry("标签" + i, "label", Long(unit, bytes / 200, 1)))];
            string expected = "{\"customerName\":" + NaiveJson.Quote(value) + ",\"remark\":" + NaiveJson.Quote(value) + "," + Payloads.OfEntries(entries)[1..^1] + "}";

            AssertWritten(new UnlimitedParts(value, Remark: value, OrderNo: value, CustomData: entries[1..]), expected);
            AssertWrittenUpTo(100_000, new WideParts(value, value, value, entries[1..]), expected);
            AssertWrittenUpTo(5_000, new LimitedParts(value, value, value, entries[1..]), expected);
        }
    }

    [Fact]
    public void Payloads_up_to_a_limit_beyond_the_stack()
    {
        foreach (string unit in new[] { "a", "订", "\"", "😀" })
        {
            int unitBytes = Encoding.UTF8.GetByteCount(NaiveJson.Quote(unit)) - 2;
            for (int length = 4_900; length <= 5_010; length++)
            {
                string name = Long(unit, length, unitBytes);
                AssertWrittenUpTo(5_000, new LimitedParts(name), Outer("customerName", name, null));
                AssertWrittenUpTo(5_000, new LimitedParts(null, "描述", Long("a", length - 100, 1)), Outer("remark", "描述", Payloads.OfEntries(new CustomDataEntry("订单号", "orderNo", Long("a", length - 100, 1)))[1..^1]));
            }
        }
    }

    [Fact]
    public void Members_go_from_payloads_that_outgrew_the_stack()
    {
        string[] units = ["a", "订", "\"", "/", "😀"];
        int grown = 0;
        for (int i = 0; i < 400; i++)
        {
            string unit = units[i % units.Length];
            CustomDataEntry[] entries = [.. Enumerable.Range(0, i % 7).Select(n => new CustomDataEntry("标" + n, "n", Long(unit, 37 * i % 900, 1)))];
            var card = new DroppingParts(Long(unit, 211 * i % 5_300, 2), i % 3 == 0 ? null : Long("é", 409 * i % 6_000, 2), i % 4 == 0 ? null : Long(unit, 97 * i % 2_000, 1), entries);
            var model = new ModelCard(card);
            string expected = model.Drop(5_000)!;

            AssertWritten(card, expected);
            Assert.True(card.TryToSessionFrom(out _, out SessionFromResult result));
            Assert.Equal(model.Omissions, result.Omissions.Select(omission => omission.ToString()));
            grown += model.Payload.Length > 5_000 ? 1 : 0;
        }

        Assert.InRange(grown, 100, 399);
    }

    /// <summary>As a string, as UTF-16 into a span and as UTF-8 the payload is what is expected.</summary>
    private static void AssertWritten<T>(T card, string expected)
        where T : ISessionFrom
    {
        Assert.Equal(expected, card.ToSessionFrom());

        var chars = new Guarded<char>(expected.Length, '\uA5A5');
        Assert.True(card.TryWriteSessionFrom(chars.Destination, out int charsWritten));
        Assert.True(chars.Destination[..charsWritten].SequenceEqual(expected));
        chars.AssertCanariesAlive();

        byte[] utf8 = new byte[Encoding.UTF8.GetByteCount(expected)];
        Assert.True(card.TryWriteSessionFrom(utf8, out int bytesWritten));
        Assert.Equal(expected, Encoding.UTF8.GetString(utf8, 0, bytesWritten));
    }

    private static void AssertWrittenUpTo<T>(int maxBytes, T card, string expected)
        where T : ISessionFrom
    {
        if (Encoding.UTF8.GetByteCount(expected) <= maxBytes)
        {
            AssertWritten(card, expected);
        }
        else
        {
            EveryWriter.AssertFails(card, SessionFromError.TooLong, null, null);
        }
    }

    private static (UnlimitedParts Card, CustomDataEntry[] Entries) WithEntry(UnlimitedParts card, string kind) => kind switch
    {
        "order" => (card with { OrderNo = "订/\"" }, [new("订单号", "orderNo", "订/\"")]),
        "amount" => (card with { Amount = -12.50m }, [new("金额", "amount", "-12.50")]),
        "vip" => (card with { IsVip = true }, [new("会员", "vip", "true")]),
        "time" => (card with { At = DateTime.UnixEpoch }, [new("时间", "at", "1970-01-01T00:00:00Z")]),
        "flags" => (card with { Flags = AttributeTargets.Class | AttributeTargets.Enum }, [new("权限", "flags", "Class, Enum")]),
        "money" => (card with { Money = new SpanMoney("100元") }, [new("字", "span", "100元-(invariant)")]),
        "run-time entries" => WithRunTimeEntries(card, [new("订单号😀", "a", "\""), new("b", "b", null), new("", "", "")]),
        _ => WithRunTimeEntries(card, [new("b", "b", null)]),
    };

    private static (UnlimitedParts Card, CustomDataEntry[] Entries) WithRunTimeEntries(UnlimitedParts card, CustomDataEntry[] entries) => (card with { CustomData = entries }, entries);

    /// <summary>A text that becomes so many bytes: its first unit over and over, and letters for what is left.</summary>
    private static string Long(string unit, int bytes, int bytesOfUnit) =>
        new StringBuilder().Insert(0, unit, bytes / bytesOfUnit).Append('z', bytes % bytesOfUnit).ToString();

    private static string Outer(string first, string? value, string? rest)
    {
        IEnumerable<string?> members = [first == "gender" ? "\"gender\":1" : "\"" + first + "\":" + NaiveJson.Quote(value!), rest];
        return "{" + string.Join(",", members.Where(member => !string.IsNullOrEmpty(member))) + "}";
    }
}
