using System;
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

    [SessionFrom] internal sealed partial record GenderEnumCard(Gender Gender);

    [SessionFrom] internal sealed partial record NullableCard(
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
        ISessionFrom[] men = [new SByteCard(1), new ByteCard(1), new ShortCard(1), new UShortCard(1), new IntCard(1), new UIntCard(1), new LongCard(1), new ULongCard(1), new NativeCard(1),
            new UnsignedNativeCard(1), new EnumCard(Sex.男), new GenderEnumCard(Gender.Male), new NullableCard(1), new NullableEnumCard(TinySex.Male), new NullableIntCard(1)];
        ISessionFrom[] women = [new SByteCard(2), new ByteCard(2), new ShortCard(2), new UShortCard(2), new IntCard(2), new UIntCard(2), new LongCard(2), new ULongCard(2), new NativeCard(2),
            new UnsignedNativeCard(2), new EnumCard(Sex.女), new GenderEnumCard(Gender.Female), new NullableCard(2), new NullableEnumCard(TinySex.Female), new NullableIntCard(2)];
        ISessionFrom[] unknown = [new SByteCard(0), new ByteCard(0), new ShortCard(0), new UShortCard(0), new IntCard(0), new UIntCard(0), new LongCard(0), new ULongCard(0), new NativeCard(0),
            new UnsignedNativeCard(0), new EnumCard(Sex.None), new GenderEnumCard(Gender.Unknown), new NullableCard(0), new NullableEnumCard(0), new NullableIntCard(0),
            new NullableCard(default(ulong?)), new NullableEnumCard(default(TinySex?)), new NullableIntCard(default(int?))];

        Assert.All(men, card => EveryWriter.AssertWrites(card, "{\"gender\":1}"));
        Assert.All(women, card => EveryWriter.AssertWrites(card, "{\"gender\":2}"));
        Assert.All(unknown, card => EveryWriter.AssertWrites(card, "{}"));
    }

    [Fact]
    public void No_other_number_wraps_into_a_gender()
    {
        ISessionFrom[] wrong = [new SByteCard(-1), new SByteCard(sbyte.MinValue), new ByteCard(3), new ByteCard(255), new ShortCard(257), new UShortCard(258), new IntCard(65537), new IntCard(int.MinValue),
            new UIntCard(0x8000_0001), new LongCard(0x1_0000_0001), new LongCard(long.MinValue + 1), new ULongCard(0x1_0000_0002), new ULongCard(ulong.MaxValue), new NativeCard(unchecked((nint)0x1_0000_0001)),
            new UnsignedNativeCard(nuint.MaxValue), new EnumCard(Sex.Other), new GenderEnumCard((Gender)3), new NullableCard(ulong.MaxValue), new NullableEnumCard((TinySex)255), new NullableIntCard(-2)];

        Assert.All(wrong, card => EveryWriter.AssertFails(card, SessionFromError.InvalidGender, SessionField.Gender, "Gender"));
    }

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
        ISessionFrom[] cards = [new DateOnlyCard(default(DateOnly)), new DateTimeCard(default(DateTime)), new NullableDateTimeCard(default(DateTime?)), new NullableDateTimeCard(default(DateTime)),
            new DateTimeOffsetCard(default(DateTimeOffset)), new NullableDateTimeOffsetCard(default(DateTimeOffset?)), new NullableDateTimeOffsetCard(default(DateTimeOffset)), new NullableCard(null, default(DateOnly))];

        Assert.All(cards, card => EveryWriter.AssertWrites(card, "{}"));
    }

    [Fact]
    public void The_calendars_first_day_is_a_birthday_unless_it_is_default()
    {
        ISessionFrom[] cards = [new DateTimeCard(DateTime.MinValue.AddTicks(1)), new NullableDateTimeCard(DateTime.MinValue.AddHours(23)), new DateTimeOffsetCard(new(0, TimeSpan.FromHours(-8))),
            new NullableDateTimeOffsetCard(new(1, TimeSpan.Zero))];

        Assert.All(cards, card => EveryWriter.AssertWrites(card, "{\"birthday\":\"0001-01-01\"}"));
    }

    [Fact]
    public void An_avatar_is_written_as_the_address_was_given() =>
        EveryWriter.AssertWrites(new NullableCard(null, null, new Uri("HTTPS://Wsk.CN:443/a b/../订.png?x=\"1\"")), "{\"headimgurl\":\"HTTPS://Wsk.CN:443/a b/../订.png?x=\\\"1\\\"\"}");
}
