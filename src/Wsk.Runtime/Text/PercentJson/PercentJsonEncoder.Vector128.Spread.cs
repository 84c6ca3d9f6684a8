#if NET8_0_OR_GREATER
using System;

namespace Wsk.Text;

// Where the bytes of five ASCII units go when some are percent-encoded. Lookup indices into a vector that holds the five bytes, their five
// high digits, their five low digits and a percent sign.
internal static partial class PercentJsonEncoder
{
    /// <summary>How many units a row is for.</summary>
    public const int SpreadUnits = 5;

    /// <summary>The width of a row.</summary>
    public const int SpreadRowBytes = 16;

    /// <summary>A row's number has a bit for each unit that is percent-encoded.</summary>
    public const uint SpreadRowMask = (1 << SpreadUnits) - 1;

    /// <summary>A row for each choice of units; only its first 5 to 15 bytes are significant.</summary>
    public static ReadOnlySpan<byte> SpreadRows =>
    [
        0, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        15, 5, 10, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 15, 6, 11, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        15, 5, 10, 15, 6, 11, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 15, 7, 12, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        15, 5, 10, 1, 15, 7, 12, 3, 4, 0, 0, 0, 0, 0, 0, 0,
        0, 15, 6, 11, 15, 7, 12, 3, 4, 0, 0, 0, 0, 0, 0, 0,
        15, 5, 10, 15, 6, 11, 15, 7, 12, 3, 4, 0, 0, 0, 0, 0,
        0, 1, 2, 15, 8, 13, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        15, 5, 10, 1, 2, 15, 8, 13, 4, 0, 0, 0, 0, 0, 0, 0,
        0, 15, 6, 11, 2, 15, 8, 13, 4, 0, 0, 0, 0, 0, 0, 0,
        15, 5, 10, 15, 6, 11, 2, 15, 8, 13, 4, 0, 0, 0, 0, 0,
        0, 1, 15, 7, 12, 15, 8, 13, 4, 0, 0, 0, 0, 0, 0, 0,
        15, 5, 10, 1, 15, 7, 12, 15, 8, 13, 4, 0, 0, 0, 0, 0,
        0, 15, 6, 11, 15, 7, 12, 15, 8, 13, 4, 0, 0, 0, 0, 0,
        15, 5, 10, 15, 6, 11, 15, 7, 12, 15, 8, 13, 4, 0, 0, 0,
        0, 1, 2, 3, 15, 9, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        15, 5, 10, 1, 2, 3, 15, 9, 14, 0, 0, 0, 0, 0, 0, 0,
        0, 15, 6, 11, 2, 3, 15, 9, 14, 0, 0, 0, 0, 0, 0, 0,
        15, 5, 10, 15, 6, 11, 2, 3, 15, 9, 14, 0, 0, 0, 0, 0,
        0, 1, 15, 7, 12, 3, 15, 9, 14, 0, 0, 0, 0, 0, 0, 0,
        15, 5, 10, 1, 15, 7, 12, 3, 15, 9, 14, 0, 0, 0, 0, 0,
        0, 15, 6, 11, 15, 7, 12, 3, 15, 9, 14, 0, 0, 0, 0, 0,
        15, 5, 10, 15, 6, 11, 15, 7, 12, 3, 15, 9, 14, 0, 0, 0,
        0, 1, 2, 15, 8, 13, 15, 9, 14, 0, 0, 0, 0, 0, 0, 0,
        15, 5, 10, 1, 2, 15, 8, 13, 15, 9, 14, 0, 0, 0, 0, 0,
        0, 15, 6, 11, 2, 15, 8, 13, 15, 9, 14, 0, 0, 0, 0, 0,
        15, 5, 10, 15, 6, 11, 2, 15, 8, 13, 15, 9, 14, 0, 0, 0,
        0, 1, 15, 7, 12, 15, 8, 13, 15, 9, 14, 0, 0, 0, 0, 0,
        15, 5, 10, 1, 15, 7, 12, 15, 8, 13, 15, 9, 14, 0, 0, 0,
        0, 15, 6, 11, 15, 7, 12, 15, 8, 13, 15, 9, 14, 0, 0, 0,
        15, 5, 10, 15, 6, 11, 15, 7, 12, 15, 8, 13, 15, 9, 14, 0,
    ];
}
#endif
