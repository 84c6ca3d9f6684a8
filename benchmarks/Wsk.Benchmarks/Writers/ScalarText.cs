using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wsk.Benchmarks.Writers;

/// <summary>
/// Texts unit by unit: ASCII by one store of a finished row, the rest by arithmetic. The caller has made sure of the room, and of eight bytes more.
/// </summary>
internal static class ScalarText
{
    /// <summary>The most that a unit becomes inside a JSON string: a lone surrogate's <c>\ud800</c>.</summary>
    public const int JsonBytesPerUnit = 6;

    /// <summary>The most that a unit becomes inside customData: three bytes, each as <c>%XX</c>.</summary>
    public const int PercentJsonBytesPerUnit = 9;

    public static ref byte Json(ReadOnlySpan<char> text, ref byte to)
    {
        ref ulong rows = ref MemoryMarshal.GetArrayDataReference(ScalarRows.Json.Rows);
        ref byte lengths = ref MemoryMarshal.GetArrayDataReference(ScalarRows.Json.Lengths);
        for (int i = 0; i < text.Length; i++)
        {
            uint unit = text[i];
            if (unit < 0x80)
            {
                Unsafe.WriteUnaligned(ref to, Unsafe.Add(ref rows, unit));
                to = ref Unsafe.Add(ref to, (uint)Unsafe.Add(ref lengths, unit));
            }
            else if (unit < 0x800)
            {
                Unsafe.WriteUnaligned(ref to, (ushort)(0x80C0 | (unit >> 6) | ((unit & 0x3F) << 8)));
                to = ref Unsafe.Add(ref to, 2);
            }
            else if (unit is < 0xD800 or > 0xDFFF)
            {
                Unsafe.WriteUnaligned(ref to, 0x8080E0 | (unit >> 12) | ((unit & 0xFC0) << 2) | ((unit & 0x3F) << 16));
                to = ref Unsafe.Add(ref to, 3);
            }
            else if (StartsPair(text, i))
            {
                uint scalar = Scalar(unit, text[++i]);
                Unsafe.WriteUnaligned(ref to, 0x808080F0 | (scalar >> 18) | ((scalar & 0x3F000) >> 4) | ((scalar & 0xFC0) << 10) | ((scalar & 0x3F) << 24));
                to = ref Unsafe.Add(ref to, 4);
            }
            else
            {
                to = ref Escape(unit, ref Append(ref to, "\\u"u8));
            }
        }

        return ref to;
    }

    public static ref byte PercentJson(ReadOnlySpan<char> text, ref byte to)
    {
        ref ulong rows = ref MemoryMarshal.GetArrayDataReference(ScalarRows.PercentJson.Rows);
        ref byte lengths = ref MemoryMarshal.GetArrayDataReference(ScalarRows.PercentJson.Lengths);
        for (int i = 0; i < text.Length; i++)
        {
            uint unit = text[i];
            if (unit < 0x80)
            {
                Unsafe.WriteUnaligned(ref to, Unsafe.Add(ref rows, unit));
                to = ref Unsafe.Add(ref to, (uint)Unsafe.Add(ref lengths, unit));
            }
            else if (unit < 0x800)
            {
                to = ref Percent(0xC0 | (unit >> 6), ref to);
                to = ref Percent(0x80 | (unit & 0x3F), ref to);
            }
            else if (unit is < 0xD800 or > 0xDFFF)
            {
                to = ref Percent(0xE0 | (unit >> 12), ref to);
                to = ref Percent(0x80 | ((unit >> 6) & 0x3F), ref to);
                to = ref Percent(0x80 | (unit & 0x3F), ref to);
            }
            else if (StartsPair(text, i))
            {
                uint scalar = Scalar(unit, text[++i]);
                to = ref Percent(0xF0 | (scalar >> 18), ref to);
                to = ref Percent(0x80 | ((scalar >> 12) & 0x3F), ref to);
                to = ref Percent(0x80 | ((scalar >> 6) & 0x3F), ref to);
                to = ref Percent(0x80 | (scalar & 0x3F), ref to);
            }
            else
            {
                to = ref Escape(unit, ref Append(ref to, "%5Cu"u8));
            }
        }

        return ref to;
    }

    private static bool StartsPair(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static uint Scalar(uint high, uint low) => 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Percent(uint utf8, ref byte to)
    {
        Unsafe.WriteUnaligned(ref to, Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(ScalarRows.Triplets), utf8));
        return ref Unsafe.Add(ref to, 3);
    }

    private static ref byte Escape(uint unit, ref byte to)
    {
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            to = "0123456789abcdef"u8[(int)(unit >> shift) & 0xF];
            to = ref Unsafe.Add(ref to, 1);
        }

        return ref to;
    }

    private static ref byte Append(ref byte to, ReadOnlySpan<byte> literal)
    {
        literal.CopyTo(MemoryMarshal.CreateSpan(ref to, literal.Length));
        return ref Unsafe.Add(ref to, literal.Length);
    }
}
