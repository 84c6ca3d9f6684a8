#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Encoders;

/// <summary><see cref="Utf16Text"/> with AVX-512, 32 units at a time, valid surrogate pairs among them.</summary>
internal static unsafe class Utf16TextAvx512
{
    /// <summary>How many units <see cref="Widen"/> writes at most.</summary>
    public const int WidenedUnits = 32;

    public static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => JsonTextWide.IsSupported;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopyShort(char* from, int units, char* to, ref long more) => TryCopyBlock(JsonTextWide.Load(from, units), to, ref more);

    public static bool TryCopy(char* from, char* end, char* to, ref long more)
    {
        long sum = more;
        for (; from < end; from += JsonTextWide.BlockUnits, to += JsonTextWide.BlockUnits)
        {
            if (!TryCopyBlock(JsonTextWide.LoadBlock(from, JsonTextWide.Count(from, end)), to, ref sum))
            {
                return false;
            }
        }

        more = sum;
        return true;
    }

    /// <summary>Writes ASCII as UTF-16, and up to 32 units that do not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Widen(byte* ascii, int units, char* to)
    {
        Vector256<byte> isText = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)units));
        Avx512BW.ConvertToVector512UInt16(Avx512BW.VL.MaskLoad(ascii, isText, Vector256<byte>.Zero)).Store((ushort*)to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyBlock(Vector512<ushort> units, char* to, ref long more)
    {
        units.Store((ushort*)to);
        Vector512<byte> narrow = JsonTextWide.Narrow(units);
        if (JsonTextWide.ArePlain(narrow))
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePairs(Vector512<ushort> units, uint surrogates)
    {
        uint low = surrogates & (uint)(units << 5).ExtractMostSignificantBits();
        ulong high = surrogates & ~low;
        return low == high << 1;
    }
}
#endif
