using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Wsk.Shared;

/// <summary>The key of a member with a text, as every encoder writes the key: without white space.</summary>
internal sealed class UsualKey
{
    private readonly string _text;

#if NET8_0_OR_GREATER
    private readonly Vector512<ushort> _units;
    private readonly uint _bits;
#endif

    public UsualKey(string name)
    {
        _text = "\"" + name + "\":\"";
#if NET8_0_OR_GREATER
        Span<ushort> units = stackalloc ushort[Vector512<ushort>.Count];
        units.Clear();
        MemoryMarshal.Cast<char, ushort>(_text.AsSpan()).CopyTo(units);
        _units = Vector512.Create<ushort>(units);
        _bits = (1u << _text.Length) - 1;
#endif
    }

    /// <summary>Whether the key and the quotation mark of a text are at a place.</summary>
    /// <param name="text">A JSON text.</param>
    /// <param name="at">The place.</param>
    /// <param name="start">Where the text of the value starts, when true is returned.</param>
    /// <param name="end">As <see cref="PlainText.EndOf"/> for that start.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(ReadOnlySpan<char> text, int at, out int start, out int end)
    {
        start = at + _text.Length;
#if NET8_0_OR_GREATER
        if (Vector512.IsHardwareAccelerated && at <= text.Length - Vector512<ushort>.Count)
        {
            // One load shows the key and the end of a short value: the processor has no length to guess.
            Vector512<ushort> units = Vector512.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)at);
            bool isKey = (~(uint)Vector512.Equals(units, _units).ExtractMostSignificantBits() & _bits) == 0;
            uint specials = PlainText.SpecialsIn(units) & ~_bits;
            end = specials != 0 ? at + BitOperations.TrailingZeroCount(specials) : PlainText.EndOf(text, at + Vector512<ushort>.Count);
            return isKey;
        }
#endif
        bool isThere = text.Slice(at).StartsWith(_text.AsSpan());
        end = isThere ? PlainText.EndOf(text, start) : at;
        return isThere;
    }
}
