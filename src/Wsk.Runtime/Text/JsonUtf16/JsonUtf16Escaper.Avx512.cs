#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Encoders;

/// <summary><see cref="Utf16Text"/> with AVX-512, 32 units at a time, valid surrogate pairs among them. What has to be escaped goes by <see cref="Utf16TextWidePlanes"/>.</summary>
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
    public static char* EncodeShort(char* from, int count, char* to, ref long more)
    {
        // The mark is behind the text from the beginning, as in the kernel to UTF-8.
        Vector512<ushort> units = JsonTextWide.Load(from, count, '"');
        uint isText = (1u << count) - 1;
        units.GetLower().Store((ushort*)to);
        if (count >= Vector256<ushort>.Count)
        {
            units.GetUpper().Store((ushort*)to + Vector256<ushort>.Count);
        }

        if (((uint)JsonTextWide.NonZero(JsonTextWide.NotPlain(JsonTextWide.Narrow(units))).ExtractMostSignificantBits() & isText) != 0)
        {
            if ((JsonTextWide.NotThreeBytes(units) & isText) != 0)
            {
                return null;
            }

            more += 2 * (uint)count;
        }

        return to + (uint)count + 1;
    }

    public static char* Encode(char* from, char* end, char* to, ref long more)
    {
        long sum = more;
        while (from < end)
        {
            int count = JsonTextWide.Count(from, end);
            Vector512<ushort> units = JsonTextWide.LoadBlock(from, count);
            if (TryCopyBlock(units, to, ref sum))
            {
                from += count;
                to += count;
                continue;
            }

            // A copy, so that the loop's own stays in a register.
            char* next = from;
            to = count == JsonTextWide.BlockUnits
                ? Utf16TextWidePlanes.Encode(ref next, end - next == count, to, ref sum)
                : Utf16TextMixed.Encode(ref next, end, to, ref sum);
            from = next;
        }

        more = sum;
        return to;
    }

    /// <summary>Writes ASCII as UTF-16, and up to 32 units that do not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Widen(byte* ascii, int units, char* to)
    {
        Vector512<byte> isText = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)units));
        Vector512.WidenLower(Avx512BW.MaskLoad(ascii, isText, Vector512<byte>.Zero)).Store((ushort*)to);
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
