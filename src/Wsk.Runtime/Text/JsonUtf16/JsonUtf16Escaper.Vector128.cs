#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Encoders;

/// <summary><see cref="Utf16Text"/> by eight units at a time. What has to be escaped, and surrogates, go by <see cref="Utf16TextMixed"/>.</summary>
internal static unsafe class Utf16TextVector128
{
    /// <summary>How many units <see cref="Widen"/> writes at least.</summary>
    public const int LeastWidenedUnits = 8;

    // EncodeShort takes fewer.
    private const int ShortUnits = 16;

    public static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => JsonTextLanes.IsSupported;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char* EncodeShort(char* from, int count, char* to, ref long more)
    {
        if (count >= ShortUnits)
        {
            return null;
        }

        JsonTextLanes.LoadShort(from, count, out Vector128<ushort> lower, out Vector128<ushort> upper);
        lower.Store((ushort*)to);
        upper.Store((ushort*)to + Vector128<ushort>.Count);
        uint isText = (1u << count) - 1;
        if ((JsonTextLanes.JsonSpecials(JsonTextLanes.Narrow(lower, upper)).ExtractMostSignificantBits() & isText) != 0)
        {
            if ((JsonTextLanes.NotThreeBytes(lower, upper) & isText) != 0)
            {
                return null;
            }

            more += 2 * (uint)count;
        }

        to += (uint)count;
        *to = '"';
        return to + 1;
    }

    public static char* Encode(char* from, char* end, char* to, ref long more)
    {
        char* start = from;
        from = CopyPlain(from, end, to);
        to += from - start;
        long sum = more;
        while (end - from >= Vector128<ushort>.Count)
        {
            Vector128<ushort> units = Vector128.Load((ushort*)from);
            if (Changes(units) == Vector128<ushort>.Zero)
            {
                units.Store((ushort*)to);
                sum += CountFrom(units, 0x80) + CountFrom(units, 0x800);
                from += Vector128<ushort>.Count;
                to += Vector128<ushort>.Count;
                continue;
            }

            // A copy, so that the loop's own stays in a register.
            char* next = from;
            to = Utf16TextMixed.Encode(ref next, end, to, ref sum);
            from = next;
        }

        int rest = (int)(end - from);
        if (rest != 0)
        {
            Vector128<ushort> units = JsonTextLanes.LoadFewer(from, rest);
            if ((Changes(units).ExtractMostSignificantBits() & ((1u << rest) - 1)) == 0)
            {
                units.Store((ushort*)to);
                sum += CountFrom(units, 0x80) + CountFrom(units, 0x800);
                to += rest;
            }
            else
            {
                to = Utf16TextMixed.Encode(ref from, end, to, ref sum);
            }
        }

        more = sum;
        return to;
    }

    /// <summary>Copies as much plain ASCII as there is, by sixteen units: addresses of pictures are long. Returns where the rest begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* CopyPlain(char* from, char* end, char* to)
    {
        for (; end - from >= Vector128<byte>.Count; from += Vector128<byte>.Count, to += Vector128<byte>.Count)
        {
            Vector128<ushort> lower = Vector128.Load((ushort*)from);
            Vector128<ushort> upper = Vector128.Load((ushort*)from + Vector128<ushort>.Count);
            if (JsonTextLanes.JsonSpecials(JsonTextLanes.Narrow(lower, upper)) != Vector128<byte>.Zero)
            {
                break;
            }

            lower.Store((ushort*)to);
            upper.Store((ushort*)to + Vector128<ushort>.Count);
        }

        return from;
    }

    /// <summary>Writes ASCII as UTF-16, at least eight units, and no more than there are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Widen(byte* ascii, int units, char* to)
    {
        int last = units - LeastWidenedUnits;
        for (int i = 0; i < last; i += LeastWidenedUnits)
        {
            WidenEight(ascii + i, to + i);
        }

        // Some of these may be written already.
        WidenEight(ascii + last, to + last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenEight(byte* from, char* to) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(ulong*)from).AsByte()).Store((ushort*)to);

    /// <summary>Controls, quotation mark, backslash (ECMA-262 25.5.2) and surrogates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Changes(Vector128<ushort> units) =>
        Vector128.LessThan(units, Vector128.Create((ushort)' '))
            | Vector128.Equals(units, Vector128.Create((ushort)'"'))
            | Vector128.Equals(units, Vector128.Create((ushort)'\\'))
            | Vector128.Equals(units & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountFrom(Vector128<ushort> units, ushort least) =>
        BitOperations.PopCount(Vector128.GreaterThanOrEqual(units, Vector128.Create(least)).ExtractMostSignificantBits());
}
#endif
