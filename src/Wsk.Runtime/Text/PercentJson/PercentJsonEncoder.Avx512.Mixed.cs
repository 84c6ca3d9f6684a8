#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

// Chinese and ASCII mixed, without anything for JSON to escape. Seven units a step: each gets nine places, as Chinese needs them; a reserved
// ASCII character uses the last three, an unreserved one the last, and one compression squeezes the other places out.
internal static unsafe partial class PercentJsonEncoder
{
    private const int MixedStepUnits = 7;

    // What a unit is, as bits that also say which places it uses and which bits are set or cleared there.
    private const byte UnreservedKind = 0x80;
    private const byte ReservedKind = 0xF0;
    private const byte ThreeByteKind = 0xFE;

    /// <summary>Writes the first so many of 32 units. None of them may be from U+0080 to U+07FF or a surrogate, or escaped by JSON.</summary>
    /// <param name="units">The units.</param>
    /// <param name="bytes">The same, narrowed with saturation.</param>
    /// <param name="reserved">Not 0 for each that is not one unreserved character of ASCII.</param>
    /// <param name="count">How many.</param>
    /// <param name="to">Where to write.</param>
    /// <returns>The end.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* WriteMixedAvx512(Vector512<ushort> units, Vector512<byte> bytes, Vector512<byte> reserved, int count, byte* to)
    {
        Vector512<byte> ascii = Vector512.ConditionalSelect(Simd512.NonZero(reserved), Vector512.Create(ReservedKind), Vector512.Create(UnreservedKind));
        Vector512<byte> kinds = Vector512.ConditionalSelect(Vector512.LessThan(bytes.AsSByte(), Vector512<sbyte>.Zero).AsByte(), Vector512.Create(ThreeByteKind), ascii);
        kinds &= Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)count));
        Vector512<ushort> words = ChineseWords;
        Vector512<byte> places = MixedPlaces;
        while (true)
        {
            Vector512<byte> kind = Avx512Vbmi.PermuteVar64x8(kinds, places);
            Vector512<byte> bits = Avx512Vbmi.MultiShift(ChineseFromBit, Avx512BW.PermuteVar32x16(units, words).AsUInt64()) & MixedMask;
            Vector512<byte> index = (bits & ~(kind & MixedClears)) | (kind & MixedSets);
            Vector512<byte> used = Simd512.NonZero(kind & MixedUses);
            KernelBounds.AssertWrite(to, 64);
            Avx512Vbmi2.Compress(Vector512<byte>.Zero, used, Simd512.LookUp(index, MixedTextLower, MixedTextUpper)).Store(to);
            to += BitOperations.PopCount(used.ExtractMostSignificantBits());
            count -= MixedStepUnits;
            if (count <= 0)
            {
                return to;
            }

            words += Vector512.Create((ushort)MixedStepUnits);
            places += Vector512.Create((byte)MixedStepUnits);
        }
    }

    // The digits, the percent sign, and unreserved characters as themselves.
    private static Vector512<byte> MixedTextLower
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create("0123456789ABCDEF%\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0!\0\0\0\0\0'()*\0\0-.\00123456789\0\0\0\0\0\0"u8);
    }

    private static Vector512<byte> MixedTextUpper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create("\0ABCDEFGHIJKLMNOPQRSTUVWXYZ\0\0\0\0_\0abcdefghijklmnopqrstuvwxyz\0\0\0~\0"u8);
    }

    // The nine places of a unit, and which of them each kind uses:
    //
    //   Chinese     %  E  a  %  8+b B  %  8+c C
    //   reserved    -  -  -  -  -   -  %  c   C     the bits of ASCII: 0cccCCCC
    //   unreserved  -  -  -  -  -   -  -  -   itself, all seven bits
    //
    // A place starts from the bits that MultiShift brings (as in the Chinese step), loses those that the kind clears, and gains those that
    // it sets. The bits of a kind are chosen so that one AND with Clears, Sets and Uses decides each.

    // Which unit each place belongs to.
    private static Vector512<byte> MixedPlaces
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3,
            3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, (byte)0);
    }

    // Which bit of the unit's kind says that the place is used.
    private static Vector512<byte> MixedUses
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            2, 2, 2, 2, 2, 2, 16, 16, 128, 2, 2, 2, 2, 2, 2, 16, 16, 128, 2, 2, 2, 2, 2, 2, 16, 16, 128, 2, 2, 2, 2, 2,
            2, 16, 16, 128, 2, 2, 2, 2, 2, 2, 16, 16, 128, 2, 2, 2, 2, 2, 2, 16, 16, 128, 2, 2, 2, 2, 2, 2, 16, 16, 128, (byte)0);
    }

    // The bits of a place that any kind keeps.
    private static Vector512<byte> MixedMask
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 0, 15, 0, 3, 15, 0, 7, 127, 0, 0, 15, 0, 3, 15, 0, 7, 127, 0, 0, 15, 0, 3, 15, 0, 7, 127, 0, 0, 15, 0, 3,
            15, 0, 7, 127, 0, 0, 15, 0, 3, 15, 0, 7, 127, 0, 0, 15, 0, 3, 15, 0, 7, 127, 0, 0, 15, 0, 3, 15, 0, 7, 127, (byte)0);
    }

    // The bits that the kind clears: of 8+c for Chinese the third bit, of the last digit all but four.
    private static Vector512<byte> MixedClears
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 0, 0, 0, 0, 0, 0, 4, 112, 0, 0, 0, 0, 0, 0, 0, 4, 112, 0, 0, 0, 0, 0, 0, 0, 4, 112, 0, 0, 0, 0, 0,
            0, 0, 4, 112, 0, 0, 0, 0, 0, 0, 0, 4, 112, 0, 0, 0, 0, 0, 0, 0, 4, 112, 0, 0, 0, 0, 0, 0, 0, 4, 112, (byte)0);
    }

    // The bits that the kind sets; 16 is the percent sign.
    private static Vector512<byte> MixedSets
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8,
            0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, (byte)0);
    }
}
#endif
