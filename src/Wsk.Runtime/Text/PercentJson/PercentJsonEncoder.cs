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
// Each method asks the processor itself what it has: through a property, the JIT would look at kernels that never run, and have less to spend on the one that does.
internal static unsafe partial class PercentJsonEncoder
{
    /// <summary>No UTF-16 unit takes more bytes: <c>%E8%AE%A2</c>.</summary>
    public const int MaxBytesPerUnit = 9;

    /// <summary>How much room there must be besides <see cref="MaxBytesPerUnit"/> for each unit: what the widest kernel stores too much, or the few bytes that close a value.</summary>
    public const int MaxSlack = 128;

    /// <summary>A text of at most so many UTF-16 units is short: one load of the widest kernel.</summary>
    public const int ShortUnits = 32;

#if NET10_0_OR_GREATER
    private static bool IsWide => Avx512Vbmi2.IsSupported;
#elif NET8_0_OR_GREATER
    private static bool IsWide => false;
#endif

    /// <summary>How much room there must be for a text of so many units to be encoded without checking.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long RoomFor(int units) => ((long)units * MaxBytesPerUnit) + MaxSlack;

    /// <summary>Does what <see cref="Encode"/> does for a text of at most <see cref="ShortUnits"/> that takes no loop, as most fields' do. How many bytes it is; negative, and nothing written, for any other.</summary>
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

    /// <summary>Does what <see cref="Encode"/> does, for a text that <see cref="EncodeShort"/> was not asked about or refused.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* EncodeGeneral(char* from, int units, byte* to)
    {
#if NET8_0_OR_GREATER
        if (units < DenseUnitsVector128 && !IsWide && (Sse41.IsSupported || AdvSimd.Arm64.IsSupported))
        {
            return EncodeShortDenseVector128(from, units, to);
        }
#endif
        return Encode(from, units, to);
    }

    /// <summary>Writes an encoded text without checking for room; returns its end.</summary>
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

    /// <summary>Escapes and percent-encodes a text. Never touches a byte past the destination; false when it is too small, and then nothing counts as written.</summary>
    public static bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return BoundedEncoding.TryEncode<Avx512Kernel>(text, destination, out bytesWritten);
        }
#endif
#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            return BoundedEncoding.TryEncode<Vector128Kernel>(text, destination, out bytesWritten);
        }
#endif
        return BoundedEncoding.TryEncode<ScalarKernel>(text, destination, out bytesWritten);
    }

    /// <summary>How many bytes <see cref="TryEncode"/> writes.</summary>
    public static long Measure(ReadOnlySpan<char> text)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return BoundedEncoding.Measure<Avx512Kernel>(text);
        }
#endif
#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            return BoundedEncoding.Measure<Vector128Kernel>(text);
        }
#endif
        return BoundedEncoding.Measure<ScalarKernel>(text);
    }
}
