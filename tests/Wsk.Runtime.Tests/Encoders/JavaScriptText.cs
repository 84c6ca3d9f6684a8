using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>JSON.stringify and encodeURIComponent of a text, as plainly as they can be written.</summary>
internal static class JavaScriptText
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    // What becomes of each unit, and of each byte: the tests ask for millions of texts.
    private static readonly byte[][] s_escaped = Enumerable.Range(0, 0x10000).Select(unit => Encoding.UTF8.GetBytes(Escape((char)unit))).ToArray();
    private static readonly byte[][] s_percentEncoded = Enumerable.Range(0, 0x100).Select(PercentEncode).ToArray();

    public static byte[] Json(string text)
    {
        var json = new List<byte>(text.Length * 3);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            foreach (byte value in isPair ? Encoding.UTF8.GetBytes(text, i++, 2) : s_escaped[text[i]])
            {
                json.Add(value);
            }
        }

        return json.ToArray();
    }

    /// <summary>encodeURIComponent of a text in UTF-8.</summary>
    public static byte[] PercentEncode(byte[] utf8)
    {
        var encoded = new List<byte>(utf8.Length * 3);
        foreach (byte value in utf8)
        {
            foreach (byte digit in s_percentEncoded[value])
            {
                encoded.Add(digit);
            }
        }

        return encoded.ToArray();
    }

    private static byte[] PercentEncode(int value) =>
        Encoding.ASCII.GetBytes(value < 0x80 && Unreserved.Contains((char)value) ? ((char)value).ToString() : "%" + value.ToString("X2", CultureInfo.InvariantCulture));

    private static string Escape(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture),
        _ when char.IsSurrogate(unit) => "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture),
        _ => unit.ToString(),
    };
}
