using System;
using System.Globalization;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Model;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Formats with characters that are two UTF-16 units.</summary>
public partial class FormatWithEmojiTests
{
    private const string Number = "0.00💰";
    private const string Quoted = "'🎫'#,0";
    private const string Alone = "\ud83d0";
    private const string Date = "M月d日🎂";
    private const string Clock = "HH:mm⏰🌙";
    private const string Span = @"hh\:mm'🌙'";

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record NumbersCard(
        [CustomData("数", "int", Format = Number)] int Int,
        [CustomData("数", "long", Format = Quoted)] long Long,
        [CustomData("数", "byte", Format = Alone)] byte Byte,
        [CustomData("数", "decimal", Format = Number)] decimal? Decimal,
        [CustomData("数", "double", Format = Quoted)] double Double,
        [CustomData("数", "float", Format = Number)] float Float);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record DaysCard(
        [CustomData("日", "day", Format = Date)] DateOnly Day,
        [CustomData("日", "at", Format = Date)] DateTime At,
        [CustomData("日", "moment", Format = Date)] DateTimeOffset Moment,
        [CustomData("时", "time", Format = Clock)] TimeOnly? Time,
        [CustomData("时", "span", Format = Span)] TimeSpan Length);

    [Fact]
    public void Numbers_are_written_as_the_invariant_culture_formats_them() => EveryWriter.AssertWrites(
        new NumbersCard(5, -1234567, 7, 12.5m, 98765.4, 0.125f),
        Payloads.OfEntries(
            new("数", "int", Text(5, Number)),
            new("数", "long", Text(-1234567L, Quoted)),
            new("数", "byte", Text((byte)7, Alone)),
            new("数", "decimal", Text(12.5m, Number)),
            new("数", "double", Text(98765.4, Quoted)),
            new("数", "float", Text(0.125f, Number))));

    [Fact]
    public void Days_and_times_are_written_as_the_invariant_culture_formats_them()
    {
        DateTime at = new(2026, 11, 27, 3, 4, 5);
        var card = new DaysCard(DateOnly.FromDateTime(at), at, new DateTimeOffset(at, TimeSpan.FromHours(8)), TimeOnly.FromDateTime(at), at.TimeOfDay);

        EveryWriter.AssertWrites(card, Payloads.OfEntries(
            new("日", "day", Text(card.Day, Date)),
            new("日", "at", Text(at, Date)),
            new("日", "moment", Text(card.Moment, Date)),
            new("时", "time", Text(card.Time!.Value, Clock)),
            new("时", "span", Text(card.Length, Span))));
    }

    private static string Text(IFormattable value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
