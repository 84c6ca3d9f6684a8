using System.Globalization;
using System.Linq;
using System.Text;

namespace Wsk.Payload.Tests.Model;

/// <summary>JSON.stringify of a string and encodeURIComponent, unit by unit and as slowly as their definitions. Held against Node by the tests.</summary>
internal static class NaiveJson
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    public static string Quote(string text) => "\"" + string.Concat(text.Select((_, i) => Escape(text, i))) + "\"";

    public static string EncodeUriComponent(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(Percent));

    private static string Escape(string text, int i) => text[i] switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        < ' ' => Hex(text[i]),
        _ when char.IsSurrogate(text[i]) && !IsPaired(text, i) => Hex(text[i]),
        _ => text[i].ToString(),
    };

    // A low half whose neighbour on the left is already part of a pair cannot be: a high half pairs with the right one only.
    private static bool IsPaired(string text, int i) =>
        (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));

    private static string Hex(char unit) => @"\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture);

    private static string Percent(byte one) => Unreserved.Contains((char)one) ? ((char)one).ToString() : "%" + one.ToString("X2", CultureInfo.InvariantCulture);
}
