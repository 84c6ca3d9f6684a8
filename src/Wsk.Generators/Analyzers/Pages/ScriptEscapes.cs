using System;
using System.Globalization;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>Decodes the escapes of JavaScript's strings and templates.</summary>
internal static class ScriptEscapes
{
    private const int MostDigits = 6;

    /// <summary>The text of a string or template, whose content is given. What is no escape stays as it stands.</summary>
    public static MappedText Decode(MappedText content)
    {
        string text = content.Text;
        var decoded = new MappedTextBuilder();
        for (int i = 0; i < text.Length;)
        {
            int place = content.PlaceOf(i);
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                decoded.Append(text[i++], place);
                continue;
            }

            i += ReadEscape(text, i + 1, out int scalar) + 1;
            if (scalar >= 0)
            {
                decoded.AppendScalar(scalar, place);
            }
        }

        return decoded.Build(content.End);
    }

    /// <summary>Reads what follows a backslash, and returns its length. A line that is continued has no character, which is -1.</summary>
    private static int ReadEscape(string text, int start, out int scalar)
    {
        int length = 1;
        scalar = text[start] switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            'v' => '\v',
            '0' => '\0',
            '\r' or '\n' => -1,
            _ => text[start],
        };
        if (text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n')
        {
            length++;
        }
        else if (text[start] is 'x' && TryReadHex(text, start + 1, 2, out int unit))
        {
            scalar = unit;
            length += 2;
        }
        else if (text[start] is 'u' && TryReadHex(text, start + 1, 4, out unit))
        {
            scalar = unit;
            length += 4;
        }
        else if (text[start] is 'u' && TryReadBraces(text, start + 1, out unit, out int braces))
        {
            scalar = unit;
            length += braces;
        }

        return length;
    }

    /// <summary>Reads the <c>{1F389}</c> of a code point.</summary>
    private static bool TryReadBraces(string text, int start, out int scalar, out int length)
    {
        int end = start < text.Length && text[start] == '{' ? text.IndexOf('}', start, Math.Min(MostDigits + 2, text.Length - start)) : -1;
        length = end + 1 - start;
        scalar = 0;
        return end > 0 && TryReadHex(text, start + 1, end - start - 1, out scalar);
    }

    private static bool TryReadHex(string text, int start, int digits, out int value)
    {
        value = 0;
        return start + digits <= text.Length
            && int.TryParse(text.Substring(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
