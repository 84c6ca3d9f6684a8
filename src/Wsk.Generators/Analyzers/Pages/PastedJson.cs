using System;
using System.Collections.Generic;
using System.Linq;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>Tells JSON that is pasted together from texts that merely look like JSON.</summary>
internal static class PastedJson
{
    // Its result has nothing that would need an escape in JSON.
    private const string Encoder = "encodeURIComponent(";

    /// <summary>Whether the parts make an object whose values are not escaped. A value outside quotation marks may be a number, or JSON itself.</summary>
    public static bool IsMadeOf(IReadOnlyList<ValuePart> parts)
    {
        if (!parts[0].IsLiteral || parts.All(part => part.IsLiteral) || FirstOfObject(parts[0].Text.Text) is not ('"' or '\''))
        {
            return false;
        }

        // JSON has no single quotation marks.
        bool isBroken = FirstOfObject(parts[0].Text.Text) == '\'';
        bool isInString = false;
        foreach (ValuePart part in parts)
        {
            isBroken |= !part.IsLiteral && isInString && !part.Text.Text.TrimStart().StartsWith(Encoder, StringComparison.Ordinal);
            isInString ^= part.IsLiteral && HasOddQuotes(part.Text.Text);
        }

        return isBroken;
    }

    /// <summary>The first unit inside an object, behind white space; U+0000 if the text does not begin an object.</summary>
    private static char FirstOfObject(string text) =>
        text.TrimStart() is { Length: > 0 } trimmed && trimmed[0] == '{' && trimmed.Substring(1).TrimStart() is { Length: > 0 } rest ? rest[0] : '\0';

    private static bool HasOddQuotes(string text)
    {
        bool isOdd = false;
        for (int i = 0; i < text.Length; i++)
        {
            isOdd ^= text[i] == '"';
            i += text[i] == '\\' ? 1 : 0;
        }

        return isOdd;
    }
}
