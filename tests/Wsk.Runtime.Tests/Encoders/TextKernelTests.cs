using System;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>
/// A value is escaped as JSON.stringify does, and in customData percent-encoded as encodeURIComponent does, whichever kernel does it and
/// wherever it is written.
/// </summary>
public sealed class TextKernelTests(ITestOutputHelper output)
{
    private const int LongestText = 130;

    [Fact]
    public void Every_unit_alone()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            TextAssert.Encodes(((char)unit).ToString());
        }
    }

    [Fact]
    public void Every_unit_within_plain_and_within_Chinese_text()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            int before = unit % 33;
            TextAssert.Encodes(new string('a', before) + (char)unit + new string('z', 32 - before));
            TextAssert.Encodes(new string('订', before) + (char)unit + new string('单', 32 - before));
        }
    }

    [Fact]
    public void Every_kind_of_unit_at_every_position_of_every_length()
    {
        foreach (string special in TextSamples.Specials)
        {
            for (int length = special.Length; length <= LongestText; length++)
            {
                string plain = new('a', length);
                int step = length < 70 ? 1 : 3;
                for (int position = length % step; position <= length - special.Length; position += step)
                {
                    TextAssert.Encodes(plain.Remove(position, special.Length).Insert(position, special));
                }
            }
        }
    }

    [Fact]
    public void Every_kind_of_unit_at_every_position_within_every_kind_of_text()
    {
        foreach (string filler in TextSamples.Fillers)
        {
            foreach (string special in TextSamples.Specials)
            {
                for (int position = 0; position <= 67; position++)
                {
                    TextAssert.Encodes(TextSamples.Filled(filler, position) + special + TextSamples.Filled(filler, 70 - position));
                }
            }
        }
    }

    [Fact]
    public void Surrogates_in_every_order_at_every_position()
    {
        foreach (string run in Runs("\uD800\uDBFF\uDC00\uDFFFa", 5))
        {
            for (int position = 0; position < 35; position++)
            {
                TextAssert.Encodes(new string('b', position) + run + new string('c', position % 3));
            }
        }
    }

    [Fact]
    public void Mixed_text()
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        foreach (string text in TextSamples.Random(seed, 20_000, 200))
        {
            TextAssert.Encodes(text);
        }
    }

    [Fact]
    public void Long_text()
    {
        foreach (string text in TextSamples.Random(seed: 1, count: 20, maxLength: 20_000))
        {
            TextAssert.Encodes(text);
        }
    }

    [Fact]
    public void Destinations_of_every_size()
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        string[] filled = TextSamples.Fillers.Append("\0").SelectMany(filler => new[] { 1, 7, 16, 40, 100 }.Select(length => TextSamples.Filled(filler, length))).ToArray();
        foreach (string text in TextSamples.Random(seed, 60, LongestText).Concat(filled).Append(string.Empty))
        {
            foreach ((TextKernel kernel, byte[] expected) in TextKernel.For(text))
            {
                for (int size = 0; size <= expected.Length + 80; size++)
                {
                    TextAssert.EncodesInto(kernel, text, expected, size);
                }
            }
        }
    }

    [Fact]
    public void Text_and_destination_at_the_edges_of_memory()
    {
        using var source = new GuardedMemory();
        using var target = new GuardedMemory();
        foreach (string text in TextSamples.Random(seed: 2, count: 2_000, maxLength: 140))
        {
            Span<char> atEnd = source.EndOf<char>(text.Length);
            text.CopyTo(atEnd);
            foreach ((TextKernel kernel, byte[] expected) in TextKernel.For(text))
            {
                Span<byte> destination = target.EndOf<byte>(expected.Length);
                destination.Clear();
                Assert.True(kernel.TryEncode(atEnd, destination, out int written));
                Assert.True(destination.SequenceEqual(expected));
                Assert.Equal(expected.Length, written);
                Assert.Equal(expected.Length, kernel.Measure(atEnd));
            }

            Span<char> atStart = source.StartOf<char>(text.Length);
            text.CopyTo(atStart);
            foreach ((TextKernel kernel, byte[] expected) in TextKernel.For(text))
            {
                Span<byte> destination = target.StartOf<byte>(expected.Length);
                destination.Clear();
                Assert.True(kernel.TryEncode(atStart, destination, out _));
                Assert.True(destination.SequenceEqual(expected));
            }
        }
    }

    /// <summary>Every text of so many of these units.</summary>
    private static string[] Runs(string units, int length) =>
        length == 0 ? [string.Empty] : Runs(units, length - 1).SelectMany(run => units.Select(unit => run + unit)).ToArray();
}
