using System;

namespace Wsk.Shared;

/// <summary>
/// What an encoded customData text is to WSK: the percent-encoding of a JSON array of <c>{label_cn, label_en, value}</c> strings
/// (the vendor's guide).
/// </summary>
internal static class EncodedCustomDataRule
{
    /// <summary>What <see cref="FindFault"/> returns for a text that has none.</summary>
    public const int NoFault = -1;

    /// <summary>
    /// Whether the text is encoded entries: only unreserved characters and <c>%XX</c> in either case, decoding to valid UTF-8 that is a strict JSON
    /// array of entries. Never throws, allocates or recurses.
    /// </summary>
    public static bool IsEncoded(ReadOnlySpan<char> text) => FindFault(text) == NoFault;

    /// <summary>
    /// Where the first fault of the text is: the index of the UTF-16 unit from which on it is no longer encoded entries, the text's length
    /// when it stops too early, <see cref="NoFault"/> when nothing is wrong.
    /// </summary>
    public static int FindFault(ReadOnlySpan<char> text)
    {
        var reader = new CustomDataReader(text, isEncoded: true);
        while (reader.Read())
        {
        }

        return reader.FaultPosition;
    }
}
