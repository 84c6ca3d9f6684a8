using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
#endif

namespace Wsk.Text;

/// <summary>The inside of a JSON string as ES2019's JSON.stringify writes it (ECMA-262 25.5.2), as UTF-8.</summary>
// Each method asks the processor itself what it has: through a property, the JIT would look at kernels that never run, and have less to spend on the one that does.
internal static unsafe partial class JsonEscaper
{
    /// <summary>No UTF-16 unit takes more bytes: <c>\u0000</c>.</summary>
    public const int MaxBytesPerUnit = 6;

    /// <summary>How much room there must be besides <see cref="MaxBytesPerUnit"/> for each unit: what the widest kernel stores too much, or the few bytes that close a value.</summary>
    public const int MaxSlack = 64;

    /// <summary>A text of at most so many UTF-16 units is short: with the quotation mark behind it, one load of the widest kernel.</summary>
    public const int ShortUnits = 31;

    /// <summary>Instead of how many bytes a text is: it was not written.</summary>
    public const int Refused = -1;

#if NET10_0_OR_GREATER
    private static bool IsWide => Avx512Vbmi2.IsSupported;
#elif NET8_0_OR_GREATER
    private static bool IsWide => false;
#endif

    /// <summary>How much room there must be for a text of so many units to be escaped without checking.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long RoomFor(int units) => ((long)units * MaxBytesPerUnit) + MaxSlack;

    /// <summary>Does what <see cref="Escape"/> does for a text of at most <see cref="ShortUnits"/> that takes no loop, as most fields' do, and writes a quotation mark behind it. Their end; null, and nothing that counts written, for any other.</summary>
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
        *to = (byte)'"';
        return to + 1;
    }

    /// <summary>Does what <see cref="Escape"/> does, for a text that <see cref="EscapeShort"/> was not asked about or refused.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* EscapeGeneral(char* from, int units, byte* to)
    {
#if NET8_0_OR_GREATER
        if (units < DenseUnitsVector128 && !IsWide && (Sse41.IsSupported || AdvSimd.Arm64.IsSupported))
        {
            return EscapeShortDenseVector128(from, units, to);
        }
#endif
        return Escape(from, units, to);
    }

    /// <summary>Writes an escaped text without checking for room; returns its end.</summary>
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

    /// <summary>Escapes a text. Never touches a byte past the destination; false when it is too small, and then nothing counts as written.</summary>
    public static bool TryEscape(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten)
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

    /// <summary>How many bytes <see cref="TryEscape"/> writes.</summary>
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
