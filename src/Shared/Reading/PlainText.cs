using System;
#if NET8_0_OR_GREATER
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Wsk.Shared;

/// <summary>What means itself in a JSON string: all but quotation marks, backslashes and controls.</summary>
internal static class PlainText
{
#if NET8_0_OR_GREATER
    /// <summary>From so many units on, 128-bit vectors leave the search to .NET, which may have wider ones and takes longer to begin.</summary>
    private const int LongString = 32;

    private static readonly SearchValues<char> s_specials = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");
#endif

    /// <summary>The index of the first unit from a place on that does not mean itself; the text's length if there is none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        int end = start;
#if NET8_0_OR_GREATER
        if (Vector512.IsHardwareAccelerated && text.Length >= Vector512<ushort>.Count)
        {
            return EndOf512(text, start);
        }

        if (Vector128.IsHardwareAccelerated)
        {
            ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
            for (; end <= text.Length - Vector128<ushort>.Count; end += Vector128<ushort>.Count)
            {
                if (end - start == LongString)
                {
                    int rest = text.Slice(end).IndexOfAny(s_specials);
                    return rest < 0 ? text.Length : end + rest;
                }

                // The bits decide and tell the place: to test the vector as well would take another move out of the vector registers.
                Vector128<ushort> units = Vector128.LoadUnsafe(ref first, (nuint)end);
                uint specials = (Vector128.Equals(units, Vector128.Create((ushort)'"'))
                    | Vector128.Equals(units, Vector128.Create((ushort)'\\'))
                    | Vector128.LessThan(units, Vector128.Create((ushort)' '))).ExtractMostSignificantBits();
                if (specials != 0)
                {
                    return end + BitOperations.TrailingZeroCount(specials);
                }
            }
        }
#endif
        while (end < text.Length && text[end] is not ('"' or '\\' or < ' '))
        {
            end++;
        }

        return end;
    }

#if NET8_0_OR_GREATER
    /// <summary>The same for a text of 32 units and more: nearly every value ends in the first step, so that the processor has no length to guess.</summary>
    private static int EndOf512(ReadOnlySpan<char> text, int start)
    {
        int last = text.Length - Vector512<ushort>.Count;
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (; start < last; start += Vector512<ushort>.Count)
        {
            uint specials = SpecialsIn(Vector512.LoadUnsafe(ref first, (nuint)start));
            if (specials != 0)
            {
                return start + BitOperations.TrailingZeroCount(specials);
            }
        }

        // The text's last units, and of them those that were not searched yet.
        ulong rest = (ulong)SpecialsIn(Vector512.LoadUnsafe(ref first, (nuint)last)) >> (start - last);
        return rest == 0 ? text.Length : start + BitOperations.TrailingZeroCount(rest);
    }

    /// <summary>A bit for each unit that does not mean itself, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint SpecialsIn(Vector512<ushort> units) =>
        (uint)(Vector512.Equals(units, Vector512.Create((ushort)'"'))
            | Vector512.Equals(units, Vector512.Create((ushort)'\\'))
            | Vector512.LessThan(units, Vector512.Create((ushort)' '))).ExtractMostSignificantBits();
#endif
}
