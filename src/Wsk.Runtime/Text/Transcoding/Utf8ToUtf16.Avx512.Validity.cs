#if NET10_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

// Whether bytes from outside are UTF-8, 64 at a time: "Validating UTF-8 In Less Than One Instruction Per Byte" (Keiser and Lemire, 2021). A byte and
// the four bits that follow rule out all but the third and fourth byte of a character, of which only the number has to be right.
internal static unsafe partial class Utf8ToUtf16
{
    // What may be wrong with a pair of bytes. A pair is wrong in a way if all three tables say so.
    private const byte TooShort = 1;
    private const byte TooLong = 1 << 1;
    private const byte OverlongThree = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte OverlongTwo = 1 << 5;
    private const byte OverlongFourOrTooLarge = 1 << 6;
    private const byte TwoContinue = 1 << 7;
    private const byte AnyLow = TooShort | TooLong | TwoContinue;
    private const byte AboveFour = AnyLow | TooLarge | OverlongFourOrTooLarge;

    /// <summary>Not zero where bytes are no UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="one">For each byte, the one before it.</param>
    /// <param name="isThirdOrFourth">What <see cref="ThirdsAndFourths"/> returns.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> FaultsIn(Vector512<byte> bytes, Vector512<byte> one, Vector512<byte> isThirdOrFourth)
    {
        Vector512<byte> pairs = Avx512BW.Shuffle(Repeat(FaultsOfHigh), HighHalf(one))
            & Avx512BW.Shuffle(Repeat(FaultsOfLow), one & Vector512.Create((byte)0x0F))
            & Avx512BW.Shuffle(Repeat(FaultsOfNext), HighHalf(bytes));

        // The third byte of three or four and the fourth of four follow a byte that continues, and no other byte does.
        return (isThirdOrFourth & Vector512.Create(TwoContinue)) ^ pairs;
    }

    /// <summary>0x80 or more where a byte should be the third of three or four, or the fourth of four.</summary>
    /// <param name="two">For each byte, the one at a distance of two before it.</param>
    /// <param name="three">The same at a distance of three.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> ThirdsAndFourths(Vector512<byte> two, Vector512<byte> three) =>
        Avx512BW.SubtractSaturate(two, Vector512.Create((byte)(LeadOfThree - Continues))) | Avx512BW.SubtractSaturate(three, Vector512.Create((byte)(LeadOfFour - Continues)));

    /// <summary>For each byte, the byte at a distance before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Previous(Vector512<byte> bytes, Vector512<byte> before, byte distance) =>
        Avx512Vbmi.PermuteVar64x8x2(before, Vector512<byte>.Indices + Vector512.Create((byte)(Vector512<byte>.Count - distance)), bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> HighHalf(Vector512<byte> bytes) => (bytes.AsUInt16() >>> 4).AsByte() & Vector512.Create((byte)0x0F);

    // By the upper half of a byte.
    private static ReadOnlySpan<byte> FaultsOfHigh =>
    [
        TooLong,
        TooLong,
        TooLong,
        TooLong,
        TooLong,
        TooLong,
        TooLong,
        TooLong,
        TwoContinue,
        TwoContinue,
        TwoContinue,
        TwoContinue,
        TooShort | OverlongTwo,
        TooShort,
        TooShort | OverlongThree | Surrogate,
        TooShort | TooLarge | OverlongFourOrTooLarge,
    ];

    // By the byte's lower half.
    private static ReadOnlySpan<byte> FaultsOfLow =>
    [
        AnyLow | OverlongThree | OverlongTwo | OverlongFourOrTooLarge,
        AnyLow | OverlongTwo,
        AnyLow,
        AnyLow,
        AnyLow | TooLarge,
        AboveFour,
        AboveFour,
        AboveFour,
        AboveFour,
        AboveFour,
        AboveFour,
        AboveFour,
        AboveFour,
        AboveFour | Surrogate,
        AboveFour,
        AboveFour,
    ];

    // By the upper half of the next byte.
    private static ReadOnlySpan<byte> FaultsOfNext =>
    [
        TooShort,
        TooShort,
        TooShort,
        TooShort,
        TooShort,
        TooShort,
        TooShort,
        TooShort,
        TooLong | OverlongTwo | TwoContinue | OverlongThree | OverlongFourOrTooLarge,
        TooLong | OverlongTwo | TwoContinue | OverlongThree | TooLarge,
        TooLong | OverlongTwo | TwoContinue | Surrogate | TooLarge,
        TooLong | OverlongTwo | TwoContinue | Surrogate | TooLarge,
        TooShort,
        TooShort,
        TooShort,
        TooShort,
    ];

    /// <summary>A table of 16 bytes in each quarter. From memory, since the JIT puts a constant of 128 bits together in three steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Repeat(ReadOnlySpan<byte> table) =>
        Avx512F.BroadcastVector128ToVector512((uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(table))).AsByte();
}
#endif
