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

    public static TheoryData<Utf16Kernel> Kernels => Utf16Kernel.All;

    public void Dispose()
    {
        _source.Dispose();
        _target.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_unit_alone_and_within_other_text(Utf16Kernel kernel)
    {
        int[] lengths = [2, 7, 8, 9, 15, 31, 32, 33, 64, 65];
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            Check(kernel, ((char)unit).ToString());
            int length = Math.Min(lengths[unit % lengths.Length], kernel.MaxUnits);
            char[] text = new string(unit % 7 < 4 ? 'a' : '订', length).ToCharArray();
            text[unit % length] = (char)unit;
            Check(kernel, new string(text));
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_kind_of_unit_at_every_position_of_every_length(Utf16Kernel kernel)
    {
        foreach (string special in TextSamples.Specials.Append("\uD83D\uDE00\uD83D\uDE00"))
        {
            foreach (string filler in TextSamples.Fillers)
            {
                for (int length = special.Length; length <= Math.Min(70, kernel.MaxUnits); length++)
                {
                    for (int position = 0; position <= length - special.Length; position += length < 34 ? 1 : 5)
                    {
                        Check(kernel, TextSamples.Filled(filler, position) + special + TextSamples.Filled(filler, length - position - special.Length));
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Dense_text_of_every_length(Utf16Kernel kernel)
    {
        foreach (string filler in new[] { "\"aaaaaaa", "\u0001订订订\\订订", "😀é", "\uDC00", "\uD800", "\uD800\uD800\uDC00", "\0" })
        {
            for (int length = 0; length <= Math.Min(140, kernel.MaxUnits); length++)
            {
                Check(kernel, TextSamples.Filled(filler, length));
                Check(kernel, TextSamples.Filled("a" + filler, length));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Mixed_text(Utf16Kernel kernel)
    {
        foreach (string text in TextSamples.Random(seed: 16, count: 20_000, kernel.MaxUnits))
        {
            Check(kernel, text);
            Check(kernel, new string(text.Where(unit => unit > '\\' && !char.IsSurrogate(unit)).ToArray()));
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

    private void Check(Utf16Kernel kernel, string text)
    {
        Span<char> source = _source.EndOf<char>(text.Length);
        text.CopyTo(source);
        int room = kernel.MayRefuse ? text.Length + JsonUtf16Escaper.MaxSlack : (int)JsonUtf16Escaper.RoomFor(text.Length);
        Span<char> memory = _target.EndOf<char>(Margin + room);
        memory[..Margin].Fill(Canary);
        int length = kernel.Encode(source, memory[Margin..], out long more);
        byte[] utf8 = JavaScriptText.Json(text);
        string json = Encoding.UTF8.GetString(utf8);
        string expected = kernel.MayRefuse ? json + '"' : json;
        if (length < 0)
        {
            if (!kernel.MayRefuse || IsForShortKernels(text))
            {
                Assert.Fail($"{kernel} refuses {Units(text)}.");
            }
        }
        else if (!memory.Slice(Margin, length).SequenceEqual(expected) || more != utf8.Length - json.Length)
        {
            Assert.Fail($"{kernel} makes {Units(text)} {Units(memory.Slice(Margin, length).ToString())}, with {more} bytes more than units instead of {utf8.Length - json.Length}.");
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
