using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>Texts that reach every path of a kernel.</summary>
internal static class TextSamples
{
    /// <summary>One of each kind of UTF-16 unit, or pair, and the borders between the kinds.</summary>
    public static readonly string[] Specials =
    [
        "\0", "\u0001", "\b", "\t", "\n", "\v", "\f", "\r", "\u001F", " ", "!", "\"", "%", "'", "+", "/", ":", "\\", "^", "`", "{", "~", "\u007F",
        "\u0080", "\u00FF", "\u0100", "\u07FF", "\u0800", "\u2028", "\u3000", "订", "\uD7FF", "\uE000", "\uFEFF", "\uFFFF",
        "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uD83D\uDE00", "\uDBFF\uDFFF", "\uD800\uDC00", "\uDC00\uD800", "\uD800\uD800\uDC00",
    ];

    /// <summary>What surrounds a special: plain, reserved and Chinese text.</summary>
    public static readonly string[] Fillers = ["a", "/", "订", "é", "a订", "😀"];

    /// <summary>A text of so many units that consists of one filler over and over.</summary>
    public static string Filled(string filler, int length) => string.Concat(Enumerable.Repeat(filler, length))[..length];

    /// <summary>Texts of all kinds mixed, in runs long and short.</summary>
    public static IEnumerable<string> Random(int seed, int count, int maxLength)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            yield return Random(random, random.Next(maxLength + 1));
        }
    }

    private static string Random(Random random, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            int run = random.Next(1, random.Next(2, 40));
            int kind = random.Next(9);
            for (int i = 0; i < run; i++)
            {
                text.Append(RandomUnit(random, kind));
            }
        }

        return text.ToString(0, length);
    }

    private static string RandomUnit(Random random, int kind) => kind switch
    {
        0 or 1 => ((char)random.Next('a', 'z' + 1)).ToString(),
        2 => ((char)random.Next(' ', 0x80)).ToString(),
        3 => ((char)random.Next(0x80)).ToString(),
        4 or 5 => ((char)random.Next(0x4E00, 0x9FA6)).ToString(),
        6 => char.ConvertFromUtf32(random.Next(0x1F300, 0x1F6FF)),
        7 => Specials[random.Next(Specials.Length)],
        _ => ((char)random.Next(0x10000)).ToString(),
    };
}
