using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Engine;
using Wsk.Shared;
#endif
using Wsk.Text;

namespace Wsk.CompilerServices;

/// <summary>Values that format themselves.</summary>
public unsafe ref partial struct SessionFromWriter
{
#if NET8_0_OR_GREATER
    private const int StackUnits = 256;

    // A value that asks for more room than this never gets enough: else one whose TryFormat never succeeds would use up all memory.
    private const int MaxFormatted = 1 << 20;

    // A cast of a value type to an interface that it implements costs no box once the JIT optimizes; it does so from the first call on.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteFormatted<T>(T value, string? format)
    {
        // .NET's own types throw when they are to write a surrogate of their format as UTF-8.
        if (value is IUtf8SpanFormattable && !(value is ISpanFormattable && HasSurrogate(format)))
        {
            WriteFormatted<byte, T, Utf8Formatting<T>>(value, format);
        }
        else if (value is ISpanFormattable)
        {
            WriteFormatted<char, T, SpanFormatting<T>>(value, format);
        }
        else
        {
            WritePercentEncoded(InvariantText.Format(value, format).AsSpan());
        }
    }

    private void WriteFormattedEnum<TEnum>(TEnum value, string? format)
        where TEnum : struct, Enum => WriteFormatted<char, TEnum, EnumFormatting<TEnum>>(value, format);

    /// <summary>Lets a value format itself on the stack, or in a rented array if the stack is too small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteFormatted<TUnit, T, TFormatting>(T value, string? format)
        where TUnit : unmanaged
        where TFormatting : IFormatting<TUnit, T>
    {
        Span<TUnit> text = stackalloc TUnit[StackUnits];
        ScratchBuffer<TUnit> scratch = default;
        try
        {
            int length;
            while (!TFormatting.TryFormat(value, text, out length, format))
            {
                if (text.Length > Math.Min(_shape.Limit, MaxFormatted))
                {
                    // A text that is not above the limit is counted as if it never ended.
                    _bytes.To = _bytes.CountOnly(_bytes.To, text.Length > _shape.Limit ? text.Length : 1L + int.MaxValue);
                    return;
                }

                text = scratch.Grow(text.Length * 2);
            }

            // User code says how much it wrote.
            if ((uint)length > (uint)text.Length)
            {
                ThrowBeyondDestination(value);
            }

            if (typeof(TUnit) == typeof(byte))
            {
                WritePercentEncodedUtf8(MemoryMarshal.Cast<TUnit, byte>(text.Slice(0, length)));
            }
            else
            {
                WritePercentEncoded(MemoryMarshal.Cast<TUnit, char>(text.Slice(0, length)));
            }
        }
        finally
        {
            scratch.Return();
        }
    }

    private void WritePercentEncodedUtf8(scoped ReadOnlySpan<byte> utf8)
    {
        // Numbers and identifiers are mostly their own encoding.
        if (Unreserved.ContainsAll(utf8))
        {
            WriteRaw(utf8);
            return;
        }

        ScratchBuffer<char> scratch = default;
        try
        {
            Span<char> text = utf8.Length > StackUnits ? scratch.Grow(utf8.Length) : stackalloc char[StackUnits];
            WritePercentEncoded(text.Slice(0, System.Text.Encoding.UTF8.GetChars(utf8, text)));
        }
        finally
        {
            scratch.Return();
        }
    }

    private static bool HasSurrogate(string? format) => format is not null && format.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');

    private static void ThrowBeyondDestination<T>(T value) =>
        throw new FormatException(value!.GetType() + ".TryFormat returned a length that is not within its destination.");
#else
    private void WriteFormattedEnum<TEnum>(TEnum value, string? format)
        where TEnum : struct, Enum => WriteFormatted(value, format);

    private void WriteFormatted<T>(T value, string? format) => WritePercentEncoded(InvariantText.Format(value, format).AsSpan());
#endif
}
