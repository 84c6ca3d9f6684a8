using System;
using System.Buffers;
using System.Linq;
using System.Text.Unicode;
using Wsk.Reading;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>Bytes from outside become the UTF-16 that .NET makes of them, up to the first byte that is no UTF-8, from and into memory that ends where they end.</summary>
public sealed class ReceivedUtf8Tests : IDisposable
{
    private const int LongestStart = 66;

    private static readonly byte[][] s_fillers = [[0x61], [0xE8, 0xAE, 0xA2], [0xC3, 0xA9], [0xF0, 0x9F, 0x98, 0x80]];

    private readonly GuardedMemory _source = new();
    private readonly GuardedMemory _target = new();

    public void Dispose()
    {
        _source.Dispose();
        _target.Dispose();
    }

    [Fact]
    public void Every_pair_of_bytes_is_judged_as_by_NET()
    {
        for (int pair = 0; pair <= ushort.MaxValue; pair++)
        {
            AssertTranscodes([(byte)(pair >> 8), (byte)pair]);
            AssertTranscodes([.. Repeat(s_fillers[1], pair % LongestStart), (byte)(pair >> 8), (byte)pair, 0x80, 0x80]);
        }
    }

    [Fact]
    public void The_first_and_the_last_of_every_length_and_what_lies_beyond_are_judged_as_by_NET()
    {
        byte[] bounds = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF];
        byte[] leads = [0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF];
        int number = 0;
        foreach (byte lead in leads)
        {
            foreach (byte second in bounds)
            {
                foreach (byte third in bounds)
                {
                    foreach (byte fourth in bounds)
                    {
                        byte[] character = [lead, second, third, fourth];
                        AssertTranscodes(character);
                        AssertTranscodes([.. Repeat(s_fillers[number % s_fillers.Length], number % LongestStart), .. character, .. Repeat(s_fillers[0], number % 5)]);
                        number++;
                    }
                }
            }
        }
    }

    [Fact]
    public void A_text_that_is_cut_or_has_a_wrong_byte_anywhere_is_transcoded_up_to_there()
    {
        foreach (byte[] filler in s_fillers)
        {
            byte[] text = [.. Repeat(filler, 50), .. Repeat(s_fillers[3], 7), .. Repeat(s_fillers[0], 40)];
            for (int i = 0; i < text.Length; i++)
            {
                AssertTranscodes(text.AsSpan(0, i));
                foreach (byte wrong in new byte[] { 0x41, 0x80, 0xC3, 0xED, 0xFF })
                {
                    byte original = text[i];
                    text[i] = wrong;
                    AssertTranscodes(text);
                    text[i] = original;
                }
            }
        }
    }

    private static byte[] Repeat(byte[] bytes, int count) => [.. Enumerable.Repeat(bytes, count).SelectMany(all => all)];

    private void AssertTranscodes(ReadOnlySpan<byte> utf8)
    {
        Span<char> expected = new char[utf8.Length];
        OperationStatus expectedStatus = Utf8.ToUtf16(utf8, expected, out _, out int expectedLength, replaceInvalidSequences: false, isFinalBlock: false);

        Span<byte> source = _source.EndOf<byte>(utf8.Length);
        utf8.CopyTo(source);
        Span<char> target = _target.EndOf<char>(utf8.Length);
        OperationStatus status = Utf8Input.Transcode(source, target, out int length);

        Assert.Equal(expectedStatus, status);
        Assert.Equal(expectedLength, length);
        Assert.True(expected[..length].SequenceEqual(target[..length]), Convert.ToHexString(utf8));
    }
}
