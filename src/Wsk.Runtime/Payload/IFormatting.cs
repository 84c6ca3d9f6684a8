#if NET8_0_OR_GREATER
using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Wsk.Engine;

/// <summary>A way in which values format themselves under the invariant culture.</summary>
/// <typeparam name="TUnit">What they become: <see cref="byte"/> for UTF-8, or <see cref="char"/> for UTF-16 units.</typeparam>
/// <typeparam name="T">The value's type.</typeparam>
internal interface IFormatting<TUnit, T>
    where TUnit : unmanaged
{
    /// <summary>Formats a value; false if the destination is too small.</summary>
    static abstract bool TryFormat(T value, Span<TUnit> destination, out int length, string? format);
}

/// <summary>Types that write UTF-8.</summary>
internal readonly struct Utf8Formatting<T> : IFormatting<byte, T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFormat(T value, Span<byte> destination, out int length, string? format) =>
        ((IUtf8SpanFormattable)value!).TryFormat(destination, out length, format, CultureInfo.InvariantCulture);
}

/// <summary>Types that write UTF-16.</summary>
internal readonly struct SpanFormatting<T> : IFormatting<char, T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFormat(T value, Span<char> destination, out int length, string? format) =>
        ((ISpanFormattable)value!).TryFormat(destination, out length, format, CultureInfo.InvariantCulture);
}

/// <summary>Enums.</summary>
internal readonly struct EnumFormatting<TEnum> : IFormatting<char, TEnum>
    where TEnum : struct, Enum
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFormat(TEnum value, Span<char> destination, out int length, string? format) => Enum.TryFormat(value, destination, out length, format);
}
#endif
