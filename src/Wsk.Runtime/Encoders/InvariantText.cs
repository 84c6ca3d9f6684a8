using System;
using System.Globalization;

namespace Wsk.Encoders;

/// <summary>Values as text that is the same under every culture and on every target.</summary>
internal static class InvariantText
{
    /// <summary>The longest date and time: <c>9999-12-31T23:59:59.9999999+14:00</c>.</summary>
    public const int MaxDateTimeLength = 33;

    /// <summary>The longest time of day: <c>23:59:59.9999999</c>.</summary>
    public const int MaxTimeLength = 16;

    /// <summary>Writes <c>yyyy-MM-dd</c>.</summary>
    public static void WriteDay(Span<byte> to, int year, int month, int day)
    {
        to[0] = Digit(year / 1000);
        to[1] = Digit(year / 100 % 10);
        to[2] = Digit(year / 10 % 10);
        to[3] = Digit(year % 10);
        to[4] = (byte)'-';
        to[5] = Digit(month / 10);
        to[6] = Digit(month % 10);
        to[7] = (byte)'-';
        to[8] = Digit(day / 10);
        to[9] = Digit(day % 10);
    }

    /// <summary>Writes a date and time as System.Text.Json does; returns the UTF-16 units written.</summary>
    public static int WriteDateTime(Span<char> to, DateTime value) => Copy(value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture), to);

    /// <summary>Writes a date, time and offset as System.Text.Json does; returns the UTF-16 units written.</summary>
    public static int WriteDateTimeOffset(Span<char> to, DateTimeOffset value) => Copy(value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture), to);

    /// <summary>Writes a time of day as System.Text.Json does; returns the UTF-16 units written.</summary>
    public static int WriteTimeOfDay(Span<char> to, long ticks) => Copy(new TimeSpan(ticks).ToString("c", CultureInfo.InvariantCulture), to);

    /// <summary>Formats a value under the invariant culture.</summary>
    public static string Format<T>(T value, string? format) =>
        value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString() ?? string.Empty;

    private static byte Digit(int digit) => (byte)('0' + digit);

    private static int Copy(string text, Span<char> to)
    {
        text.AsSpan().CopyTo(to);
        return text.Length;
    }
}
