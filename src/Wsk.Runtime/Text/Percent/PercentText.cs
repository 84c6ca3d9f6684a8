using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Rules;

namespace Wsk.Text;

/// <summary>encodeURIComponent and decodeURIComponent over spans, in one pass, with a table instead of buffers.</summary>
internal static class PercentText
{
    private const int ShortRun = 16;

    /// <summary>The encoding's length.</summary>
    /// <exception cref="ArgumentException">The text holds a lone surrogate, or its encoding would be longer than a string can be.</exception>
    public static int Measure(ReadOnlySpan<char> text)
    {
        long length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            length += Unreserved.Contains(text[i]) ? 1 : 3 * Utf8Length(ReadScalar(text, ref i));
        }

        return length <= Longest.String ? (int)length : throw new ArgumentException("The encoded text would be longer than a string can be.", nameof(text));
    }

    /// <summary>Encodes into bytes or UTF-16 units. False, with 0 written, only when the destination is too small.</summary>
    /// <typeparam name="TUnit"><see cref="byte"/> or <see cref="char"/>.</typeparam>
    /// <exception cref="ArgumentException">The text holds a lone surrogate.</exception>
    public static bool TryEncode<TUnit>(ReadOnlySpan<char> text, Span<TUnit> destination, out int written)
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
                ThrowIfIllFormed(text, i);
                return false;
            }

            position += units;
        }

        written = position;
        return true;
    }

    /// <summary>Decodes as much as fits and counts the rest.</summary>
    /// <param name="encoded">The encoded text.</param>
    /// <param name="destination">Where to write; the encoded text's length always suffices.</param>
    /// <param name="length">The decoded text's length in UTF-16 units; more than the destination's when that is too small.</param>
    /// <returns>Where the text is malformed; negative when it is not.</returns>
    public static int Decode(ReadOnlySpan<char> encoded, Span<char> destination, out int length)
    {
        length = 0;
        int i = 0;
        while (i < encoded.Length)
        {
            int run = encoded.Slice(i).IndexOf('%');
            run = run < 0 ? encoded.Length - i : run;
            if (run <= destination.Length - length)
            {
                encoded.Slice(i, run).CopyTo(destination.Slice(length));
            }

            length += run;
            i += run;
            while (i < encoded.Length && encoded[i] == '%')
            {
                int scalar = PercentUtf8.ReadScalar(encoded.Slice(i), out int units);
                if (scalar == PercentUtf8.Malformed)
                {
                    return i;
                }

                i += units;
                AppendScalar(scalar, destination, ref length);
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

    /// <summary>Encodes the character that stands next; returns the units written, 0 when they do not fit.</summary>
    private static int EncodeScalar<TUnit>(ReadOnlySpan<char> text, ref int i, Span<TUnit> destination)
        where TUnit : unmanaged
    {
        int last = i;
        int scalar = ReadScalar(text, ref last);
        int length = 3 * Utf8Length(scalar);
        if (length > destination.Length)
        {
            return 0;
        }

        WriteScalar(scalar, destination.Slice(0, length));
        i = last + 1;
        return length;
    }

    /// <summary>The scalar value at <paramref name="i"/>, which moves to its last unit.</summary>
    private static int ReadScalar(ReadOnlySpan<char> text, ref int i)
    {
        char c = text[i];
        if (!char.IsSurrogate(c))
        {
            return c;
        }

        if (!char.IsHighSurrogate(c) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]))
        {
            throw new ArgumentException("The text holds a lone surrogate at position " + Number(i) + ", which UTF-8 cannot express.", nameof(text));
        }

        return char.ConvertToUtf32(c, text[++i]);
    }

    private static void ThrowIfIllFormed(ReadOnlySpan<char> text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            ReadScalar(text, ref i);
        }
    }

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

    private static void AppendScalar(int scalar, Span<char> destination, ref int length)
    {
        int units = scalar > char.MaxValue ? 2 : 1;
        if (units <= destination.Length - length)
        {
            if (units == 2)
            {
                destination[length] = (char)((scalar >> 10) + 0xD7C0);
                scalar = (scalar & 0x3FF) | 0xDC00;
            }

            destination[length + units - 1] = (char)scalar;
        }

        length += units;
    }
}
