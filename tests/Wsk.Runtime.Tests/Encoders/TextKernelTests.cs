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

    public static TheoryData<TextKernel> Kernels => TextKernel.All;

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_unit_alone(TextKernel kernel)
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            Check(kernel, ((char)unit).ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_unit_within_plain_and_within_Chinese_text(TextKernel kernel)
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            int before = unit % 33;
            Check(kernel, new string('a', before) + (char)unit + new string('z', 32 - before));
            Check(kernel, new string('订', before) + (char)unit + new string('单', 32 - before));
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_kind_of_unit_at_every_position_of_every_length(TextKernel kernel)
    {
        foreach (string special in TextSamples.Specials)
        {
            for (int length = special.Length; length <= LongestText; length++)
            {
                string plain = new('a', length);
                int step = length < 70 ? 1 : 3;
                for (int position = length % step; position <= length - special.Length; position += step)
                {
                    Check(kernel, plain.Remove(position, special.Length).Insert(position, special));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_kind_of_unit_at_every_position_within_every_kind_of_text(TextKernel kernel)
    {
        foreach (string filler in TextSamples.Fillers)
        {
            foreach (string special in TextSamples.Specials)
            {
                for (int position = 0; position <= 67; position++)
                {
                    Check(kernel, TextSamples.Filled(filler, position) + special + TextSamples.Filled(filler, 70 - position));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Surrogates_in_every_order_at_every_position(TextKernel kernel)
    {
        foreach (string run in Runs("\uD800\uDBFF\uDC00\uDFFFa", 5))
        {
            for (int position = 0; position < 35; position++)
            {
                Check(kernel, new string('b', position) + run + new string('c', position % 3));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Mixed_text(TextKernel kernel)
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        foreach (string text in TextSamples.Random(seed, 20_000, 200))
        {
            Check(kernel, text);
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Long_text(TextKernel kernel)
    {
        foreach (string text in TextSamples.Random(seed: 1, count: 20, maxLength: 20_000))
        {
            Check(kernel, text);
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Destinations_of_every_size(TextKernel kernel)
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        string[] filled = TextSamples.Fillers.Append("\0").SelectMany(filler => new[] { 1, 7, 16, 40, 100 }.Select(length => TextSamples.Filled(filler, length))).ToArray();
        foreach (string text in TextSamples.Random(seed, 60, LongestText).Concat(filled).Append(string.Empty))
        {
            byte[] expected = kernel.Expect(text);
            for (int size = 0; size <= expected.Length + 80; size++)
            {
                TextAssert.EncodesInto(kernel, text, expected, size);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Text_and_destination_at_the_edges_of_memory(TextKernel kernel)
    {
        using var source = new GuardedMemory();
        using var target = new GuardedMemory();
        foreach (string text in TextSamples.Random(seed: 2, count: 2_000, maxLength: 140))
        {
            byte[] expected = kernel.Expect(text);
            Span<char> atEnd = source.EndOf<char>(text.Length);
            text.CopyTo(atEnd);
            Assert.True(kernel.TryEncode(atEnd, target.EndOf<byte>(expected.Length), out int written));
            Assert.True(target.EndOf<byte>(expected.Length).SequenceEqual(expected));
            Assert.Equal(expected.Length, written);
            Assert.Equal(expected.Length, kernel.Measure(atEnd));

            Span<char> atStart = source.StartOf<char>(text.Length);
            text.CopyTo(atStart);
            Assert.True(kernel.TryEncode(atStart, target.StartOf<byte>(expected.Length), out _));
            Assert.True(target.StartOf<byte>(expected.Length).SequenceEqual(expected));
        }
    }

    private static void Check(TextKernel kernel, string text) => TextAssert.Encodes(kernel, text, kernel.Expect(text));

    /// <summary>Every text of so many of these units.</summary>
    private static string[] Runs(string units, int length) =>
        length == 0 ? [string.Empty] : Runs(units, length - 1).SelectMany(run => units.Select(unit => run + unit)).ToArray();
}
