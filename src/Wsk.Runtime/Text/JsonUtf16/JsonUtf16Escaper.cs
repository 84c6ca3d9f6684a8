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
/// <remarks>
/// <para>Which code runs: with AVX-512 VBMI2 (.NET 10 and later), blocks of 32 units; with SSE4.1 or Arm64's AdvSimd, blocks of 8. Without vectors there is none: the caller goes by way of UTF-8.</para>
/// <para>A short text that is plain ASCII or Chinese throughout takes no loop (EscapeShort). Any other takes the general kernel (Escape).</para>
/// <para>In the general kernel a block without escapes is copied as it is, with AVX-512 valid surrogate pairs too.</para>
/// <para>Any other block is dense: every form of each unit is computed, masks choose, and no branch depends on the text.</para>
/// </remarks>
// `IsSupported` is tested inline on purpose: behind a property, the JIT imports the dead branches too and spends its inlining budget on them.
internal static unsafe partial class JsonUtf16Escaper
{
    /// <summary>No UTF-16 unit becomes more units: <c>\u0000</c>.</summary>
    public const int MaxUnitsPerUnit = 6;

    /// <summary>A text of at most so many units is short: with the quotation mark behind it, one load of the widest kernel.</summary>
    public const int ShortUnits = 31;

    /// <summary>How many units behind <see cref="MaxUnitsPerUnit"/> for each unit the widest kernel may store.</summary>
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

    /// <summary>How much room, in units, a text of so many units needs to be escaped without checks.</summary>
    public static long RoomFor(int units) => ((long)units * MaxUnitsPerUnit) + MaxSlack;

    /// <summary>
    /// Escapes a text of at most <see cref="ShortUnits"/> without a loop and appends the closing quote. Returns the end, or null if the text needs
    /// the general kernel; the destination's content is then unspecified.
    /// </summary>
    /// <param name="from">The text.</param>
    /// <param name="units">Its length in UTF-16 units.</param>
    /// <param name="to"><see cref="RoomFor"/> units.</param>
    /// <param name="extraBytes">Grows by how many more bytes than units the text takes as UTF-8.</param>
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
    /// <param name="extraBytes">Grows by how many more bytes than units it takes as UTF-8.</param>
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
