using System;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.CustomData;

/// <summary>Examines constant text as decodeURIComponent would.</summary>
internal static class EncodedText
{
    /// <summary>Whether the text has a character that encodeURIComponent always escapes.</summary>
    public static bool HasReserved(string text)
    {
        foreach (char character in text)
        {
            if (character != '%' && !Unreserved.Contains(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text is percent-encoded except for the plus signs of a form.</summary>
    public static bool IsForm(string text) =>
        text.IndexOf('+') >= 0 && text.IndexOf('%') >= 0 && Decode(text.Replace("+", "%20")) is not null;

    /// <summary>Whether the text is certainly encoded: it has only unreserved characters and at least one <c>%XX</c>, and decodes to valid UTF-8.</summary>
    public static bool IsEncoded(string text) => text.IndexOf('%') >= 0 && Decode(text) is not null;

    /// <summary>The decoded text; null if the text is not percent-encoded.</summary>
    public static string? Decode(string text)
    {
        if (HasReserved(text))
        {
            return null;
        }

        var decoded = new char[text.Length];
        return PercentUtf8.Decode(text.AsSpan(), decoded, out int length) == PercentUtf8.NoFault ? new string(decoded, 0, length) : null;
    }
}
