using System;
using System.Globalization;

namespace Wsk.Text;

/// <summary>Values as text that is the same under every culture and on every target.</summary>
internal static class InvariantText
{
    /// <summary>The longest date and time: <c>9999-12-31T23:59:59.9999999+14:00</c>.</summary>
    public const int MaxDateTimeLength = 33;

    /// <summary>The longest time of day: <c>23:59:59.9999999</c>.</summary>
    public const int MaxTimeLength = 16;

    private const int FractionDigits = 7;

    /// <summary>Writes <c>yyyy-MM-dd</c>.</summary>
    public static void WriteDay(Span<byte> to, int year, int month, int day)
    {
        Span<char> text = stackalloc char[10];
        WriteDay(text, year, month, day);
        for (int i = 0; i < text.Length; i++)
        {
            to[i] = (byte)text[i];
        }
    }

    /// <summary>Writes a date and time as System.Text.Json does; returns the UTF-16 units written.</summary>
    public static int WriteDateTime(Span<char> to, DateTime value)
    {
        int length = WriteDateAndTime(to, value);
        switch (value.Kind)
        {
            case DateTimeKind.Utc:
                to[length] = 'Z';
                return length + 1;
            case DateTimeKind.Local:
                return length + WriteOffset(to.Slice(length), TimeZoneInfo.Local.GetUtcOffset(value));
            default:
                return length;
        }
    }

    /// <summary>Writes a date, time and offset as System.Text.Json does; returns the UTF-16 units written.</summary>
    public static int WriteDateTimeOffset(Span<char> to, DateTimeOffset value)
    {
        int length = WriteDateAndTime(to, value.DateTime);
        return length + WriteOffset(to.Slice(length), value.Offset);
    }

    /// <summary>Writes a time of day as System.Text.Json does, its fraction with all seven digits or not at all; returns the UTF-16 units written.</summary>
    public static int WriteTimeOfDay(Span<char> to, long ticks)
    {
        int length = WriteTime(to, ticks);
        int fraction = (int)(ticks % TimeSpan.TicksPerSecond);
        return fraction == 0 ? length : length + WriteFraction(to.Slice(length), fraction);
    }

    /// <summary>Formats a value under the invariant culture; <c>""</c> for what has no text.</summary>
    public static string Format<T>(T value, string? format)
    {
#if NETSTANDARD2_0
        // .NET Framework and the first .NET Core write other digits.
        if (format is null or "" or "G" or "R")
        {
            switch (value)
            {
                case double number:
                    return RoundTripText.Format(number);
                case float number:
                    return RoundTripText.Format(number);
            }
        }

#endif
        string? text = value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString();
        return text ?? string.Empty;
    }

    private static int WriteDateAndTime(Span<char> to, DateTime value)
    {
        const int DayLength = 10;
        WriteDay(to.Slice(0, DayLength), value.Year, value.Month, value.Day);
        to[DayLength] = 'T';
        long ticks = value.TimeOfDay.Ticks;
        int length = DayLength + 1;
        length += WriteTime(to.Slice(length), ticks);
        int fraction = (int)(ticks % TimeSpan.TicksPerSecond);
        if (fraction == 0)
        {
            return length;
        }

        length += WriteFraction(to.Slice(length), fraction);
        while (to[length - 1] == '0')
        {
            length--;
        }

        return length;
    }

    private static void WriteDay(Span<char> to, int year, int month, int day)
    {
        WriteNumber(to.Slice(0, 4), year);
        to[4] = '-';
        WriteNumber(to.Slice(5, 2), month);
        to[7] = '-';
        WriteNumber(to.Slice(8, 2), day);
    }

    private static int WriteTime(Span<char> to, long ticks)
    {
        int seconds = (int)(ticks / TimeSpan.TicksPerSecond);
        WriteNumber(to.Slice(0, 2), seconds / 3600);
        to[2] = ':';
        WriteNumber(to.Slice(3, 2), seconds / 60 % 60);
        to[5] = ':';
        WriteNumber(to.Slice(6, 2), seconds % 60);
        return 8;
    }

    private static int WriteFraction(Span<char> to, int fraction)
    {
        to[0] = '.';
        WriteNumber(to.Slice(1, FractionDigits), fraction);
        return 1 + FractionDigits;
    }

    private static int WriteOffset(Span<char> to, TimeSpan offset)
    {
        int minutes = (int)(offset.Ticks / TimeSpan.TicksPerMinute);
        to[0] = minutes < 0 ? '-' : '+';
        minutes = Math.Abs(minutes);
        WriteNumber(to.Slice(1, 2), minutes / 60);
        to[3] = ':';
        WriteNumber(to.Slice(4, 2), minutes % 60);
        return 6;
    }

    /// <summary>Fills the span with a number's last digits.</summary>
    private static void WriteNumber(Span<char> to, int number)
    {
        for (int i = to.Length - 1; i >= 0; i--)
        {
            to[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
