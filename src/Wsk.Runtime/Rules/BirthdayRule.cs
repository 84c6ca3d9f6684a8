using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wsk.Rules;

/// <summary>What a birthday's text is to WSK: a day of the Gregorian calendar, <c>yyyy-MM-dd</c>.</summary>
internal static class BirthdayRule
{
    /// <summary>The length of every birthday, in UTF-16 units and in bytes.</summary>
    public const int Length = 10;

    /// <summary>Whether the text is exactly a real day, in ASCII digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBirthday(ReadOnlySpan<char> text)
    {
        if (text.Length != Length)
        {
            return false;
        }

        // What four units are above the least that may stand there, 16 bits each; beyond the most, or below the least, sets a highest bit.
        const ulong Four = 0x0030_0030_0030_0030;
        const ulong Dashed = 0x002D_0030_0030_002D;
        ulong year = FourUnits(text.Slice(0, 4)) - Four;
        ulong month = FourUnits(text.Slice(4, 4)) - Dashed;
        ulong day = (text[8] | ((ulong)text[9] << 16) | (Four << 32)) - Four;
        ulong tooMuch = (year + 0x7FF6_7FF6_7FF6_7FF6) | (month + 0x7FFF_7FF6_7FF6_7FFF) | (day + 0x7FF6_7FF6_7FF6_7FF6);
        if (((year | month | day | tooMuch) & 0x8000_8000_8000_8000) != 0)
        {
            return false;
        }

        int monthOfYear = TwoDigits(month >> 16);
        int dayOfMonth = TwoDigits(day);

        // Every month has 28 days.
        return (year != 0 && (uint)(monthOfYear - 1) < 12 && (uint)(dayOfMonth - 1) < 28)
            || IsDay((TwoDigits(year) * 100) + TwoDigits(year >> 32), monthOfYear, dayOfMonth);
    }

    /// <summary>Whether the calendar has the day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourUnits(ReadOnlySpan<char> text) => BitConverter.IsLittleEndian
        ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text))
        : text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32) | ((ulong)text[3] << 48);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TwoDigits(ulong digits) => ((int)(digits & 0xF) * 10) + (int)((digits >> 16) & 0xF);
}
