using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>
/// Text in which at least every eighth unit needs an escape or is half of a pair. Kernels may take it in steps, and a pair may begin in one
/// step and end in the next, or behind the last.
/// </summary>
public sealed class DenseTextTests(ITestOutputHelper output)
{
    private const int LongestText = 200;

    // Four of 32 units, half of them, and all; within ASCII and within Chinese.
    private static readonly string[] s_fillers = ["\"aaaaaaa", "\u0001订订订\\订订", "😀é", "\uDC00"];

    private static readonly string[] s_specials = ["\uD83D\uDE00", "\uDBFF", "\uDC00", "\uD800\uD800\uDC00", "\u001F", "\""];

    [Fact]
    public void Every_kind_of_special_at_every_position()
    {
        foreach (string filler in s_fillers)
        {
            string dense = TextSamples.Filled(filler, LongestText);
            foreach (string special in s_specials)
            {
                for (int position = 0; position < LongestText; position++)
                {
                    int rest = LongestText - position - special.Length;
                    foreach (int tail in new[] { 0, 1 + (position % 33) }.Where(tail => tail <= rest))
                    {
                        TextAssert.Encodes(dense[..position] + special + dense[..tail]);
                    }
                }
            }
        }
    }

    [Fact]
    public void Texts_of_every_length()
    {
        foreach (string filler in s_fillers.Concat(s_specials).Append("\"\\").Append("\0"))
        {
            for (int length = 1; length <= LongestText; length++)
            {
                TextAssert.Encodes(TextSamples.Filled(filler, length));
            }
        }
    }

    [Fact]
    public void Pairs_across_every_border_between_steps()
    {
        foreach (string before in new[] { "\"", "订", "a" })
        {
            for (int shift = 0; shift <= 17; shift++)
            {
                for (int pairs = 4; pairs <= 70; pairs += 1 + (pairs / 12))
                {
                    TextAssert.Encodes(TextSamples.Filled(before, shift) + TextSamples.Filled("😀", 2 * pairs));
                    TextAssert.Encodes(TextSamples.Filled(before, shift) + TextSamples.Filled("😀", (2 * pairs) - 1));
                    TextAssert.Encodes(TextSamples.Filled(before, shift) + TextSamples.Filled("😀", 2 * pairs) + "\uDE00a");
                }
            }
        }
    }

    [Fact]
    public void Surrogates_in_every_order_across_the_borders_of_steps()
    {
        int[] borders = [8, 16, 32, 64, 128];
        string dense = TextSamples.Filled("\"b\"", LongestText);
        foreach (string run in Orders("\uD800\uDBFF\uDC00a", 4))
        {
            foreach (int border in borders)
            {
                for (int before = 0; before <= run.Length; before++)
                {
                    TextAssert.Encodes(dense[..(border - before)] + run + dense[..9]);
                }

                TextAssert.Encodes(dense[..(border - 1)] + run);
            }
        }
    }

    [Fact]
    public void Every_unit_between_specials()
    {
        const int UnitsAtOnce = 64;
        for (int first = 0; first <= char.MaxValue; first += UnitsAtOnce)
        {
            IEnumerable<char> units = Enumerable.Range(first, UnitsAtOnce).Select(unit => (char)unit);
            TextAssert.Encodes(string.Concat(units.Select(unit => $"\u0001{unit}订")));
            TextAssert.Encodes(string.Concat(units.Reverse().Select(unit => $"{unit}a\"")));
        }
    }

    [Fact]
    public void Pairs_of_every_plane_between_specials()
    {
        // Prime, so that all low surrogates and all high ones come up, in every position.
        const int Step = 13;
        for (int first = 0x10000; first <= 0x10FFFF; first += 50 * Step)
        {
            IEnumerable<int> codePoints = Enumerable.Range(0, 50).Select(i => first + (i * Step)).Where(codePoint => codePoint <= 0x10FFFF);
            TextAssert.Encodes(string.Concat(codePoints.Select(codePoint => char.ConvertFromUtf32(codePoint) + "\"")));
        }
    }

    [Fact]
    public void Mixed_dense_text()
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (int i = 0; i < 4_000; i++)
        {
            TextAssert.Encodes(Mixed(random, random.Next(1, LongestText + 1)));
        }
    }

    /// <summary>Of each eight units at least one is special, in pieces that split pairs as they come.</summary>
    private static string Mixed(Random random, int length)
    {
        string[] plain = ["a", "/", "订", "é"];
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(s_specials[random.Next(s_specials.Length)]).Append('"');
            text.Append(TextSamples.Filled(plain[random.Next(plain.Length)], random.Next(6)));
        }

        return text.ToString(0, length);
    }

    /// <summary>Every text of so many of these units.</summary>
    private static IEnumerable<string> Orders(string units, int length) =>
        length == 0 ? [string.Empty] : Orders(units, length - 1).SelectMany(run => units.Select(unit => run + unit));
}
