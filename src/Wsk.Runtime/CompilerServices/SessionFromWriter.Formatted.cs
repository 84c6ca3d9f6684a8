using System;
#if NET8_0_OR_GREATER
using System.Buffers;
using System.Globalization;
#endif
using Wsk.Encoders;

namespace Wsk.CompilerServices;

public ref partial struct SessionFromWriter
{
#if NET8_0_OR_GREATER
    private const int StackUnits = 256;

    private void WriteFormatted<T>(T value, string? format)
    {
        if (value is IUtf8SpanFormattable)
        {
            WriteUtf8Formattable(value, format);
        }
        else if (value is ISpanFormattable)
        {
            WriteSpanFormattable(value, format);
        }
        else
        {
            WritePercentEncoded(InvariantText.Format(value, format).AsSpan());
        }
    }

    // The casts box no value type: the JIT calls through the constraint.
    private void WriteUtf8Formattable<T>(T value, string? format)
    {
        byte[]? rented = null;
        Span<byte> buffer = stackalloc byte[StackUnits];
        int length;
        while (!((IUtf8SpanFormattable)value!).TryFormat(buffer, out length, format, CultureInfo.InvariantCulture))
        {
            if (!TryGrow(_limit, ref buffer, ref rented))
            {
                Count(buffer.Length);
                return;
            }
        }

        WritePercentEncodedUtf8(buffer.Slice(0, length));
        Return(rented);
    }

    private void WriteSpanFormattable<T>(T value, string? format)
    {
        char[]? rented = null;
        Span<char> buffer = stackalloc char[StackUnits];
        int length;
        while (!((ISpanFormattable)value!).TryFormat(buffer, out length, format, CultureInfo.InvariantCulture))
        {
            if (!TryGrow(_limit, ref buffer, ref rented))
            {
                Count(buffer.Length);
                return;
            }
        }

        WritePercentEncoded(buffer.Slice(0, length));
        Return(rented);
    }

    private void WriteFormattedEnum<TEnum>(TEnum value, string? format)
        where TEnum : struct, Enum
    {
        char[]? rented = null;
        Span<char> buffer = stackalloc char[StackUnits];
        int length;
        while (!Enum.TryFormat(value, buffer, out length, format))
        {
            if (!TryGrow(_limit, ref buffer, ref rented))
            {
                Count(buffer.Length);
                return;
            }
        }

        WritePercentEncoded(buffer.Slice(0, length));
        Return(rented);
    }

    /// <summary>Doubles a buffer; false when it holds more than the limit already, so that the text is too long whatever it is.</summary>
    private static bool TryGrow<TUnit>(int limit, ref Span<TUnit> buffer, ref TUnit[]? rented)
    {
        int size = buffer.Length;
        Return(rented);
        rented = null;
        if (size > limit)
        {
            return false;
        }

        rented = ArrayPool<TUnit>.Shared.Rent(checked(size * 2));
        buffer = rented;
        return true;
    }

    private static void Return<TUnit>(TUnit[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<TUnit>.Shared.Return(rented);
        }
    }

    private void WritePercentEncodedUtf8(scoped ReadOnlySpan<byte> utf8)
    {
        char[]? rented = utf8.Length > StackUnits ? ArrayPool<char>.Shared.Rent(utf8.Length) : null;
        Span<char> text = rented ?? stackalloc char[StackUnits];
        WritePercentEncoded(text.Slice(0, System.Text.Encoding.UTF8.GetChars(utf8, text)));
        Return(rented);
    }
#else
    private void WriteFormattedEnum<TEnum>(TEnum value, string? format)
        where TEnum : struct, Enum => WriteFormatted(value, format);

    private void WriteFormatted<T>(T value, string? format) => WritePercentEncoded(InvariantText.Format(value, format).AsSpan());
#endif
}
