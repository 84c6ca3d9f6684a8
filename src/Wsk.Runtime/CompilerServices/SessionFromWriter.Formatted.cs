using System;
#if NET8_0_OR_GREATER
using System.Globalization;
using System.Runtime.CompilerServices;
using Wsk.Shared;
#endif
using Wsk.Text;

namespace Wsk.CompilerServices;

public unsafe ref partial struct SessionFromWriter
{
#if NET8_0_OR_GREATER
    private const int StackUnits = 256;

    // A cast of a value type to an interface that it implements costs no box once the JIT optimises; it does so from the first call on.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteUtf8Formattable<T>(T value, string? format)
    {
        var buffer = new FormatBuffer<byte>(stackalloc byte[StackUnits]);
        try
        {
            int length;
            while (!((IUtf8SpanFormattable)value!).TryFormat(buffer.Free, out length, format, CultureInfo.InvariantCulture))
            {
                if (!buffer.TryGrow(_shape.Limit))
                {
                    CountUnfinished(buffer.Free.Length);
                    return;
                }
            }

            WritePercentEncodedUtf8(buffer.Written(length, value));
        }
        finally
        {
            buffer.Return();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteSpanFormattable<T>(T value, string? format)
    {
        var buffer = new FormatBuffer<char>(stackalloc char[StackUnits]);
        try
        {
            int length;
            while (!((ISpanFormattable)value!).TryFormat(buffer.Free, out length, format, CultureInfo.InvariantCulture))
            {
                if (!buffer.TryGrow(_shape.Limit))
                {
                    CountUnfinished(buffer.Free.Length);
                    return;
                }
            }

            WritePercentEncoded(buffer.Written(length, value));
        }
        finally
        {
            buffer.Return();
        }
    }

    private void WriteFormattedEnum<TEnum>(TEnum value, string? format)
        where TEnum : struct, Enum
    {
        var buffer = new FormatBuffer<char>(stackalloc char[StackUnits]);
        try
        {
            int length;
            while (!Enum.TryFormat(value, buffer.Free, out length, format))
            {
                if (!buffer.TryGrow(_shape.Limit))
                {
                    CountUnfinished(buffer.Free.Length);
                    return;
                }
            }

            WritePercentEncoded(buffer.Free.Slice(0, length));
        }
        finally
        {
            buffer.Return();
        }
    }

    /// <summary>Counts a text that did not fit so much room. Where that is not above the limit, it is as if the text never ended.</summary>
    private void CountUnfinished(int room) => _bytes.CountOnly(_bytes.To, room > _shape.Limit ? room : 1L + int.MaxValue);

    private void WritePercentEncodedUtf8(scoped ReadOnlySpan<byte> utf8)
    {
        // Numbers and identifiers are mostly their own encoding.
        if (Unreserved.ContainsAll(utf8))
        {
            WriteRaw(utf8);
            return;
        }

        var buffer = new FormatBuffer<char>(stackalloc char[StackUnits]);
        try
        {
            buffer.EnsureCapacity(utf8.Length);
            WritePercentEncoded(buffer.Free.Slice(0, System.Text.Encoding.UTF8.GetChars(utf8, buffer.Free)));
        }
        finally
        {
            buffer.Return();
        }
    }
#else
    private void WriteFormattedEnum<TEnum>(TEnum value, string? format)
        where TEnum : struct, Enum => WriteFormatted(value, format);

    private void WriteFormatted<T>(T value, string? format) => WritePercentEncoded(InvariantText.Format(value, format).AsSpan());
#endif
}
