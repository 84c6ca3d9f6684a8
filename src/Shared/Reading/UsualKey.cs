using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Wsk.Shared;

/// <summary>The key of a member, as every encoder writes the key: without white space.</summary>
internal sealed class UsualKey
{
    private readonly string _text;

#if NET8_0_OR_GREATER
    private readonly Vector512<ushort> _units;
    private readonly uint _keyBits;
    private readonly uint _bitsBehindQuote;
#endif

    public UsualKey(string name)
    {
        _text = "\"" + name + "\":";
#if NET8_0_OR_GREATER
        // The units behind the key do not count.
        Span<ushort> units = stackalloc ushort[Vector512<ushort>.Count];
        MemoryMarshal.Cast<char, ushort>(_text.AsSpan()).CopyTo(units);
        _units = Vector512.Create<ushort>(units);
        _keyBits = (1u << _text.Length) - 1;
        _bitsBehindQuote = ~((_keyBits << 1) | 1);
#endif
    }

    /// <summary>Whether the key is at a place, and something behind it.</summary>
    /// <param name="text">A JSON text.</param>
    /// <param name="at">The place.</param>
    /// <param name="valueAt">Where the value starts, when true is returned.</param>
    /// <param name="end">As <see cref="PlainText.EndOf"/> for what stands behind the quotation mark of a value that is a text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(ReadOnlySpan<char> text, int at, out int valueAt, out int end)
    {
        valueAt = at + _text.Length;
#if NET8_0_OR_GREATER
        if (Vector512.IsHardwareAccelerated && at <= text.Length - Vector512<ushort>.Count)
        {
            // One load shows the key and the end of a short value: the processor has no length to guess.
            Vector512<ushort> units = Vector512.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)at);
            if ((~(uint)Vector512.Equals(units, _units).ExtractMostSignificantBits() & _keyBits) != 0)
            {
                end = at;
                return false;
            }

            uint specials = PlainText.SpecialsIn(units) & _bitsBehindQuote;
            end = specials != 0 ? at + BitOperations.TrailingZeroCount(specials) : PlainText.EndOf(text, at + Vector512<ushort>.Count);
            return true;
        }
#endif
        bool isThere = valueAt < text.Length && text.Slice(at).StartsWith(_text.AsSpan());
        end = isThere ? PlainText.EndOf(text, valueAt + 1) : at;
        return isThere;
    }
}
