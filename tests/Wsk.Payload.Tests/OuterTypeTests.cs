using System;
using System.Linq;
using Wsk.Payload.Tests.Destinations;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Every type that a gender, a birthday or an avatar may have.</summary>
public partial class OuterTypeTests
{
    public enum Sex
    {
        None,
        男,
        女,
        Other = 9,
    }

    public enum TinySex : byte
    {
        Male = 1,
        Female = 2,
    }

    [SessionFrom] internal sealed partial record SByteCard(sbyte Gender);

    [SessionFrom] internal sealed partial record ByteCard(byte Gender);

    [SessionFrom] internal sealed partial record ShortCard(short Gender);

    [SessionFrom] internal sealed partial record UShortCard(ushort Gender);

    [SessionFrom] internal sealed partial record IntCard(int Gender);

    [SessionFrom] internal sealed partial record UIntCard(uint Gender);

    [SessionFrom] internal sealed partial record LongCard(long Gender);

    [SessionFrom] internal sealed partial record ULongCard(ulong Gender);

    [SessionFrom] internal sealed partial record NativeCard(nint Gender);

    [SessionFrom] internal sealed partial record UnsignedNativeCard(nuint Gender);

    [SessionFrom] internal sealed partial record EnumCard(Sex Gender);

    [SessionFrom] internal sealed partial record GenderEnumCard(SessionGender Gender);

    [SessionFrom]
    internal sealed partial record NullableCard(
        [SessionField(SessionField.Gender)] ulong? Gender, [SessionField(SessionField.Birthday)] DateOnly? Birthday = null, Uri? HeadImgUrl = null);

    [SessionFrom] internal sealed partial record NullableEnumCard(TinySex? Gender);

    [SessionFrom] internal sealed partial record NullableIntCard(int? Gender);

    [SessionFrom] internal sealed partial record DateOnlyCard(DateOnly Birthday);

    [SessionFrom] internal sealed partial record DateTimeCard(DateTime Birthday);

    [SessionFrom] internal sealed partial record NullableDateTimeCard(DateTime? Birthday);

    [SessionFrom] internal sealed partial record DateTimeOffsetCard(DateTimeOffset Birthday);

    [SessionFrom] internal sealed partial record NullableDateTimeOffsetCard(DateTimeOffset? Birthday);

    public static TheoryData<string> Names => Cultures.All;

    [Fact]
    public void A_gender_of_any_integer_type_is_written_as_a_number()
    {
        Assert.All(Genders(1), card => EveryWriter.AssertWrites(card, "{\"gender\":1}"));
        Assert.All(Genders(2), card => EveryWriter.AssertWrites(card, "{\"gender\":2}"));
    }

    [Fact]
    public void An_unknown_gender_is_left_out()
    {
        Assert.All(Genders(0), card => EveryWriter.AssertWrites(card, "{}"));
        EveryWriter.AssertWrites(new NullableCard(default(ulong?)), "{}");
        EveryWriter.AssertWrites(new NullableEnumCard(default(TinySex?)), "{}");
        EveryWriter.AssertWrites(new NullableIntCard(default(int?)), "{}");
    }

    [Fact]
    public void No_other_number_wraps_into_a_gender()
    {
        ISessionFrom[] wrapping =
        [
            new SByteCard(-1), new SByteCard(sbyte.MinValue), new ByteCard(255), new ShortCard(257), new UShortCard(258), new IntCard(65537), new IntCard(int.MinValue),
            new UIntCard(0x8000_0001), new LongCard(0x1_0000_0001), new LongCard(long.MinValue + 1), new ULongCard(0x1_0000_0002), new ULongCard(ulong.MaxValue),
            new NativeCard(unchecked((nint)0x1_0000_0001)), new UnsignedNativeCard(nuint.MaxValue), new EnumCard(Sex.Other), new NullableCard(ulong.MaxValue),
            new NullableEnumCard((TinySex)255), new NullableIntCard(-2),
        ];

        Assert.All(wrapping.Concat(Genders(3)), card => EveryWriter.AssertFails(card, SessionFromError.InvalidGender, SessionField.Gender, "Gender"));
    }

    private static ISessionFrom[] Genders(byte gender) =>
    [
        new SByteCard((sbyte)gender), new ByteCard(gender), new ShortCard(gender), new UShortCard(gender), new IntCard(gender), new UIntCard(gender), new LongCard(gender),
        new ULongCard(gender), new NativeCard(gender), new UnsignedNativeCard(gender), new EnumCard((Sex)gender), new GenderEnumCard((SessionGender)gender), new NullableCard(gender),
        new NullableEnumCard((TinySex)gender), new NullableIntCard(gender),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_birthday_is_the_day_as_it_stands(string culture) => Cultures.Under(culture, () =>
    {
        foreach (DateTime day in new[] { new DateTime(1, 1, 2), new(999, 12, 31), new(1986, 12, 12), new(2000, 2, 29), new(9999, 12, 31) })
        {
            string expected = FormattableString.Invariant($"{{\"birthday\":\"{day.Year:0000}-{day.Month:00}-{day.Day:00}\"}}");
            DateTime late = day.AddTicks(TimeSpan.TicksPerDay - 1);

            EveryWriter.AssertWrites(new DateOnlyCard(DateOnly.FromDateTime(day)), expected);
            EveryWriter.AssertWrites(new NullableCard(null, DateOnly.FromDateTime(day)), expected);
            foreach (DateTimeKind kind in Enum.GetValues<DateTimeKind>())
            {
                EveryWriter.AssertWrites(new DateTimeCard(DateTime.SpecifyKind(late, kind)), expected);
                EveryWriter.AssertWrites(new NullableDateTimeCard(DateTime.SpecifyKind(day, kind)), expected);
            }

            EveryWriter.AssertWrites(new DateTimeOffsetCard(new DateTimeOffset(day, TimeSpan.FromHours(8))), expected);
            EveryWriter.AssertWrites(new NullableDateTimeOffsetCard(new DateTimeOffset(day.AddHours(23), TimeSpan.FromHours(14))), expected);
        }
    });

    [Fact]
    public void A_birthday_that_is_default_or_null_is_left_out()
    {
        ISessionFrom[] cards =
        [
            new DateOnlyCard(default(DateOnly)), new DateTimeCard(default(DateTime)), new NullableDateTimeCard(default(DateTime?)), new NullableDateTimeCard(default(DateTime)),
            new DateTimeOffsetCard(default(DateTimeOffset)), new NullableDateTimeOffsetCard(default(DateTimeOffset?)), new NullableDateTimeOffsetCard(default(DateTimeOffset)),
            new NullableCard(null, default(DateOnly)),
        ];

        Assert.All(cards, card => EveryWriter.AssertWrites(card, "{}"));
    }

    [Fact]
    public void The_calendars_first_day_is_a_birthday_unless_it_is_default()
    {
        ISessionFrom[] cards =
        [
            new DateTimeCard(DateTime.MinValue.AddTicks(1)), new NullableDateTimeCard(DateTime.MinValue.AddHours(23)), new DateTimeOffsetCard(new(0, TimeSpan.FromHours(-8))),
            new NullableDateTimeOffsetCard(new(1, TimeSpan.Zero)),
        ];

        Assert.All(cards, card => EveryWriter.AssertWrites(card, "{\"birthday\":\"0001-01-01\"}"));
    }

    [Fact]
    public void An_avatar_is_written_as_the_address_was_given() => EveryWriter.AssertWrites(
        new NullableCard(null, null, new Uri("HTTPS://Wsk.CN:443/a b/../订.png?x=\"1\"")),
        "{\"headimgurl\":\"HTTPS://Wsk.CN:443/a b/../订.png?x=\\\"1\\\"\"}");
}
