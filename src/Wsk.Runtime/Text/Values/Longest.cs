using System;

namespace Wsk.Text;

/// <summary>The most that .NET's own types hold, and how memory grows up to that.</summary>
internal static class Longest
{
    /// <summary>The UTF-16 units of the longest string.</summary>
    public const int String = 0x3FFFFFDF;

    /// <summary>The elements of the longest array.</summary>
    public const int Array = 0x7FFFFFC7;

    /// <summary>How large the next array is: at least as large as needed, and twice the one before if that may be.</summary>
    /// <param name="needed">What it has to hold.</param>
    /// <param name="before">What the one before holds.</param>
    /// <param name="most">What it may hold.</param>
    /// <returns>The size; 0 if more is needed than it may hold.</returns>
    public static int Grow(long needed, long before, int most) =>
        needed > most ? 0 : (int)Math.Min(Math.Max(needed, 2 * before), most);
}
