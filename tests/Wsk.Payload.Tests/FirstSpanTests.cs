using System;
using System.Linq;
using System.Text;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>A buffer writer may hand out any span at first, also an empty one or one that ends in the middle of the payload: what counts is the span that holds the payload.</summary>
public partial class FirstSpanTests
{
    private static readonly CustomDataEntry[] s_entries = [new("等级", "level", "金卡\""), new("无", "none", null), new("备注", "note", "/😀")];

    [SessionFrom]
    internal sealed partial record EncodedCard(EncodedCustomData CustomData);

    [SessionFrom]
    internal sealed partial record VerbatimCard(string? CustomData);

    [SessionFrom]
    internal sealed partial record ValuesCard(
        SessionGender Gender = SessionGender.Unknown,
        DateOnly? Birthday = null,
        [CustomData("会员", "vip")] bool? IsVip = null,
        [CustomData("金额", "amount")] decimal? Amount = null,
        [CustomData("旧", "old")] OldMoney? Old = null);

    [SessionFrom(MaxBytes = 600, Overflow = OverflowHandling.DropLowestPriority)]
    internal sealed partial record DroppingCard(string? Remark = null, [property: CustomData("订单号", "orderNo")] string? OrderNo = null, CustomDataEntry[]? CustomData = null);

    /// <summary>Payloads that begin with each kind of member; those that begin with customData may end with it or lose it again.</summary>
    public static TheoryData<string> Payloads => [.. s_cards.Select(card => card.Name)];

    private static readonly (string Name, ISessionFrom Card)[] s_cards =
    [
        ("no member", new UnlimitedCard()),
        ("fields", new UnlimitedCard { CustomerName = "张三", Remark = "描述\"", OrderNo = "fecx864532" }),
        ("long field", new UnlimitedCard { CustomerName = new string('订', 2000) }),
        ("gender", new ValuesCard(SessionGender.Male)),
        ("birthday", new ValuesCard(Birthday: new DateOnly(1986, 12, 12))),
        ("birthday text", new UnlimitedCard { Birthday = "1986-02-28" }),
        ("declared entry", new UnlimitedCard { OrderNo = "fecx864532" }),
        ("declared entries", new UnlimitedCard { OrderNo = "订单\"", Quoted = "/" }),
        ("long entry", new UnlimitedCard { OrderNo = new string('订', 2000) }),
        ("run-time entries", new UnlimitedCard { CustomData = s_entries }),
        ("only entries without a value", new UnlimitedCard { CustomData = [new("无", "none", null)] }),
        ("boolean entry", new ValuesCard(IsVip: true)),
        ("formatted entry", new ValuesCard(Amount: 12.50m)),
        ("entry of an old type", new ValuesCard(Old: new OldMoney("½"))),
        ("encoded entries", new EncodedCard(EncodedCustomData.Encode(s_entries))),
        ("no encoded entries", new EncodedCard(default)),
        ("verbatim entries", new VerbatimCard(EncodedCustomData.Encode(s_entries).ToString())),
        ("droppable members, none given", new DroppingCard()),
        ("droppable entry that stays", new DroppingCard(OrderNo: "fecx864532")),
        ("droppable entries, some of which go", new DroppingCard(CustomData: [.. Enumerable.Repeat(s_entries[0], 40)])),
        ("droppable entry that goes", new DroppingCard(OrderNo: new string('订', 100))),
        ("droppable field that stays", new DroppingCard("描述", new string('订', 100))),
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Any_first_span_gives_the_same_payload(string name)
    {
        ISessionFrom card = s_cards.Single(one => one.Name == name).Card;
        byte[] expected = Encoding.UTF8.GetBytes(card.ToSessionFrom());
        int[] sizes = [.. Enumerable.Range(0, 300), .. Enumerable.Range(0, 40).Select(i => expected.Length + 20 - i).Where(size => size >= 0)];
        foreach (int size in sizes)
        {
            RecordingBufferWriter writer = FirstOf(size, hint => hint);

            card.WriteSessionFrom(writer);

            Assert.Equal(expected, writer.Written);
            Assert.Equal(1, writer.Advances);
            Assert.InRange(writer.Requests, 1, 2);
            writer.AssertCanariesAlive();
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_span_that_never_holds_the_payload_is_the_writers_mistake(string name)
    {
        ISessionFrom card = s_cards.Single(one => one.Name == name).Card;
        int length = Encoding.UTF8.GetByteCount(card.ToSessionFrom());
        foreach (int first in new[] { 0, 1, length - 1 })
        {
            RecordingBufferWriter writer = FirstOf(first, hint => hint - 1);

            Assert.Throws<InvalidOperationException>(() => card.WriteSessionFrom(writer));
            Assert.Equal(0, writer.Advances);
            writer.AssertCanariesAlive();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public void An_invalid_card_throws_whatever_the_first_span_is(int first)
    {
        RecordingBufferWriter writer = FirstOf(first, hint => hint);

        Assert.Throws<SessionFromException>(() => new VerbatimCard("[]").WriteSessionFrom(writer));
        Assert.Throws<SessionFromException>(() => new VerbatimCard(EncodedCustomData.Encode([new("长", "long", new string('订', 200))]).ToString()).WriteSessionFrom(writer));
        Assert.Equal(0, writer.Advances);
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void An_empty_destination_is_too_small_and_nothing_else(string name)
    {
        ISessionFrom card = s_cards.Single(one => one.Name == name).Card;

        Assert.False(card.TryWriteSessionFrom(Span<byte>.Empty, out int written, out SessionFromResult result));
        Assert.Equal((0, SessionFromError.None, Encoding.UTF8.GetByteCount(card.ToSessionFrom())), (written, result.Error, result.ByteCount));
        Assert.False(card.TryWriteSessionFrom(Span<char>.Empty, out written));
        Assert.Equal(0, written);
    }

    private static RecordingBufferWriter FirstOf(int size, Func<int, int> sizeOfOthers)
    {
        bool isFirst = true;
        return new RecordingBufferWriter(hint =>
        {
            int given = isFirst ? size : sizeOfOthers(hint);
            isFirst = false;
            return given;
        });
    }
}
