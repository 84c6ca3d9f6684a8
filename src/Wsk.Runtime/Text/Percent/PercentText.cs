using System;
using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Shared;

namespace Wsk.Text;

/// <summary>encodeURIComponent over spans, in one pass, with a table instead of buffers.</summary>
internal static class PercentText
{
    private const int ShortRun = 16;

    /// <summary>The encoding's length; a lone surrogate counts like any other unit of three bytes.</summary>
    /// <exception cref="ArgumentException">The encoding would be longer than a string can be.</exception>
    public static int Measure(ReadOnlySpan<char> text)
    {
        long length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            length += Unreserved.Contains(text[i]) ? 1 : 3 * Utf8Length(ReadScalar(text, ref i));
        }

        return length <= Longest.String ? (int)length : throw new ArgumentException("The encoded text would be longer than a string can be.", nameof(text));
    }

    /// <summary>Encodes into bytes or UTF-16 units. Nothing counts as written unless all of it was.</summary>
    /// <typeparam name="TUnit"><see cref="byte"/> or <see cref="char"/>.</typeparam>
    /// <returns>Whether it is done, the text holds a lone surrogate, wherever that stands, or the destination is too small.</returns>
    public static OperationStatus Encode<TUnit>(ReadOnlySpan<char> text, Span<TUnit> destination, out int written)
        where TUnit : unmanaged
    {
        written = 0;
        int position = 0;
        for (int i = 0; i < text.Length;)
        {
            Span<TUnit> free = destination.Slice(position);
            int units = Unreserved.Contains(text[i]) ? CopyUnreserved(text, ref i, free) : EncodeScalar(text, ref i, free);
            if (units == 0)
            {
                return FindLoneSurrogate(text.Slice(i)) < 0 ? OperationStatus.DestinationTooSmall : OperationStatus.InvalidData;
            }

            position += units;
        }

        written = position;
        return OperationStatus.Done;
    }

    /// <summary>Where the first lone surrogate stands, in UTF-16 units; negative when there is none.</summary>
    public static int FindLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsSurrogate(ReadScalar(text, ref i)))
            {
                return i;
            }
        }

        return -1;
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Copies unreserved characters that stand next, as many as fit; returns how many, 0 when none fits.</summary>
    private static int CopyUnreserved<TUnit>(ReadOnlySpan<char> text, ref int i, Span<TUnit> destination)
        where TUnit : unmanaged
    {
        // Most runs are over before a vectorised search would have begun.
        ReadOnlySpan<char> rest = text.Slice(i, Math.Min(text.Length - i, destination.Length));
        int run = 0;
        while (run < rest.Length && Unreserved.Contains(rest[run]))
        {
            destination[run] = Unit<TUnit>(rest[run]);
            if (++run == ShortRun)
            {
                run += CopyLongRun(rest.Slice(run), destination.Slice(run));
                break;
            }
        }

        i += run;
        return run;
    }

    private static int CopyLongRun<TUnit>(ReadOnlySpan<char> text, Span<TUnit> destination)
        where TUnit : unmanaged
    {
        ReadOnlySpan<char> run = text.Slice(0, Unreserved.CountLeading(text));
        if (typeof(TUnit) == typeof(char))
        {
            run.CopyTo(MemoryMarshal.Cast<TUnit, char>(destination));
        }
        else
        {
            Narrow(run, MemoryMarshal.Cast<TUnit, byte>(destination));
        }

        return run.Length;
    }

    private static void Narrow(ReadOnlySpan<char> ascii, Span<byte> destination)
    {
#if NET8_0_OR_GREATER
        System.Text.Ascii.FromUtf16(ascii, destination, out _);
#else
        for (int i = 0; i < ascii.Length; i++)
        {
            destination[i] = (byte)ascii[i];
        }
#endif
    }

    /// <summary>Encodes the character that stands next; returns the units written, 0 when they do not fit or the character is a lone surrogate.</summary>
    private static int EncodeScalar<TUnit>(ReadOnlySpan<char> text, ref int i, Span<TUnit> destination)
        where TUnit : unmanaged
    {
        int last = i;
        int scalar = ReadScalar(text, ref last);
        int length = 3 * Utf8Length(scalar);
        if (length > destination.Length || IsSurrogate(scalar))
        {
            return 0;
        }

        WriteScalar(scalar, destination.Slice(0, length));
        i = last + 1;
        return length;
    }

    /// <summary>The scalar value at <paramref name="i"/>, which moves to its last unit; a lone surrogate as it stands.</summary>
    private static int ReadScalar(ReadOnlySpan<char> text, ref int i)
    {
        char c = text[i];
        return char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(c, text[++i]) : c;
    }

    private static bool IsSurrogate(int scalar) => scalar is >= 0xD800 and <= 0xDFFF;

    private static int Utf8Length(int scalar) => scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;

    private static void WriteScalar<TUnit>(int scalar, Span<TUnit> to)
        where TUnit : unmanaged
    {
        switch (to.Length)
        {
            case 3:
                WriteByte(scalar, to, 0);
                break;
            case 6:
                WriteByte(0xC0 | (scalar >> 6), to, 0);
                WriteByte(0x80 | (scalar & 0x3F), to, 3);
                break;
            case 9:
                WriteByte(0xE0 | (scalar >> 12), to, 0);
                WriteByte(0x80 | ((scalar >> 6) & 0x3F), to, 3);
                WriteByte(0x80 | (scalar & 0x3F), to, 6);
                break;
            case 12:
                WriteByte(0xF0 | (scalar >> 18), to, 0);
                WriteByte(0x80 | ((scalar >> 12) & 0x3F), to, 3);
                WriteByte(0x80 | ((scalar >> 6) & 0x3F), to, 6);
                WriteByte(0x80 | (scalar & 0x3F), to, 9);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteByte<TUnit>(int utf8, Span<TUnit> to, int at)
        where TUnit : unmanaged
    {
        to[at] = Unit<TUnit>('%');
        to[at + 1] = Unit<TUnit>(HexDigits.Upper[(utf8 >> 4) & 15]);
        to[at + 2] = Unit<TUnit>(HexDigits.Upper[utf8 & 15]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TUnit Unit<TUnit>(int ascii)
        where TUnit : unmanaged
    {
        if (typeof(TUnit) == typeof(byte))
        {
            byte unit = (byte)ascii;
            return Unsafe.As<byte, TUnit>(ref unit);
        }

        char wide = (char)ascii;
        return Unsafe.As<char, TUnit>(ref wide);
    }
}
