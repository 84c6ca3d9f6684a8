using System;
using System.Runtime.CompilerServices;

namespace Wsk.Shared;

/// <summary>What a birthday's text is to WSK: a day of the Gregorian calendar, <c>yyyy-MM-dd</c>.</summary>
internal static class BirthdayRule
{
    /// <summary>The length of every birthday, in UTF-16 units and in bytes.</summary>
    public const int Length = 10;

    /// <summary>Whether the text is exactly a real day, in ASCII digits.</summary>
    public static bool IsBirthday(ReadOnlySpan<char> text) =>
        TryRead(text, out ulong year, out int month, out int day)
            && (IsInEveryMonth(year, month, day) || IsDay((TwoDigits(year) * 100) + TwoDigits(year >> 32), month, day));

    /// <summary>Whether it is one of the 28 days that every month has, which takes no calendar. Most birthdays are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInEveryMonth(ReadOnlySpan<char> text) =>
        TryRead(text, out ulong year, out int month, out int day) && IsInEveryMonth(year, month, day);

    /// <summary>Whether the calendar has the day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Reads digits with dashes between them. The year's four are 16 bits each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRead(ReadOnlySpan<char> text, out ulong year, out int month, out int day)
    {
        if (text.Length != Length)
        {
            year = 0;
            month = 0;
            day = 0;
            return false;
        }

        // What four units are above the least that may stand there; beyond the most, or below the least, sets a highest bit.
        const ulong Four = 0x0030_0030_0030_0030;
        const ulong Dashed = 0x002D_0030_0030_002D;
        year = FourUnits(text, 0) - Four;
        ulong dashed = FourUnits(text, 4) - Dashed;
        ulong last = (text[8] | ((ulong)text[9] << 16) | (Four << 32)) - Four;
        month = TwoDigits(dashed >> 16);
        day = TwoDigits(last);
        ulong tooMuch = (year + 0x7FF6_7FF6_7FF6_7FF6) | (dashed + 0x7FFF_7FF6_7FF6_7FFF) | (last + 0x7FF6_7FF6_7FF6_7FF6);
        return ((year | dashed | last | tooMuch) & 0x8000_8000_8000_8000) == 0;
    }

    /// <summary>The same of numbers. Of the year it matters only whether all of its digits are 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInEveryMonth(ulong year, int month, int day) => year != 0 && (uint)(month - 1) < 12 && (uint)(day - 1) < 28;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourUnits(ReadOnlySpan<char> text, int start) =>
        text[start] | ((ulong)text[start + 1] << 16) | ((ulong)text[start + 2] << 32) | ((ulong)text[start + 3] << 48);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TwoDigits(ulong digits) => ((int)(digits & 0xF) * 10) + (int)((digits >> 16) & 0xF);
}
