using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
#endif

namespace Wsk.Text;

/// <summary>The inside of a JSON string as ES2019's JSON.stringify writes it (ECMA-262 25.5.2), as UTF-8.</summary>
/// <remarks>
/// <para>Which code runs: with AVX-512 VBMI2 (.NET 10 and later), blocks of 32 units; with SSE4.1 or Arm64's AdvSimd, blocks of 16 and 8; else the table, unit by unit.</para>
/// <para>A short text that is plain ASCII or Chinese throughout takes no loop (EscapeShort). Any other takes the general kernel (Escape).</para>
/// <para>In the general kernel, each block takes the first form that applies: plain ASCII, Chinese, other UTF-8 (AVX-512), dense.</para>
/// <para>Dense text, with escapes or surrogates in it, is written by byte planes without a branch; fewer than eight units by the table.</para>
/// <para>Where the destination may be too small, <see cref="BoundedEncoding"/> has the kernel write piece by piece (TryEscape, Measure).</para>
/// </remarks>
// `IsSupported` is tested inline on purpose: behind a property, the JIT imports the dead branches too and spends its inlining budget on them.
internal static unsafe partial class JsonEscaper
{
    /// <summary>Returned instead of a byte count when the kernel refused the text.</summary>
    public const int Refused = -1;

    /// <summary>Escapes a text of at most <see cref="ShortUnits"/> without a loop and appends the closing quote. Returns the end, or null if the text needs the general kernel; the destination's content is then unspecified.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* EscapeShort(char* from, int units, byte* to)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return EscapeShortAvx512(from, units, to);
        }
#endif
#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            return EscapeShortVector128(from, units, to);
        }
#endif
        to = EscapeScalar(from, from + units, to);
        KernelBounds.AssertWrite(to, 1);
        *to = (byte)'"';
        return to + 1;
    }

    /// <summary>Escapes a text where there is <see cref="RoomFor"/> it; returns the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Escape(char* from, int units, byte* to)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return EscapeAvx512(from, from + units, to);
        }
#endif
#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            return EscapeVector128(from, from + units, to);
        }
#endif
        return EscapeScalar(from, from + units, to);
    }

    /// <summary>The same for a text that <see cref="EscapeShort"/> refused or that is too long for it: 128-bit kernels need not try the short forms again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* EscapeGeneral(char* from, int units, byte* to)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return EscapeAvx512(from, from + units, to);
        }
#endif
#if NET8_0_OR_GREATER
        if ((Sse41.IsSupported || AdvSimd.Arm64.IsSupported) && units < DenseText.StepUnits)
        {
            return DenseText.EncodeShort<DenseKernel>(from, units, to);
        }
#endif
        return Escape(from, units, to);
    }

    /// <summary>Escapes a text if it fits. Returns false, with 0 bytes written, if the destination is too small; never touches a byte past it.</summary>
    public static bool TryEscape(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten) =>
        BoundedEncoding.TryEncode<Kernel>(text, destination, out bytesWritten);

    /// <summary>How many bytes <see cref="TryEscape"/> writes.</summary>
    public static long Measure(ReadOnlySpan<char> text) => BoundedEncoding.Measure<Kernel>(text);

    private readonly struct Kernel : ITextKernel
    {
        public int MaxBytesPerUnit => JsonEscaper.MaxBytesPerUnit;

        public int Slack => MaxSlack;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* Encode(char* from, char* end, byte* to) => Escape(from, (int)(end - from), to);
    }
}
