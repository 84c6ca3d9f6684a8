using Microsoft.CodeAnalysis;

namespace System;

/// <summary>What the compiler makes of <c>text[^1]</c>; .NET Standard 2.0 has no such type.</summary>
/// <param name="value">The distance, which is not negative.</param>
/// <param name="fromEnd">Whether it counts from the end.</param>
[Embedded]
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>The distance from the start, or from the end.</summary>
    public int Value { get; } = value;

    /// <summary>Whether <see cref="Value"/> counts from the end.</summary>
    public bool IsFromEnd { get; } = fromEnd;

    /// <summary>Counts from the start.</summary>
    public static implicit operator Index(int value) => new(value);

    /// <summary>The distance from the start in something of this length.</summary>
    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;
}
