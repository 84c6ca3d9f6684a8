using System;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Linq;
using System.Runtime.Serialization;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Model;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Enums by [EnumMember], else [Display(Name)], else name; undefined values as numbers, flags as <c>A, B</c>.</summary>
public partial class EnumTests
{
    public enum Level
    {
        Plain,
        [EnumMember(Value = "银卡 \"VIP\"")]
        Silver,
        [Display(Name = "金卡 100%")]
        Gold,
        [EnumMember(Value = "白金")]
        [Display(Name = "not this")]
        Platinum,
        [EnumMember]
        Bare = -3,
        [EnumMember(Value = "")]
        Empty = 100,
        @event,
        等级,
    }

    [Flags]
    public enum Small : byte
    {
        None = 0,
        A = 1,
        B = 2,
        C = 4,
        AandB = 3,
        E = 0x10,
        CandE = 0x14,
        High = 0x80,
    }

    [Flags]
    public enum Wide : long
    {
        One = 1,
        Top = long.MinValue,
        Middle = 1L << 40,
    }

    [Flags]
    public enum Widest : ulong
    {
        One = 1,
        Top = 1UL << 63,
    }

    [Flags]
    public enum Named
    {
        [EnumMember(Value = "读")]
        Read = 1,
        [Display(Name = "写 ")]
        Write = 2,
        Delete = 4,
    }

    public enum Tiny : sbyte
    {
        Low = sbyte.MinValue,
        Zero = 0,
    }

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record EnumCard<T>(
        [CustomData("级", "level")] Level Level = Level.Plain,
        [CustomData("级", "level?")] Level? MaybeLevel = null);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record FlagsCard(
        [CustomData("小", "small")] Small? Small = null,
        [CustomData("大", "wide")] Wide? Wide = null,
        [CustomData("无号", "unsigned")] Widest? Widest = null,
        [CustomData("名", "named")] Named? Named = null,
        [CustomData("微", "tiny")] Tiny? Tiny = null);

    public static TheoryData<Level, string> Levels => new()
    {
        { Level.Plain, "Plain" }, { Level.Silver, "银卡 \"VIP\"" }, { Level.Gold, "金卡 100%" }, { Level.Platinum, "白金" }, { Level.Bare, "Bare" }, { Level.Empty, "" },
        { Level.@event, "event" }, { Level.等级, "等级" }, { (Level)4711, "4711" }, { (Level)(-1), "-1" }, { (Level)int.MinValue, "-2147483648" },
    };

    [Theory]
    [MemberData(nameof(Levels))]
    public void A_value_is_written_by_its_text(Level level, string text) => Cultures.Under("fa-IR", () =>
        EveryWriter.AssertWrites(new EnumCard<int>(level, level), Payloads.OfEntries(new("级", "level", text), new("级", "level?", text))));

    [Fact]
    public void Flags_are_written_as_NET_writes_them()
    {
        foreach (Small value in Enumerable.Range(0, 256).Select(bits => (Small)bits))
        {
            AssertFlags(new FlagsCard(Small: value), "小", "small", value);
        }

        foreach (Wide value in new Wide[] { 0, Wide.One, Wide.Top, Wide.One | Wide.Top, Wide.Middle | Wide.Top, (Wide)2, (Wide)(-1), (Wide)long.MaxValue })
        {
            AssertFlags(new FlagsCard(Wide: value), "大", "wide", value);
        }

        foreach (Widest value in new Widest[] { 0, Widest.One, Widest.Top, Widest.One | Widest.Top, (Widest)ulong.MaxValue, (Widest)2 })
        {
            AssertFlags(new FlagsCard(Widest: value), "无号", "unsigned", value);
        }
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "读")]
    [InlineData(3, "读, 写 ")]
    [InlineData(7, "读, 写 , Delete")]
    [InlineData(6, "写 , Delete")]
    [InlineData(9, "9")]
    [InlineData(-1, "-1")]
    public void Flags_are_joined_by_their_texts(int bits, string text) =>
        EveryWriter.AssertWrites(new FlagsCard(Named: (Named)bits), Payloads.OfEntries(new CustomDataEntry("名", "named", text)));

    [Theory]
    [InlineData(sbyte.MinValue, "Low")]
    [InlineData(0, "Zero")]
    [InlineData(-1, "-1")]
    [InlineData(sbyte.MaxValue, "127")]
    public void A_value_of_a_small_underlying_type_keeps_its_sign(int value, string text) => Cultures.Under("fa-IR", () =>
        EveryWriter.AssertWrites(new FlagsCard(Tiny: (Tiny)value), Payloads.OfEntries(new CustomDataEntry("微", "tiny", text))));

    private static void AssertFlags<T>(FlagsCard card, string labelCn, string labelEn, T value)
        where T : struct, Enum
    {
        // The oracle prints a negative number as the invariant culture does; under fa-IR Wsk must as well.
        string text = Convert.ToString(value, CultureInfo.InvariantCulture)!;

        Cultures.Under("fa-IR", () => EveryWriter.AssertWrites(card, Payloads.OfEntries(new CustomDataEntry(labelCn, labelEn, text))));
    }
}
