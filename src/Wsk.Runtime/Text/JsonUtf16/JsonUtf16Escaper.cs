using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
#endif

namespace Wsk.Text;

/// <summary>
/// The inside of a JSON string as JSON.stringify writes it (ECMA-262 25.5.2), from UTF-16 to UTF-16: a copy of all but what is escaped, and how long
/// it is as UTF-8.
/// </summary>
internal static unsafe partial class JsonUtf16Escaper
{
    /// <summary>How much room, in UTF-16 units, there must be besides <see cref="JsonEscaper.MaxBytesPerUnit"/> for each unit: what the widest kernel stores too much.</summary>
    public const int MaxSlack = 64;

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
    public static long RoomFor(int units) => ((long)units * JsonEscaper.MaxBytesPerUnit) + MaxSlack;

    /// <summary>
    /// Does what <see cref="Escape"/> does for a text of at most <see cref="JsonEscaper.ShortUnits"/> that takes no loop, as most fields' do, and writes a
    /// quotation mark behind it. Their end; null, and nothing that counts written, for any other.
    /// </summary>
    /// <param name="from">The text.</param>
    /// <param name="units">Its length in UTF-16 units.</param>
    /// <param name="to">MaxSlack for as many, and <see cref="MaxSlack"/>.</param>
    /// <param name="extraBytes">Grows by how many bytes extraBytes than units the text takes as UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char* EscapeShort(char* from, int units, char* to, ref long extraBytes)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return EscapeShortAvx512(from, units, to, ref extraBytes);
        }
#endif
#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            return EscapeShortVector128(from, units, to, ref extraBytes);
        }
#endif
        return null;
    }

    /// <summary>Writes an escaped text without checking for room; returns its end. Only where <see cref="IsSupported"/>.</summary>
    /// <param name="from">The text.</param>
    /// <param name="units">Its length in UTF-16 units.</param>
    /// <param name="to"><see cref="RoomFor"/> units.</param>
    /// <param name="extraBytes">Grows by how many bytes extraBytes than units it takes as UTF-8.</param>
    public static char* Escape(char* from, int units, char* to, ref long extraBytes)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return EscapeAvx512(from, from + units, to, ref extraBytes);
        }
#endif
#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            return EscapeVector128(from, from + units, to, ref extraBytes);
        }
#endif
        throw new PlatformNotSupportedException();
    }
}
