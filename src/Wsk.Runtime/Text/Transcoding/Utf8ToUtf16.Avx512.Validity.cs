#if NET10_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
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

    /// <summary>Whether a text is UTF-8.</summary>
    private static bool IsValidAvx512(byte* from, byte* end)
    {
        KernelBounds.Declare(from, end, null, 0);
        Vector512<byte> faults = Vector512<byte>.Zero;
        Vector512<byte> before = Vector512<byte>.Zero;
        while (true)
        {
            // NULs behind the text show a character that the text's end cuts, so that the last step may have no text at all.
            int count = (int)Math.Min(end - from, Vector512<byte>.Count);
            KernelBounds.AssertRead(from, count);
            Vector512<byte> bytes = count == Vector512<byte>.Count
                ? Vector512.Load(from)
                : Avx512BW.MaskLoad(from, Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)count)), Vector512<byte>.Zero);
            if ((bytes | before).ExtractMostSignificantBits() != 0)
            {
                faults |= FaultsIn(bytes, before);
            }

            if (count != Vector512<byte>.Count)
            {
                return faults == Vector512<byte>.Zero;
            }

            before = bytes;
            from += Vector512<byte>.Count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> FaultsIn(Vector512<byte> bytes, Vector512<byte> before)
    {
        Vector512<byte> one = Previous(bytes, before, 1);
        Vector512<byte> pairs = Avx512BW.Shuffle(FaultsOfHigh, HighHalf(one))
            & Avx512BW.Shuffle(FaultsOfLow, one & Vector512.Create((byte)0x0F))
            & Avx512BW.Shuffle(FaultsOfNext, HighHalf(bytes));

        // The third byte of three or four and the fourth of four follow a byte that continues, and no other byte does.
        Vector512<byte> mustContinue = Avx512BW.SubtractSaturate(Previous(bytes, before, 2), Vector512.Create((byte)(0xE0 - 0x80)))
            | Avx512BW.SubtractSaturate(Previous(bytes, before, 3), Vector512.Create((byte)(0xF0 - 0x80)));
        return (mustContinue & Vector512.Create(TwoContinue)) ^ pairs;
    }

    /// <summary>For each byte, the byte at a distance before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Previous(Vector512<byte> bytes, Vector512<byte> before, byte distance) =>
        Avx512Vbmi.PermuteVar64x8x2(before, Vector512<byte>.Indices + Vector512.Create((byte)(Vector512<byte>.Count - distance)), bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> HighHalf(Vector512<byte> bytes) => (bytes.AsUInt16() >>> 4).AsByte() & Vector512.Create((byte)0x0F);

    // By the upper half of a byte.
    private static Vector512<byte> FaultsOfHigh
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Repeat(Vector128.Create(
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
            TooShort | TooLarge | OverlongFourOrTooLarge));
    }

    // By the byte's lower half.
    private static Vector512<byte> FaultsOfLow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            const byte AboveFour = AnyLow | TooLarge | OverlongFourOrTooLarge;
            return Repeat(Vector128.Create(
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
                AboveFour));
        }
    }

    // By the upper half of the next byte.
    private static Vector512<byte> FaultsOfNext
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Repeat(Vector128.Create(
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
            TooShort));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Repeat(Vector128<byte> table) => Vector512.Create(table);
}
#endif
