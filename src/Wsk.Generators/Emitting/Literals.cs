using System.Globalization;
using System.Linq;
using System.Security;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Emitting;

/// <summary>Values as C# and XML spell them.</summary>
internal static class Literals
{
    private static readonly char[] s_markup = { '<', '>', '&', '"', '\'' };

    public static string String(string? text) => text is null ? "null"
        : !IsPrintableAscii(text) ? SymbolDisplay.FormatLiteral(text, quote: true)
        : text.IndexOf('"') < 0 && text.IndexOf('\\') < 0 ? "\"" + text + "\""
        : "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    public static string Int(int value) => value == int.MaxValue ? "int.MaxValue" : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>ASCII text as a byte array's elements.</summary>
    public static string Bytes(string ascii)
    {
        var elements = new StringBuilder(ascii.Length * 6);
        foreach (char c in ascii)
        {
            elements.Append(elements.Length == 0 ? string.Empty : ", ").Append("0x").Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
        }

        return elements.ToString();
    }

    /// <summary>A text within one line of documentation.</summary>
    public static string Xml(string text) => text.IndexOfAny(s_markup) < 0 ? OneLine(text) : SecurityElement.Escape(OneLine(text)) ?? string.Empty;

    /// <summary>A text within one line of comment.</summary>
    public static string OneLine(string text)
    {
        foreach (char c in text)
        {
            if (BreaksLine(c))
            {
                return new string(text.Select(each => BreaksLine(each) ? ' ' : each).ToArray());
            }
        }

        return text;
    }

    private static bool BreaksLine(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029';

    private static bool IsPrintableAscii(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    public static string Bool(bool value) => value ? "true" : "false";
}
