using System;
using System.Globalization;
using System.Text;

namespace Wsk.Runtime.Tests.Values;

/// <summary>Knows all three ways to format itself and says which one was taken, with which format and culture.</summary>
internal readonly struct EveryWay : IUtf8SpanFormattable, ISpanFormattable
{
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(Describe("utf8", format, provider), utf8Destination, out bytesWritten);

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite($"{Describe("utf16", format, provider)}", out charsWritten);

    public string ToString(string? format, IFormatProvider? formatProvider) => Describe("string", format, formatProvider);

    internal static string Describe(string way, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        $"{way}|{format}|{(ReferenceEquals(provider, CultureInfo.InvariantCulture) ? "invariant" : "other")}|订";
}

/// <summary>Formats itself as UTF-16 or as a string.</summary>
internal readonly struct TwoWays : ISpanFormattable
{
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite($"{EveryWay.Describe("utf16", format, provider)}", out charsWritten);

    public string ToString(string? format, IFormatProvider? formatProvider) => EveryWay.Describe("string", format, formatProvider);
}

/// <summary>Formats itself as a string alone, which may be null.</summary>
internal sealed class StringOnly(string? text) : IFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => text!;
}

/// <summary>Writes a fixed text, and allocates nothing for it.</summary>
internal readonly struct Repeated(byte unit, int count) : IUtf8SpanFormattable, IFormattable
{
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = count <= utf8Destination.Length;
        bytesWritten = fits ? count : 0;
        utf8Destination[..bytesWritten].Fill(unit);
        return fits;
    }

    public string ToString(string? format, IFormatProvider? formatProvider) => new((char)unit, count);
}

/// <summary>The same as UTF-16.</summary>
internal readonly struct RepeatedChars(char unit, int count) : ISpanFormattable
{
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = count <= destination.Length;
        charsWritten = fits ? count : 0;
        destination[..charsWritten].Fill(unit);
        return fits;
    }

    public string ToString(string? format, IFormatProvider? formatProvider) => new(unit, count);
}

/// <summary>Says that it wrote what it did not, as UTF-8.</summary>
internal readonly struct LyingBytes(int length) : IUtf8SpanFormattable
{
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = length;
        return true;
    }
}

/// <summary>Says that it wrote what it did not, as UTF-16.</summary>
internal readonly struct LyingChars(int length) : ISpanFormattable
{
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = length;
        return true;
    }

    public string ToString(string? format, IFormatProvider? formatProvider) => "";
}

/// <summary>Never has enough room, as UTF-8.</summary>
internal readonly struct NeverDoneBytes : IUtf8SpanFormattable
{
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        return false;
    }
}

/// <summary>Never has enough room, as UTF-16.</summary>
internal readonly struct NeverDoneChars : ISpanFormattable
{
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        return false;
    }

    public string ToString(string? format, IFormatProvider? formatProvider) => "";
}

/// <summary>Throws once it has got more than so much room.</summary>
internal readonly struct Throwing(int room) : IUtf8SpanFormattable, IFormattable
{
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        return utf8Destination.Length <= room ? false : throw new TimeoutException();
    }

    public string ToString(string? format, IFormatProvider? formatProvider) => throw new TimeoutException();
}
