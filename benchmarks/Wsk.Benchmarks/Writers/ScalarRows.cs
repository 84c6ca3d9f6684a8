using System;
using System.Buffers.Binary;
using System.Linq;
using System.Text;

namespace Wsk.Benchmarks.Writers;

/// <summary>What each ASCII unit becomes, up to eight bytes in one word, and how many of them count.</summary>
internal sealed record ScalarRows(ulong[] Rows, byte[] Lengths)
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    /// <summary>Inside a JSON string (ECMA-262 25.5.2, QuoteJSONString).</summary>
    public static ScalarRows Json { get; } = Of(unit => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => $"\\u{(int)unit:x4}",
        _ => unit.ToString(),
    });

    /// <summary>Inside a JSON string that is percent-encoded afterwards (ECMA-262 19.2.6, encodeURIComponent).</summary>
    public static ScalarRows PercentJson { get; } = Of(unit =>
    {
        var text = new StringBuilder();
        foreach (byte utf8 in BitConverter.GetBytes(Json.Rows[unit]).AsSpan(0, Json.Lengths[unit]))
        {
            text.Append(Unreserved.Contains((char)utf8) ? ((char)utf8).ToString() : $"%{utf8:X2}");
        }

        return text.ToString();
    });

    /// <summary><c>%XX</c> of each byte, and one byte that does not count.</summary>
    public static uint[] Triplets { get; } = [.. Enumerable.Range(0, 0x100).Select(Triplet)];

    private static ScalarRows Of(Func<char, string> text)
    {
        var rows = new ScalarRows(new ulong[0x80], new byte[0x80]);
        Span<byte> row = stackalloc byte[sizeof(ulong)];
        for (char unit = '\0'; unit < 0x80; unit++)
        {
            row.Clear();
            rows.Lengths[unit] = (byte)Encoding.ASCII.GetBytes(text(unit), row);
            rows.Rows[unit] = BinaryPrimitives.ReadUInt64LittleEndian(row);
        }

        return rows;
    }

    private static uint Triplet(int value) => BinaryPrimitives.ReadUInt32LittleEndian(Encoding.ASCII.GetBytes($"%{value:X2}\0"));
}
