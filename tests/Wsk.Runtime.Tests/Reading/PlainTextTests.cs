using System;
using Wsk.Runtime.Tests.Encoders;
using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.Reading;

/// <summary>A string ends at a quotation mark, a backslash or a control, and nothing outside of the text is read to find it.</summary>
public sealed class PlainTextTests : IDisposable
{
    // Among them the neighbors of what does not mean itself.
    private const string Plain = "订 !#[]\u007F\uD800";
    private const int Lengths = 100;

    private readonly GuardedMemory _memory = new();

    public void Dispose() => _memory.Dispose();

    [Theory]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('\0')]
    [InlineData('\u001F')]
    public void The_first_unit_that_does_not_mean_itself_is_found_wherever_it_stands(char special)
    {
        for (int length = 0; length < Lengths; length++)
        {
            AssertFound(_memory.StartOf<char>(length), special);
            AssertFound(_memory.EndOf<char>(length), special);
        }
    }

    private static void AssertFound(Span<char> text, char special)
    {
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = Plain[i % Plain.Length];
        }

        for (int place = 0; place < text.Length; place++)
        {
            char plain = text[place];
            text[place] = special;
            Assert.Equal(place, PlainText.EndOf(text, 0));
            Assert.Equal(place, PlainText.EndOf(text, place));
            Assert.Equal(text.Length, PlainText.EndOf(text, place + 1));
            text[place] = plain;
        }

        Assert.Equal(text.Length, PlainText.EndOf(text, 0));
    }
}
