using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
#endif

namespace Wsk.Text;

/// <summary>
/// The inside of a JSON string, percent-encoded: encodeURIComponent (ECMA-262 19.2.6) over what JSON.stringify (25.5.2) writes, in one pass.
/// </summary>
/// <remarks>
/// <para>Which code runs: with AVX-512 VBMI2 (.NET 10 and later), blocks of 32 units; with SSE4.1 or Arm64's AdvSimd, blocks of 16 and 8; else the tables, unit by unit.</para>
/// <para>A short text that is ASCII, Chinese or (AVX-512) both takes no loop of blocks (EncodeShort). Any other takes the general kernel (Encode).</para>
/// <para>In the general kernel, each block takes the first form that applies: unreserved ASCII, ASCII, Chinese, Chinese and ASCII (AVX-512), dense.</para>
/// <para>Dense text, with JSON's escapes or surrogates in it, is written by byte planes without a branch; fewer than eight units by the tables.</para>
/// <para>Where the destination may be too small, <see cref="BoundedEncoding"/> has the kernel write piece by piece (TryEncode, Measure).</para>
/// </remarks>
// `IsSupported` is tested inline on purpose: behind a property, the JIT imports the dead branches too and spends its inlining budget on them.
internal static unsafe partial class PercentJsonEncoder
{
    /// <summary>Returned instead of a byte count when the kernel refused the text.</summary>
    public const int Refused = -1;

    /// <summary>Encodes a text of at most <see cref="ShortUnits"/> without a loop. Returns how many bytes it is, or a negative number if the text needs the general kernel; the destination's content is then unspecified.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeShort(char* from, int units, byte* to)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return EncodeShortAvx512(from, units, to);
        }
#endif
#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            return EncodeShortVector128(from, units, to);
        }
#endif
        return (int)(EncodeScalar(from, from + units, to) - to);
    }

    /// <summary>Encodes a text where there is <see cref="RoomFor"/> it; returns the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Encode(char* from, int units, byte* to)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return EncodeAvx512(from, from + units, to);
        }
#endif
#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            return EncodeVector128(from, from + units, to);
        }
#endif
        return EncodeScalar(from, from + units, to);
    }

    /// <summary>The same for a text that <see cref="EncodeShort"/> refused or that is too long for it: 128-bit kernels need not try the short forms again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* EncodeGeneral(char* from, int units, byte* to)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return EncodeAvx512(from, from + units, to);
        }
#endif
#if NET8_0_OR_GREATER
        if ((Sse41.IsSupported || AdvSimd.Arm64.IsSupported) && units < DenseText.StepUnits)
        {
            return DenseText.EncodeShort<DenseKernel>(from, units, to);
        }
#endif
        return Encode(from, units, to);
    }

    /// <summary>Escapes and percent-encodes a text if it fits. Returns false, with 0 bytes written, if the destination is too small; never touches a byte past it.</summary>
    public static bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten) =>
        BoundedEncoding.TryEncode<Kernel>(text, destination, out bytesWritten);

    /// <summary>How many bytes <see cref="TryEncode"/> writes.</summary>
    public static long Measure(ReadOnlySpan<char> text) => BoundedEncoding.Measure<Kernel>(text);

    /// <summary>The scalar kernel over pointers, as the others are called.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* EncodeScalar(char* from, char* end, byte* to) =>
        (byte*)Unsafe.AsPointer(ref EncodeScalar(ref *from, (int)(end - from), ref *to));

    private readonly struct Kernel : ITextKernel
    {
        public int MaxBytesPerUnit => PercentJsonEncoder.MaxBytesPerUnit;

        public int Slack => MaxSlack;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* Encode(char* from, char* end, byte* to) => PercentJsonEncoder.Encode(from, (int)(end - from), to);
    }
}
