using System;
using System.Linq;
using Wsk.Shared;
using Wsk.Text;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>What is checked and written in one go is what the rule says, whatever the text.</summary>
public sealed unsafe class BirthdayTextTests
{
    [Fact]
    public void Every_unit_at_every_place()
    {
        const string Day = "1986-12-12";
        for (int place = 0; place < Day.Length; place++)
        {
            for (int unit = 0; unit <= char.MaxValue; unit++)
            {
                Check(Day[..place] + (char)unit + Day[(place + 1)..]);
            }
        }
    }

    [Fact]
    public void Every_month_and_day_of_two_digits()
    {
        foreach (string year in new[] { "0000", "0001", "1000", "1986", "9999" })
        {
            for (int monthAndDay = 0; monthAndDay < 10_000; monthAndDay++)
            {
                Check(FormattableString.Invariant($"{year}-{monthAndDay / 100:00}-{monthAndDay % 100:00}"));
            }
        }
    }

    [Fact]
    public void Other_lengths()
    {
        foreach (string text in new[] { "", "1", "1986-12-1", "1986-12-123", "1986-12-12 ", "19861212" })
        {
            Check(text);
        }
    }

    private static void Check(string text)
    {
        bool expected = BirthdayRule.IsInEveryMonth(text.AsSpan());
        byte* utf8 = stackalloc byte[16];
        if (BirthdayText.TryWrite(text, utf8) != expected || (expected && !text.SequenceEqual(new ReadOnlySpan<byte>(utf8, text.Length).ToArray().Select(b => (char)b))))
        {
            Assert.Fail($"As UTF-8: '{text}'.");
        }

        // Without vectors all goes by way of UTF-8.
        char* utf16 = stackalloc char[16];
        if (JsonUtf16Escaper.IsSupported && (BirthdayText.TryWrite(text, utf16) != expected || (expected && !text.AsSpan().SequenceEqual(new ReadOnlySpan<char>(utf16, text.Length)))))
        {
            Assert.Fail($"As UTF-16: '{text}'.");
        }
    }
}
