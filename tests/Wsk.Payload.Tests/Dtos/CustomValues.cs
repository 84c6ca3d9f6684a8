using System;
using System.Text;

namespace Wsk.Payload.Tests.Dtos;

/// <summary>A value that knows IFormattable alone.</summary>
public sealed class OldMoney(string text) : IFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => text + (format ?? "-") + Format.NameOf(formatProvider);
}

/// <summary>A value that writes itself into UTF-16 spans.</summary>
public readonly struct SpanMoney(string text) : ISpanFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => throw new NotSupportedException("The span is preferred.");

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string whole = text + (format.IsEmpty ? "-" : format.ToString()) + Format.NameOf(provider);
        bool fits = whole.TryCopyTo(destination);
        charsWritten = fits ? whole.Length : 0;
        return fits;
    }
}

/// <summary>A value that writes itself as UTF-8.</summary>
public readonly struct Utf8Money(string text) : IUtf8SpanFormattable, ISpanFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => throw new NotSupportedException("UTF-8 is preferred.");

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        throw new NotSupportedException("UTF-8 is preferred.");

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        byte[] whole = Encoding.UTF8.GetBytes(text + (format.IsEmpty ? "-" : format.ToString()) + Format.NameOf(provider));
        bool fits = whole.AsSpan().TryCopyTo(utf8Destination);
        bytesWritten = fits ? whole.Length : 0;
        return fits;
    }
}

/// <summary>A value whose formatting says or does what it should not.</summary>
public readonly struct HostileValue(int claimed, bool throws = false) : IUtf8SpanFormattable, ISpanFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => "honest";

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = Length(destination.Length);
        return true;
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = Length(utf8Destination.Length);
        return true;
    }

    private int Length(int size) => throws ? throw new InvalidTimeZoneException("The value is broken.") : claimed < 0 ? claimed : size + claimed;
}

/// <summary>A value that never has enough room to write itself.</summary>
public sealed class EndlessValue : IUtf8SpanFormattable, ISpanFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => "honest";

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        return false;
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        return false;
    }
}

internal static class Format
{
    /// <summary>Whether the provider is the invariant culture, as text.</summary>
    public static string NameOf(IFormatProvider? provider) => ReferenceEquals(provider, System.Globalization.CultureInfo.InvariantCulture) ? "(invariant)" : "(" + provider + ")";
}
