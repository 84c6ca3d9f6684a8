using System.Globalization;
using System.Linq;
using System.Text;

namespace Wsk.Payload.Tests.Model;

/// <summary>JSON.stringify of a string and encodeURIComponent, unit by unit and as slowly as their definitions. Held against Node by the tests.</summary>
internal static class NaiveJson
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    private static readonly string[] s_percentEncoded = [.. Enumerable.Range(0, 0x100).Select(Percent)];

    public static string Quote(string text)
    {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.Length; i++)
        {
            _ = Escape(text, i) is { } escape ? json.Append(escape) : json.Append(text[i]);
        }

        return json.Append('"').ToString();
    }

    public static string EncodeUriComponent(string text)
    {
        var encoded = new StringBuilder();
        foreach (byte one in Encoding.UTF8.GetBytes(text))
        {
            encoded.Append(s_percentEncoded[one]);
        }

        return encoded.ToString();
    }

    private static string? Escape(string text, int i) => text[i] switch
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
        _ => null,
    };

    // A low half whose neighbour on the left is already part of a pair cannot be: a high half pairs with the right one only.
    private static bool IsPaired(string text, int i) =>
        (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));

    private static string Hex(char unit) => @"\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture);

    private static string Percent(int one) => Unreserved.Contains((char)one) ? ((char)one).ToString() : "%" + one.ToString("X2", CultureInfo.InvariantCulture);
}
