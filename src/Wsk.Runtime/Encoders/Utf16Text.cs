using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Wsk.Encoders;

/// <summary>Text that JSON.stringify (ECMA-262 25.5.2) leaves as it is, from UTF-16 to UTF-16: nothing but a copy, and how long it is as UTF-8.</summary>
internal static unsafe class Utf16Text
{
    /// <summary>How much room, in UTF-16 units, there must be behind a text for what the widest kernel stores too much.</summary>
    public const int Room = 32;

    /// <summary>Whether there are the vectors with which this is faster than by way of UTF-8.</summary>
    public static bool IsSupported
    {
        get
        {
#if NET8_0_OR_GREATER
            return Vector128.IsHardwareAccelerated;
#else
            return false;
#endif
        }
    }

    /// <summary>Copies a text of at most <see cref="JsonText.ShortUnits"/>; false when JSON.stringify would change it, or when that is not sure at once.</summary>
    /// <param name="from">The text.</param>
    /// <param name="units">Its length in UTF-16 units.</param>
    /// <param name="to">Room for as many, and <see cref="Room"/>.</param>
    /// <param name="more">Grows by how many bytes more than units it takes as UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopyShort(char* from, int units, char* to, ref long more)
    {
#if NET10_0_OR_GREATER
        if (JsonTextWide.IsSupported)
        {
            return TryCopyBlock(JsonTextWide.Load(from, units), to, ref more);
        }
#endif
        return false;
    }

    /// <summary>Copies a text of any length; false when JSON.stringify would change it, or when that is not sure at once.</summary>
    /// <param name="from">The text.</param>
    /// <param name="units">Its length in UTF-16 units.</param>
    /// <param name="to">Room for as many, and <see cref="Room"/>.</param>
    /// <param name="more">Grows by how many bytes more than units it takes as UTF-8.</param>
    public static bool TryCopy(char* from, int units, char* to, ref long more)
    {
        char* end = from + units;
#if NET10_0_OR_GREATER
        if (JsonTextWide.IsSupported)
        {
            long rest = more;
            for (; from < end; from += JsonTextWide.BlockUnits, to += JsonTextWide.BlockUnits)
            {
                if (!TryCopyBlock(JsonTextWide.LoadBlock(from, JsonTextWide.Count(from, end)), to, ref rest))
                {
                    return false;
                }
            }

            more = rest;
            return true;
        }
#endif
        return TryCopyByEight(from, end, to, ref more);
    }

    /// <summary>Writes ASCII as UTF-16. Where there is room for <see cref="Room"/> more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Widen(ReadOnlySpan<byte> ascii, char* to)
    {
#if NET10_0_OR_GREATER
        if (JsonTextWide.IsSupported && ascii.Length <= Room)
        {
            fixed (byte* from = &MemoryMarshal.GetReference(ascii))
            {
                Vector256<byte> isText = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)ascii.Length));
                Avx512BW.ConvertToVector512UInt16(Avx512BW.VL.MaskLoad(from, isText, Vector256<byte>.Zero)).Store((ushort*)to);
            }

            return;
        }
#endif
        WidenByEight(ascii, to);
    }

    private static void WidenByEight(ReadOnlySpan<byte> ascii, char* to)
    {
        int i = 0;
#if NET8_0_OR_GREATER
        if (ascii.Length >= 8)
        {
            ref byte from = ref Unsafe.AsRef(in ascii[0]);
            for (; i < ascii.Length - 8; i += 8)
            {
                WidenEight(ref Unsafe.Add(ref from, i), to + i);
            }

            // The last eight, some of which may be written already.
            WidenEight(ref Unsafe.Add(ref from, ascii.Length - 8), to + ascii.Length - 8);
            return;
        }
#endif
        for (; i < ascii.Length; i++)
        {
            to[i] = (char)ascii[i];
        }
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenEight(ref byte from, char* to) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref from)).AsByte()).Store((ushort*)to);
#endif

#if NET10_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyBlock(Vector512<ushort> units, char* to, ref long more)
    {
        units.Store((ushort*)to);
        Vector512<byte> narrow = JsonTextWide.Narrow(units);
        if ((uint)JsonTextWide.NonZero(JsonTextWide.NotPlain(narrow)).ExtractMostSignificantBits() == 0)
        {
            return true;
        }

        uint notAscii = JsonTextWide.NotAscii(narrow);
        uint surrogates = JsonTextWide.Surrogates(units);
        if ((JsonTextWide.Escaped(narrow) & ~notAscii) != 0 || (surrogates != 0 && !ArePairs(units, surrogates)))
        {
            return false;
        }

        // A pair is four bytes, as two units of two bytes are.
        more += BitOperations.PopCount(notAscii) + BitOperations.PopCount(notAscii & ~(JsonTextWide.Shorter(units) | surrogates));
        return true;
    }

    // A pair that two loads share is none.
    private static bool ArePairs(Vector512<ushort> units, uint surrogates)
    {
        uint low = surrogates & (uint)(units << 5).ExtractMostSignificantBits();
        ulong high = surrogates & ~low;
        return low == high << 1;
    }
#endif

    private static bool TryCopyByEight(char* from, char* end, char* to, ref long more)
    {
        long bytes = more;
#if NET8_0_OR_GREATER
        for (; end - from >= Vector128<ushort>.Count; from += Vector128<ushort>.Count)
        {
            Vector128<ushort> units = Vector128.Load((ushort*)from);
            units.Store((ushort*)to);
            to += Vector128<ushort>.Count;
            Vector128<ushort> changes = Vector128.LessThan(units, Vector128.Create((ushort)' '))
                | Vector128.Equals(units, Vector128.Create((ushort)'"'))
                | Vector128.Equals(units, Vector128.Create((ushort)'\\'))
                | Vector128.Equals(units & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));
            if (changes != Vector128<ushort>.Zero)
            {
                return false;
            }

            bytes += Bytes(units, 0x80) + Bytes(units, 0x800);
        }
#endif
        for (; from < end; from++)
        {
            uint unit = *from;
            if (unit < ' ' || unit == '"' || unit == '\\' || JsonTextUnit.IsSurrogate(unit))
            {
                return false;
            }

            *to++ = (char)unit;
            bytes += (unit >= 0x80 ? 1 : 0) + (unit >= 0x800 ? 1 : 0);
        }

        more = bytes;
        return true;
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bytes(Vector128<ushort> units, ushort least) =>
        BitOperations.PopCount(Vector128.GreaterThanOrEqual(units, Vector128.Create(least)).ExtractMostSignificantBits());
#endif
}
