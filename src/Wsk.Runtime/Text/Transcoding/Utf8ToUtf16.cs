using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;
#endif

namespace Wsk.Text;

/// <summary>UTF-8 as UTF-16: the library's own, which is valid, and text from outside (TryTranscode).</summary>
/// <remarks>
/// <para>Which code runs: with AVX-512 VBMI2 (.NET 10 and later), 64 bytes at a time; with any 128-bit vectors, sixteen; else .NET's own transcoder.</para>
/// <para>A payload is known to be ASCII from its customData on: that part is widened (Widen), only what stands before it is transcoded (Transcode).</para>
/// <para>Transcode and Widen touch no unit too many; WidenUnchecked and WidenKey store whole vectors, for callers that have room for them.</para>
/// </remarks>
internal static unsafe partial class Utf8ToUtf16
{
    /// <summary>How many UTF-16 units more than there are <see cref="WidenUnchecked"/> may store.</summary>
    public const int MaxSlack = 32;

    // What a key is padded to: the loads and stores of WidenKey.
    private const int KeyBytes = 32;

    /// <summary>ASCII as a new string, the only thing that is allocated.</summary>
    public static string GetString(ReadOnlySpan<byte> ascii)
    {
        // Nobody has seen the string yet, and it is as long as it will be.
        string value = new('\0', ascii.Length);
        fixed (byte* from = ascii)
        fixed (char* to = value)
        {
            Widen(from, ascii.Length, to);
        }

        return value;
    }

    /// <summary>How many UTF-16 units a text has: one for each byte that starts a character, and one more where the character takes four.</summary>
    /// <param name="from">The text.</param>
    /// <param name="asciiStart">From this byte on all is ASCII.</param>
    /// <param name="length">Its length in bytes.</param>
    public static int CountUnits(byte* from, int asciiStart, int length)
    {
        if (asciiStart == 0)
        {
            return length;
        }

#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return CountUnitsAvx512(from, from + asciiStart) + length - asciiStart;
        }
#endif
#if NET8_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated)
        {
            return CountUnitsVector128(from, from + asciiStart) + length - asciiStart;
        }
#endif
        return System.Text.Encoding.UTF8.GetCharCount(from, asciiStart) + length - asciiStart;
    }

    /// <summary>Transcodes a text to as many units as it has, and touches no more.</summary>
    /// <param name="from">The text.</param>
    /// <param name="asciiStart">From this byte on all is ASCII.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="to">Where to.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Transcode(byte* from, int asciiStart, int length, char* to)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            to = TranscodeAvx512(from, from + asciiStart, to);
            WidenAvx512(from + asciiStart, from + length, to);
            return;
        }
#endif
#if NET8_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated)
        {
            to = TranscodeVector128(from, from + asciiStart, to);
            WidenVector128(from + asciiStart, from + length, to);
            return;
        }
#endif
        if (length != 0)
        {
            System.Text.Encoding.UTF8.GetChars(from, length, to, length);
        }
    }

#if NET8_0_OR_GREATER
    /// <summary>Transcodes a text from outside, which may be anything.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="destination">Where to: at least as many units as the text has bytes.</param>
    /// <param name="written">The UTF-16 code units written; unspecified when false is returned.</param>
    /// <returns>Whether the text is UTF-8.</returns>
    public static bool TryTranscode(ReadOnlySpan<byte> utf8, Span<char> destination, out int written)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            fixed (byte* from = utf8)
            fixed (char* to = destination)
            {
                char* end = TranscodeAvx512(from, from + utf8.Length, to);
                written = (int)(end - to);
                return end is not null;
            }
        }
#endif
        return Utf8.ToUtf16(utf8, destination, out _, out written, replaceInvalidSequences: false) == OperationStatus.Done;
    }
#endif

    /// <summary>Transcodes ASCII, and touches no more than there is.</summary>
    /// <param name="ascii">The text.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="to">Where to.</param>
    public static void Widen(byte* ascii, int length, char* to)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            WidenAvx512(ascii, ascii + length, to);
            return;
        }
#endif
#if NET8_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated)
        {
            WidenVector128(ascii, ascii + length, to);
            return;
        }
#endif
        if (length != 0)
        {
            System.Text.Encoding.UTF8.GetChars(ascii, length, to, length);
        }
    }

    /// <summary>Widens a key of up to 32 bytes of ASCII that is padded to 32, and stores as many units. For a constant length the number of moves is constant too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WidenKey(scoped ReadOnlySpan<byte> ascii, int length, char* to)
    {
        Debug.Assert(ascii.Length >= KeyBytes && length <= KeyBytes, "The key is not padded to what is loaded and stored.");
#if NET8_0_OR_GREATER
        ref byte from = ref MemoryMarshal.GetReference(ascii);
        if (Vector256.IsHardwareAccelerated && length <= Vector128<byte>.Count)
        {
            Vector256.WidenLower(Vector128.LoadUnsafe(ref from).ToVector256Unsafe()).Store((ushort*)to);
            return;
        }

        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<byte> bytes = Vector256.LoadUnsafe(ref from);
            Vector256.WidenLower(bytes).Store((ushort*)to);
            Vector256.WidenUpper(bytes).Store((ushort*)to + Vector256<ushort>.Count);
            return;
        }

        Vector128<byte> lower = Vector128.LoadUnsafe(ref from);
        Vector128<byte> upper = Vector128.LoadUnsafe(ref from, (nuint)Vector128<byte>.Count);
        Vector128.WidenLower(lower).Store((ushort*)to);
        Vector128.WidenUpper(lower).Store((ushort*)to + Vector128<ushort>.Count);
        Vector128.WidenLower(upper).Store((ushort*)to + (2 * Vector128<ushort>.Count));
        Vector128.WidenUpper(upper).Store((ushort*)to + (3 * Vector128<ushort>.Count));
#else
        WidenUnchecked(ascii, to);
#endif
    }

    /// <summary>Widens ASCII where there is room for <see cref="MaxSlack"/> units more than it has.</summary>
    public static void WidenUnchecked(scoped ReadOnlySpan<byte> ascii, char* to)
    {
        fixed (byte* from = ascii)
        {
#if NET10_0_OR_GREATER
            if (Avx512Vbmi2.IsSupported && ascii.Length <= MaxWidenedUnits)
            {
                WidenUncheckedAvx512(from, ascii.Length, to);
                return;
            }
#endif
#if NET8_0_OR_GREATER
            if ((Sse41.IsSupported || AdvSimd.Arm64.IsSupported) && ascii.Length >= MinWidenedUnits)
            {
                WidenUncheckedVector128(from, ascii.Length, to);
                return;
            }
#endif
            Widen(from, ascii.Length, to);
        }
    }
}
