using System.Globalization;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>Reads the value of an attribute, in which <c>&amp;quot;</c> and its like stand for other characters.</summary>
internal static class CharacterReferences
{
    private const int MostDigits = 8;

    /// <summary>The names that markup needs. An unknown reference stays as it stands.</summary>
    private static readonly (string Name, char Unit)[] s_named =
        [("quot;", '"'), ("apos;", '\''), ("amp;", '&'), ("lt;", '<'), ("gt;", '>'), ("nbsp;", '\u00A0')];

    /// <summary>The value as it stands.</summary>
    public static MappedText Keep(string page, int start, int end)
    {
        var text = new MappedTextBuilder();
        for (int i = start; i < end; i++)
        {
            text.Append(page[i], i);
        }

        return text.Build(end);
    }

    /// <summary>The value with its references decoded.</summary>
    public static MappedText Decode(string page, int start, int end)
    {
        var text = new MappedTextBuilder();
        for (int i = start; i < end;)
        {
            int scalar = page[i];
            int length = 1;
            if (scalar == '&' && !TryReadNamed(page, i + 1, end, out scalar, out length) && !TryReadNumber(page, i + 1, end, out scalar, out length))
            {
                scalar = '&';
                length = 1;
            }

            text.AppendScalar(scalar, i);
            i += length;
        }

        return text.Build(end);
    }

    private static bool TryReadNamed(string page, int start, int end, out int scalar, out int length)
    {
        foreach ((string name, char unit) in s_named)
        {
            if (end - start >= name.Length && string.CompareOrdinal(page, start, name, 0, name.Length) == 0)
            {
                scalar = unit;
                length = 1 + name.Length;
                return true;
            }
        }

        scalar = length = 0;
        return false;
    }

    private static bool TryReadNumber(string page, int start, int end, out int scalar, out int length)
    {
        scalar = length = 0;
        if (start >= end || page[start] != '#')
        {
            return false;
        }

        bool isHex = start + 1 < end && page[start + 1] is 'x' or 'X';
        int digits = start + (isHex ? 2 : 1);
        int digitsEnd = digits;
        while (digitsEnd < end && digitsEnd - digits < MostDigits && page[digitsEnd] != ';')
        {
            digitsEnd++;
        }

        length = digitsEnd + 1 - (start - 1);
        return digitsEnd < end
            && page[digitsEnd] == ';'
            && int.TryParse(
                page.Substring(digits, digitsEnd - digits),
                isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
                CultureInfo.InvariantCulture,
                out scalar)
            && scalar > 0;
    }
}
