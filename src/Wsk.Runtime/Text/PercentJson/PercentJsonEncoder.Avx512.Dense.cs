#if NET10_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

// What takes two passes: first UTF-8 with JSON's escapes, then its bytes percent-encoded, 21 at a time.
internal static unsafe partial class PercentJsonEncoder
{
    private readonly partial struct DenseKernel : IDenseKernel512
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* EncodeSixtyFour(ref char* from, byte* to) => EncodeSixtyFourAvx512(ref from, to);
    }

    /// <summary>Sixty-four units of any text: first as JSON, of which the bytes are then percent-encoded.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* EncodeSixtyFourAvx512(ref char* from, byte* to)
    {
        byte* json = stackalloc byte[JsonPlanes512.MaxStoredBytes];
        byte* end = JsonPlanes512.Encode(ref from, json);
        KernelBounds.Declare(json, json + JsonPlanes512.MaxStoredBytes, to, (JsonPlanes512.StepUnits * MaxBytesPerUnit) + Avx512Slack);
        for (; json < end; json += LoadBytes)
        {
            KernelBounds.AssertRead(json, 64);
            to = WriteUtf8Avx512(Vector512.Load(json), (int)Math.Min(end - json, LoadBytes), to);
        }

        return to;
    }

    /// <summary>Percent-encodes up to 63 bytes: in one step if that will do, else in three, for to guess how many costs more than the third.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* WriteUtf8Avx512(Vector512<byte> bytes, int count, byte* to)
    {
        Vector512<byte> reserved = Kinds(bytes);
        ulong reservedBytes = Simd512.NonZero(reserved).ExtractMostSignificantBits() & ((1UL << count) - 1);
        Vector512<byte> thrice = Thrice;
        WriteStep(bytes, reserved, thrice, to);
        byte* end = to + count + (2 * BitOperations.PopCount(reservedBytes));
        if (count > StepBytes)
        {
            Vector512<byte> step = Vector512.Create((byte)StepBytes);
            thrice += step;
            to += StepBytes + (2 * BitOperations.PopCount(reservedBytes & StepBits));
            WriteStep(bytes, reserved, thrice, to);

            // If no bytes are left, this lands behind the end and is insignificant.
            thrice += step;
            to += StepBytes + (2 * BitOperations.PopCount((reservedBytes >> StepBytes) & StepBits));
            WriteStep(bytes, reserved, thrice, to);
        }

        return end;
    }

    /// <summary>Percent-encodes the 21 bytes that the indices say. What they become is a byte for each, and two more for each reserved one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteStep(Vector512<byte> bytes, Vector512<byte> reserved, Vector512<byte> thrice, byte* to)
    {
        Vector512<byte> each = Avx512Vbmi.PermuteVar64x8(bytes, thrice);
        Vector512<byte> eachReserved = Avx512Vbmi.PermuteVar64x8(reserved, thrice);
        Vector512<byte> encoded = Vector512.ConditionalSelect(Simd512.NonZero(eachReserved), Encoded(each, DigitBits), each);
        KernelBounds.AssertWrite(to, 64);
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, Simd512.NonZero(eachReserved | Firsts), encoded).Store(to);
    }
}
#endif
