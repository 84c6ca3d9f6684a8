#if !WSK_NETSTANDARD
using System;
using System.Linq;
using System.Text;
using Wsk.Text;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>
/// What JSON.stringify makes of a text, and how long that is in UTF-8. From text at the end of mapped memory into memory that ends where the kernels may store
/// no further.
/// </summary>
public sealed class Utf16TextTests : IDisposable
{
    private const char Canary = '\uA5A5';
    private const int Margin = 80;

    private readonly GuardedMemory _source = new();
    private readonly GuardedMemory _target = new();

    public void Dispose()
    {
        _source.Dispose();
        _target.Dispose();
    }

    [Fact]
    public void Every_unit_alone_and_within_other_text()
    {
        int[] lengths = [2, 7, 8, 9, 15, 31, 32, 33, 64, 65];
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            Check(((char)unit).ToString());
            int length = lengths[unit % lengths.Length];
            Check(Within((char)unit, length));
            if (length > JsonEscaper.ShortUnits)
            {
                Check(Within((char)unit, JsonEscaper.ShortUnits));
            }
        }
    }

    [Fact]
    public void Every_kind_of_unit_at_every_position_of_every_length()
    {
        foreach (string special in TextSamples.Specials.Append("\uD83D\uDE00\uD83D\uDE00"))
        {
            foreach (string filler in TextSamples.Fillers)
            {
                for (int length = special.Length; length <= 70; length++)
                {
                    for (int position = 0; position <= length - special.Length; position += length < 34 ? 1 : 5)
                    {
                        Check(TextSamples.Filled(filler, position) + special + TextSamples.Filled(filler, length - position - special.Length));
                    }
                }
            }
        }
    }

    [Fact]
    public void Dense_text_of_every_length()
    {
        foreach (string filler in new[] { "\"aaaaaaa", "\u0001订订订\\订订", "😀é", "\uDC00", "\uD800", "\uD800\uD800\uDC00", "\0" })
        {
            for (int length = 0; length <= 140; length++)
            {
                Check(TextSamples.Filled(filler, length));
                Check(TextSamples.Filled("a" + filler, length));
            }
        }
    }

    [Fact]
    public void Mixed_text()
    {
        foreach (string text in new[] { Utf16Kernel.LongestText, JsonEscaper.ShortUnits }.SelectMany(length => TextSamples.Random(seed: 16, count: 20_000, length)))
        {
            Check(text);
            Check(new string(text.Where(unit => unit > '\\' && !char.IsSurrogate(unit)).ToArray()));
        }
    }

    [Fact]
    public void A_key_of_any_length_becomes_UTF_16()
    {
        for (int length = 0; length <= 70; length++)
        {
            string key = TextSamples.Filled(",\"customerName\":\"", length);
            Span<char> destination = _target.EndOf<char>(length + Utf8ToUtf16.MaxSlack);

            Widen(Encoding.ASCII.GetBytes(key), destination);

            Assert.Equal(key, destination[..length].ToString());
        }
    }

    private static unsafe void Widen(ReadOnlySpan<byte> ascii, Span<char> destination)
    {
        fixed (char* to = destination)
        {
            Utf8ToUtf16.WidenUnchecked(ascii, to);
        }
    }

    private static string Within(char unit, int length)
    {
        char[] text = new string(unit % 7 < 4 ? 'a' : '订', length).ToCharArray();
        text[unit % length] = unit;
        return new string(text);
    }

    private void Check(string text)
    {
        text.CopyTo(_source.EndOf<char>(text.Length));
        byte[] utf8 = JavaScriptText.Json(text);
        string expected = Encoding.UTF8.GetString(utf8);
        string quoted = expected + '"';
        foreach (Utf16Kernel kernel in Utf16Kernel.All)
        {
            if (text.Length <= kernel.MaxUnits)
            {
                Check(kernel, text, kernel.MayRefuse ? quoted : expected, utf8.Length - expected.Length);
            }
        }
    }

    private void Check(Utf16Kernel kernel, string text, string expected, int extraBytes)
    {
        int room = kernel.MayRefuse ? text.Length + JsonUtf16Escaper.MaxSlack : (int)JsonUtf16Escaper.RoomFor(text.Length);
        Span<char> memory = _target.EndOf<char>(Margin + room);
        memory.Fill(Canary);
        int length = kernel.Encode(_source.EndOf<char>(text.Length), memory[Margin..], out long more);
        if (length < 0)
        {
            if (!kernel.MayRefuse || IsForShortKernels(text))
            {
                Assert.Fail($"{kernel} refuses {Units(text)}.");
            }
        }
        else if (!memory.Slice(Margin, length).SequenceEqual(expected) || more != extraBytes)
        {
            Assert.Fail($"{kernel} makes {Units(text)} {Units(memory.Slice(Margin, length).ToString())}, with {more} bytes more than units instead of {extraBytes}.");
        }

        if (memory[..Margin].IndexOfAnyExcept(Canary) >= 0)
        {
            Assert.Fail($"{kernel} writes before its destination for {Units(text)}.");
        }
    }

    // Fewer than every kernel takes, and plain throughout or Chinese throughout.
    private static bool IsForShortKernels(string text) =>
        text.Length < 16 && (text.All(unit => unit is >= ' ' and < '\u0080' and not ('"' or '\\')) || text.All(unit => unit >= '\u0800' && !char.IsSurrogate(unit)));

    private static string Units(string text) => string.Join(' ', text.Select(unit => ((int)unit).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
}
#endif
