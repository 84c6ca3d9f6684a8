using System;
using System.Linq;
using System.Text;
using Wsk.Text;
using Xunit;
using Xunit.Abstractions;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>
/// UTF-8 becomes the UTF-16 that System.Text.Encoding makes of it, from text at either end of mapped memory into exactly as much memory as it needs.
/// </summary>
public sealed class Utf8Tests(ITestOutputHelper output) : IDisposable
{
    private const char Canary = '\uA5A5';
    private const int Margin = 80;

    // The first and last of each length in UTF-8, and what customers write.
    private static readonly string[] s_characters = ["\0", "\u007F", "\u0080", "\u07FF", "\u0800", "订", "\uD7FF", "\uE000", "\uFFFF", "\U00010000", "😀", "\U0010FFFF"];

    private readonly GuardedMemory _source = new();
    private readonly GuardedMemory _target = new();

    public void Dispose()
    {
        _source.Dispose();
        _target.Dispose();
    }

    [Fact]
    public void Every_character_alone_and_within_other_text()
    {
        int[] lengths = [15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129];
        Span<char> text = stackalloc char[131];
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (!Rune.IsValid(codePoint))
            {
                continue;
            }

            var character = new Rune(codePoint);
            CheckAtEnd(text[..character.EncodeToUtf16(text)]);
            if (codePoint > char.MaxValue && codePoint % 5 != 0)
            {
                continue;
            }

            int length = lengths[codePoint % lengths.Length];
            int position = codePoint % (length + 1);
            text[..(length + 2)].Fill(codePoint % 7 < 4 ? 'a' : '订');
            int units = character.EncodeToUtf16(text[position..]);
            CheckAtEnd(text[..(length + units)]);
        }
    }

    [Fact]
    public void Every_kind_of_character_at_every_position_of_every_length()
    {
        foreach (string filler in new[] { "a", "é", "订", "😀", "a订" })
        {
            foreach (string character in s_characters)
            {
                for (int length = 0; length <= 130; length += length < 70 ? 1 : 3)
                {
                    string text = TextSamples.Filled(filler, length - (length % filler.Length));
                    for (int position = 0; position <= text.Length; position += filler.Length)
                    {
                        Check(text.Insert(position, character));
                    }
                }
            }
        }
    }

    [Fact]
    public void Characters_of_four_bytes_at_every_alignment()
    {
        for (int before = 0; before <= 66; before++)
        {
            for (int pairs = 1; pairs <= 50; pairs++)
            {
                Check(new string('a', before) + TextSamples.Filled("😀", 2 * pairs) + new string('b', (before + pairs) % 4));
                Check(TextSamples.Filled("é订", before) + TextSamples.Filled("\U0010FFFF", 2 * pairs));
            }
        }
    }

    [Fact]
    public void Mixed_text()
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        foreach (string text in TextSamples.Random(seed, 20_000, 300).Concat(TextSamples.Random(seed, 20, 10_000)))
        {
            // Without lone surrogates, which UTF-8 cannot hold; and no payload is empty.
            Check("{" + Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Fact]
    public void An_ASCII_tail_of_every_length_told_of_from_every_position()
    {
        foreach (string head in new[] { string.Empty, "订", "{\"customerName\":\"张三😀", TextSamples.Filled("订单", 43) })
        {
            for (int tail = head.Length == 0 ? 1 : 0; tail <= 140; tail++)
            {
                string text = head + TextSamples.Filled("%E5%95", tail);
                Span<byte> utf8 = AtEnd(text);
                for (int asciiStart = utf8.Length - tail; asciiStart <= utf8.Length; asciiStart++)
                {
                    Check(utf8, asciiStart, text);
                }
            }
        }
    }

    [Fact]
    public void A_string_is_made_of_ASCII()
    {
        for (int length = 0; length <= 140; length++)
        {
            string text = TextSamples.Filled("%E5%95", length);

            Assert.Equal(text, Utf8ToUtf16.GetString(AtEnd(text)));
        }
    }

    private Span<byte> CheckAtEnd(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = AtEnd(text);
        Check(utf8, utf8.Length, text);
        return utf8;
    }

    private void Check(ReadOnlySpan<char> text)
    {
        Span<byte> atEnd = CheckAtEnd(text);
        Span<byte> atStart = _source.StartOf<byte>(atEnd.Length);
        atEnd.CopyTo(atStart);
        Check(atStart, atStart.Length, text);
    }

    private void Check(ReadOnlySpan<byte> utf8, int asciiStart, ReadOnlySpan<char> expected)
    {
        Span<char> memory = _target.EndOf<char>(Margin + expected.Length);
        Span<char> destination = memory[Margin..];
        foreach (Utf8Kernel kernel in Utf8Kernel.All)
        {
            memory.Fill(Canary);
            int units = kernel.Transcode(utf8, asciiStart, destination);
            if (units != expected.Length || !destination.SequenceEqual(expected))
            {
                Assert.Fail($"{kernel} makes {Convert.ToHexString(utf8)} {units} units, '{destination}', of '{expected}' (ASCII from {asciiStart} on).");
            }

            if (memory[..Margin].IndexOfAnyExcept(Canary) >= 0)
            {
                Assert.Fail($"{kernel} writes before its destination for {Convert.ToHexString(utf8)}.");
            }
        }
    }

    private Span<byte> AtEnd(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = _source.EndOf<byte>(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, utf8);
        return utf8;
    }
}
