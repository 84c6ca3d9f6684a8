using System;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>Most values are shorter than two blocks of a kernel. Neither what lies before nor what lies behind them is touched.</summary>
public sealed class ShortTextTests : IDisposable
{
    private const int LongestText = 33;

    // A block of text in its longest form, and whatever a kernel stores too much.
    private const int Roomy = (LongestText * 18) + 256;

    private static readonly string[] s_specials =
    [
        "\0", "\n", "\"", "/", "\\", " ", "\u007F", "\u0080", "\u07FF", "\u0800", "订", "\uFFFF", "\uD83D\uDE00", "\uD800", "\uDC00",
    ];

    private readonly GuardedMemory _source = new();
    private readonly GuardedMemory _target = new();

    public void Dispose()
    {
        _source.Dispose();
        _target.Dispose();
    }

    [Fact]
    public void Every_length_of_every_kind_of_text()
    {
        foreach (string filler in new[] { "a", "/", "订", "a/订", "é", "😀" })
        {
            for (int length = 0; length <= LongestText; length++)
            {
                Check(TextSamples.Filled(filler, length));
            }
        }
    }

    [Fact]
    public void One_special_at_every_position_of_every_length()
    {
        foreach (string filler in new[] { "a", "/", "订", "a/订" })
        {
            foreach (string special in s_specials)
            {
                for (int length = special.Length; length <= LongestText; length++)
                {
                    string text = TextSamples.Filled(filler, length);
                    for (int position = 0; position <= length - special.Length; position++)
                    {
                        Check(text.Remove(position, special.Length).Insert(position, special));
                    }
                }
            }
        }
    }

    private void Check(string text)
    {
        Span<char> atEnd = _source.EndOf<char>(text.Length);
        text.CopyTo(atEnd);
        foreach ((TextKernel kernel, byte[] expected) in TextKernel.For(text))
        {
            Check(kernel, atEnd, _target.EndOf<byte>(expected.Length), expected);
            Check(kernel, atEnd, _target.EndOf<byte>(Roomy), expected);
        }

        Span<char> atStart = _source.StartOf<char>(text.Length);
        text.CopyTo(atStart);
        foreach ((TextKernel kernel, byte[] expected) in TextKernel.For(text))
        {
            Check(kernel, atStart, _target.StartOf<byte>(expected.Length), expected);
            Check(kernel, atStart, _target.StartOf<byte>(Roomy), expected);
        }
    }

    private static void Check(TextKernel kernel, ReadOnlySpan<char> text, Span<byte> destination, ReadOnlySpan<byte> expected)
    {
        destination.Clear();
        if (!kernel.TryEncode(text, destination, out int written) || !destination[..written].SequenceEqual(expected))
        {
            Assert.Fail($"{kernel} makes '{text}' {Convert.ToHexString(destination[..written])} instead of {Convert.ToHexString(expected)}.");
        }
    }
}
