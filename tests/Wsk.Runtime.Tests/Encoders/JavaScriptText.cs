using System.Globalization;
using System.Linq;
using System.Text;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>JSON.stringify and encodeURIComponent of a text, as plainly as they can be written.</summary>
internal static class JavaScriptText
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    private static readonly byte[][] s_percentEncoded = Enumerable.Range(0, 256).Select(PercentEncode).ToArray();

    public static byte[] Json(string text) => Encoding.UTF8.GetBytes(Escape(text));

    public static byte[] PercentJson(string text) => Json(text).SelectMany(b => s_percentEncoded[b]).ToArray();

    private static byte[] PercentEncode(int value) =>
        Encoding.ASCII.GetBytes(value < 0x80 && Unreserved.Contains((char)value) ? ((char)value).ToString() : "%" + value.ToString("X2", CultureInfo.InvariantCulture));

    private static string Escape(string text)
    {
        var json = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                json.Append(text, i++, 2);
            }
            else
            {
                json.Append(Escape(text[i]));
            }
        }

        return json.ToString();
    }

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
