using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
#endif

namespace Wsk.Encoders;

/// <summary>
/// The inside of a JSON string as JSON.stringify writes it (ECMA-262 25.5.2), from UTF-16 to UTF-16: a copy of all but what is escaped, and how long
/// it is as UTF-8.
/// </summary>
internal static unsafe class Utf16Text
{
    /// <summary>How much room, in UTF-16 units, there must be besides <see cref="JsonText.MaxBytesPerUnit"/> for each unit: what the widest kernel stores too much.</summary>
    public const int Room = 64;

    /// <summary>Whether there are the vectors with which this is faster than by way of UTF-8.</summary>
    public static bool IsSupported
    {
        get
        {
#if NET8_0_OR_GREATER
            return Sse41.IsSupported || AdvSimd.Arm64.IsSupported;
#else
            return false;
#endif
        }
    }

    /// <summary>How much room, in units, there must be for a text of so many units to be escaped without checking.</summary>
    public static long RoomFor(int units) => ((long)units * JsonText.MaxBytesPerUnit) + Room;

    /// <summary>
    /// Does what <see cref="Escape"/> does for a text of at most <see cref="JsonText.ShortUnits"/> that takes no loop, as most fields' do, and writes a
    /// quotation mark behind it. Their end; null, and nothing that counts written, for any other.
    /// </summary>
    /// <param name="from">The text.</param>
    /// <param name="units">Its length in UTF-16 units.</param>
    /// <param name="to">Room for as many, and <see cref="Room"/>.</param>
    /// <param name="more">Grows by how many bytes more than units the text takes as UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char* EscapeShort(char* from, int units, char* to, ref long more)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return Utf16TextAvx512.EncodeShort(from, units, to, ref more);
        }
#endif
#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            return Utf16TextVector128.EncodeShort(from, units, to, ref more);
        }
#endif
        return null;
    }

    /// <summary>Writes an escaped text without checking for room; returns its end. Only where <see cref="IsSupported"/>.</summary>
    /// <param name="from">The text.</param>
    /// <param name="units">Its length in UTF-16 units.</param>
    /// <param name="to"><see cref="RoomFor"/> units.</param>
    /// <param name="more">Grows by how many bytes more than units it takes as UTF-8.</param>
    public static char* Escape(char* from, int units, char* to, ref long more)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return Utf16TextAvx512.Encode(from, from + units, to, ref more);
        }
#endif
#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            return Utf16TextVector128.Encode(from, from + units, to, ref more);
        }
#endif
        throw new PlatformNotSupportedException();
    }

    /// <summary>Writes the beginning of 32 bytes of ASCII as UTF-16. When the length is a constant, so is how many of them it takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WidenKey(scoped ReadOnlySpan<byte> ascii, int length, char* to)
    {
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
        Widen(ascii, to);
#endif
    }

    /// <summary>Writes ASCII as UTF-16, where there is room for <see cref="Room"/> more.</summary>
    public static void Widen(scoped ReadOnlySpan<byte> ascii, char* to)
    {
        fixed (byte* from = ascii)
        {
#if NET10_0_OR_GREATER
            if (Avx512Vbmi2.IsSupported && ascii.Length <= Utf16TextAvx512.WidenedUnits)
            {
                Utf16TextAvx512.Widen(from, ascii.Length, to);
                return;
            }
#endif
#if NET8_0_OR_GREATER
            if ((Sse41.IsSupported || AdvSimd.Arm64.IsSupported) && ascii.Length >= Utf16TextVector128.LeastWidenedUnits)
            {
                Utf16TextVector128.Widen(from, ascii.Length, to);
                return;
            }
#endif
            Utf8.Widen(from, ascii.Length, to);
        }
    }
}
