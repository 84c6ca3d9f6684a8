using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
#endif

namespace Wsk.Encoders;

/// <summary>Text that JSON.stringify (ECMA-262 25.5.2) leaves as it is, from UTF-16 to UTF-16: nothing but a copy, and how long it is as UTF-8.</summary>
internal static unsafe class Utf16Text
{
    /// <summary>How much room, in UTF-16 units, there must be behind a text for what the widest kernel stores too much.</summary>
    public const int Room = 32;

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

    /// <summary>Widens a key and copies a text behind it, either at most <see cref="JsonText.ShortUnits"/>; false when JSON.stringify would change the text, or when that is not sure at once.</summary>
    /// <param name="key">The key.</param>
    /// <param name="keyUnits">Its length.</param>
    /// <param name="from">The text.</param>
    /// <param name="units">Its length in UTF-16 units.</param>
    /// <param name="to">Room for both, and <see cref="Room"/>.</param>
    /// <param name="more">Grows by how many bytes more than units it takes as UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWriteShort(byte* key, int keyUnits, char* from, int units, char* to, ref long more)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            Utf16TextAvx512.Widen(key, keyUnits, to);
            return Utf16TextAvx512.TryCopyShort(from, units, to + keyUnits, ref more);
        }
#endif
#if NET8_0_OR_GREATER
        if ((Sse41.IsSupported || AdvSimd.Arm64.IsSupported) && keyUnits >= Utf16TextVector128.LeastWidenedUnits && units < Utf16TextVector128.ShortUnits)
        {
            Utf16TextVector128.Widen(key, keyUnits, to);
            return Utf16TextVector128.TryCopyShort(from, units, to + keyUnits, ref more);
        }
#endif
        return false;
    }

    /// <summary>Copies a text of any length; false when JSON.stringify would change it, or when that is not sure at once.</summary>
    /// <param name="from">The text.</param>
    /// <param name="units">Its length in UTF-16 units.</param>
    /// <param name="to">Room for as many, and <see cref="Room"/>.</param>
    /// <param name="more">Grows by how many bytes more than units it takes as UTF-8.</param>
    public static bool TryCopy(char* from, int units, char* to, ref long more)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return Utf16TextAvx512.TryCopy(from, from + units, to, ref more);
        }
#endif
#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            return Utf16TextVector128.TryCopy(from, from + units, to, ref more);
        }
#endif
        return false;
    }

    /// <summary>Writes ASCII as UTF-16, where there is room for <see cref="Room"/> more.</summary>
    public static void Widen(ReadOnlySpan<byte> ascii, char* to)
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
            Utf8.Transcode(from, 0, ascii.Length, to);
        }
    }
}
