using System;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.CustomData;

/// <summary>Looks at constant text as decodeURIComponent would.</summary>
internal static class EncodedText
{
    /// <summary>Whether there is a character that encodeURIComponent never leaves.</summary>
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

    /// <summary>Whether the text is percent-encoded but for the plus signs of a form.</summary>
    public static bool IsForm(string text) =>
        text.IndexOf('+') >= 0 && text.IndexOf('%') >= 0 && Decode(text.Replace("+", "%20")) is not null;

    /// <summary>Whether the text is surely encoded: nothing but unreserved characters and <c>%XX</c>, at least one of these, in valid UTF-8.</summary>
    public static bool IsEncoded(string text) => text.IndexOf('%') >= 0 && Decode(text) is not null;

    /// <summary>The decoded text; null where the text is not percent-encoded.</summary>
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
