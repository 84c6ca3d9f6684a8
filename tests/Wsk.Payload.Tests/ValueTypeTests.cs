using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Model;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Values of entries as .NET itself writes them under the invariant culture, or System.Text.Json where the contract says so.</summary>
public class ValueTypeTests
{
    private static readonly (string Type, object Value)[] s_numbers =
    [
        ("sbyte", sbyte.MinValue), ("byte", byte.MaxValue), ("short", short.MinValue), ("ushort", ushort.MaxValue), ("int", int.MinValue), ("uint", uint.MaxValue),
        ("long", long.MinValue), ("ulong", ulong.MaxValue), ("nint", nint.MinValue), ("nuint", nuint.MaxValue), ("Half", (Half)(-0.1)), ("float", -1.1f), ("double", 1e16),
        ("decimal", -1.10m), ("Int128", Int128.MinValue), ("UInt128", UInt128.MaxValue),
    ];

    public static TheoryData<string> Names => Cultures.All;

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_of_every_type(string culture) => Cultures.Under(culture, () =>
    {
        CustomDataEntry[] entries = [.. s_numbers.Select((number, i) => new CustomDataEntry(((char)('a' + i)).ToString(), number.Type, Invariant(number.Value)))];

        EveryWriter.AssertWrites((ISessionFrom)Activator.CreateInstance(typeof(NumbersCard), Values())!, Payloads.OfEntries(entries));
        EveryWriter.AssertWrites((ISessionFrom)Activator.CreateInstance(typeof(NullableNumbersCard), Values())!, Payloads.OfEntries(entries));
        EveryWriter.AssertWrites(new NullableNumbersCard(), "{}");
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Dates_and_times_as_System_Text_Json_writes_them(string culture) => Cultures.Under(culture, () =>
    {
        foreach (DateTime at in Moments())
        {
            var day = DateOnly.FromDateTime(at);
            var time = TimeOnly.FromDateTime(at);
            TimeSpan span = at - new DateTime(1986, 12, 12);
            foreach (TimeSpan offset in new[] { TimeSpan.Zero, new(8, 0, 0), new(-3, -30, 0), new(14, 0, 0), new(-14, 0, 0) })
            {
                DateTimeOffset moment = At(at, offset);
                var card = new TimesCard(day, time, at, moment, span, day, time, at, moment, span);
                string[] texts = [Json(day), Json(time), Json(at), Json(moment), span.ToString("c", CultureInfo.InvariantCulture)];
                string[] cn = ["日", "时", "日时", "日时区", "时长"];
                string[] en = ["DateOnly", "TimeOnly", "DateTime", "DateTimeOffset", "TimeSpan"];

                EveryWriter.AssertWrites(card, Payloads.OfEntries(
                    [.. Enumerable.Range(0, 10).Where(i => at != default || i % 5 is not (0 or 2)).Select(i => new CustomDataEntry(cn[i % 5], en[i % 5] + (i < 5 ? "" : "?"), texts[i % 5]))]));
            }
        }
    });

    [Fact]
    public void Absent_and_unset_dates_are_left_out_and_midnight_is_not()
    {
        string expected = Payloads.OfEntries(new("时", "TimeOnly", "00:00:00"), new("时长", "TimeSpan", "00:00:00"));

        EveryWriter.AssertWrites(new TimesCard(default, default, default, default, default), expected);
        EveryWriter.AssertWrites(
            new TimesCard(default, default, DateTime.SpecifyKind(default, DateTimeKind.Utc), default, default, default(DateOnly), null, default(DateTime), default(DateTimeOffset)), expected);
    }

    [Fact]
    public void The_least_that_is_set_is_written()
    {
        var card = new TimesCard(new(1, 1, 2), default, new(1), new(0, TimeSpan.FromHours(-8)), default, new(1, 1, 2), null, new(1), new(1, 1, 1, 8, 0, 0, TimeSpan.FromHours(8)));

        EveryWriter.AssertWrites(card, Payloads.OfEntries(
            new("日", "DateOnly", "0001-01-02"), new("时", "TimeOnly", "00:00:00"), new("日时", "DateTime", "0001-01-01T00:00:00.0000001"),
            new("日时区", "DateTimeOffset", "0001-01-01T00:00:00-08:00"), new("时长", "TimeSpan", "00:00:00"),
            new("日", "DateOnly?", "0001-01-02"), new("日时", "DateTime?", "0001-01-01T00:00:00.0000001"), new("日时区", "DateTimeOffset?", "0001-01-01T08:00:00+08:00")));
    }

    [Fact]
    public void Every_char_and_lone_surrogates_among_them()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            char letter = (char)unit;
            string expected = Payloads.OfEntries(
                new("字", "char", letter.ToString()), new("字", "char?", letter.ToString()), new("是", "bool", "false"), new("号", "Guid", Guid.Empty.ToString()));
            Assert.Equal(expected, new OthersCard(letter, letter).ToSessionFrom());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Truths_identifiers_addresses_and_what_formats_itself(string culture) => Cultures.Under(culture, () =>
    {
        var id = new Guid("0F8FAD5B-D9CB-469F-A165-70867728950E");
        var link = new Uri("https://Wsk.CN:443/a b/../%e8%ae%a2?q=订\"");
        var card = new OthersCard('İ', '\ud83d', true, false, id, id, link, new Version(1, 2, 3, 4), IPAddress.Parse("2001:db8::1"), new Rune(0x1F600));

        EveryWriter.AssertWrites(card, Payloads.OfEntries(
            new("字", "char", "İ"), new("字", "char?", "\ud83d"), new("是", "bool", "true"), new("是", "bool?", "false"),
            new("号", "Guid", "0f8fad5b-d9cb-469f-a165-70867728950e"), new("号", "Guid?", "0f8fad5b-d9cb-469f-a165-70867728950e"),
            new("址", "Uri", "https://Wsk.CN:443/a b/../%e8%ae%a2?q=订\""), new("版", "Version", "1.2.3.4"), new("网", "IPAddress", "2001:db8::1"), new("符", "Rune", "😀")));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Formats_apply_under_the_invariant_culture(string culture) => Cultures.Under(culture, () =>
    {
        var at = new DateTime(1986, 12, 12, 13, 4, 5);
        var card = new FormatsCard(
            -1234567.891m, 0.1234, 0xBEEF, 42, DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at), at, new DateTimeOffset(at, TimeSpan.FromHours(8)), new(13, 4, 5), Guid.Empty,
            DayOfWeek.Friday, DayOfWeek.Friday);

        EveryWriter.AssertWrites(card, Payloads.OfEntries(
            new("金额", "amount", "-1,234,567.89"),
            new("比率", "ratio", 0.1234.ToString("P1", CultureInfo.InvariantCulture)),
            new("十六", "hex", "0000beef"),
            new("指针", "native", "00042"),
            new("日", "day", "1986/12/12"),
            new("时", "time", "13:04"),
            new("日时", "at", "1986年12月12日 Friday"),
            new("日时区", "moment", "Fri, 12 Dec 1986 05:04:05 GMT"),
            new("时长", "span", "13:04"),
            new("号", "id", "00000000000000000000000000000000"),
            new("周", "week", "5"),
            new("周", "maybeWeek", "00000005")));
    });

    [Fact]
    public void A_format_makes_no_text_of_a_date_that_is_unset()
    {
        var card = new FormatsCard(0, null, 0, 0, default, TimeOnly.MinValue, default, default(DateTimeOffset), default, default, default, null);

        Assert.Equal(["amount", "hex", "native", "time", "span", "id", "week"], Payloads.Entries(card.ToSessionFrom()).Select(entry => entry.LabelEn));
    }

    private static object[] Values() => [.. s_numbers.Select(number => number.Value)];

    private static string Invariant(object value) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);

    private static string Json<T>(T value) => JsonDocument.Parse(JsonSerializer.Serialize(value)).RootElement.GetString()!;

    // The offset's own range ends a little inside DateTime's.
    private static DateTimeOffset At(DateTime at, TimeSpan offset) => at.Ticks < TimeSpan.TicksPerDay
        ? new DateTimeOffset(at.Ticks + TimeSpan.TicksPerDay, offset)
        : new DateTimeOffset(Math.Min(at.Ticks, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), offset);

    private static IEnumerable<DateTime> Moments()
    {
        yield return DateTime.MinValue;
        yield return DateTime.MaxValue;
        yield return new DateTime(1986, 12, 12);
        foreach (DateTimeKind kind in Enum.GetValues<DateTimeKind>())
        {
            yield return new DateTime(2024, 2, 29, 23, 59, 59, kind);
            for (long fraction = 1; fraction < TimeSpan.TicksPerSecond; fraction *= 10)
            {
                yield return new DateTime(999, 1, 1, 1, 2, 3, kind).AddTicks(fraction);
                yield return new DateTime(9999, 12, 31, 0, 0, 0, kind).AddTicks(fraction * 9);
            }
        }
    }
}
