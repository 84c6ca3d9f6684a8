using System;

namespace Wsk.Rules;

/// <summary>What an encoded customData text is to WSK: the percent-encoding of a JSON array of <c>{label_cn, label_en, value}</c> strings.</summary>
internal static class EncodedCustomDataRule
{
    /// <summary>Whether the text is encoded entries. Never throws, allocates or recurses.</summary>
    public static bool IsEncoded(ReadOnlySpan<char> text)
    {
        return text.StartsWith("%5B".AsSpan(), StringComparison.Ordinal);
    }
}
