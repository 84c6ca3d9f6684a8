using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Parsing.Formats;

/// <summary>A number as its digits see it: how many there are, none of them zero, and the power of ten of the first.</summary>
internal readonly record struct NumberShape(int Digits, int Exponent);

/// <summary>Which numbers a type holds, as far as their texts' lengths depend on it.</summary>
internal sealed class NumberRange
{
    private const int DecimalDigits = 29;
    private const int DecimalScale = 28;

    private NumberRange(bool isSigned, int size, int precision, int minExponent, int maxExponent, Func<IEnumerable<NumberShape>> shapes)
    {
        IsSigned = isSigned;
        Size = size;
        Precision = precision;
        MinExponent = minExponent;
        MaxExponent = maxExponent;
        Shapes = shapes().ToArray();
    }

    public bool IsSigned { get; }

    /// <summary>The bytes of an integer; 0 for other numbers.</summary>
    public int Size { get; }

    public bool IsInteger => Size != 0;

    public bool IsFloatingPoint => Size == 0 && Precision < DecimalDigits;

    /// <summary>The most digits that a custom format writes before it goes on with zeros.</summary>
    public int Precision { get; }

    public int MinExponent { get; }

    public int MaxExponent { get; }

    /// <summary>The digits before the point of the greatest number.</summary>
    public int IntegerDigits => MaxExponent + 1;

    /// <summary>Every shape that can make the longest text. A number of ones has each of them, so that no digit is lost as a trailing zero.</summary>
    public IReadOnlyList<NumberShape> Shapes { get; }

    public static NumberRange? Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_SByte => Integer(1, 3, isSigned: true),
        SpecialType.System_Byte => Integer(1, 3, isSigned: false),
        SpecialType.System_Int16 => Integer(2, 5, isSigned: true),
        SpecialType.System_UInt16 => Integer(2, 5, isSigned: false),
        SpecialType.System_Int32 => Integer(4, 10, isSigned: true),
        SpecialType.System_UInt32 => Integer(4, 10, isSigned: false),
        SpecialType.System_Int64 or SpecialType.System_IntPtr => Integer(8, 19, isSigned: true),
        SpecialType.System_UInt64 or SpecialType.System_UIntPtr => Integer(8, 20, isSigned: false),
        SpecialType.System_Single => FloatingPoint(7, -45, 38),
        SpecialType.System_Double => FloatingPoint(15, -324, 308),
        SpecialType.System_Decimal => Decimal(),
        _ when type.Is("System", "Half") => FloatingPoint(5, -8, 4),
        _ when type.Is("System", "Int128") => Integer(16, 39, isSigned: true),
        _ when type.Is("System", "UInt128") => Integer(16, 39, isSigned: false),
        _ => null,
    };

    private static NumberRange Integer(int size, int digits, bool isSigned) => new(
        isSigned, size, digits, 0, digits - 1, () => Enumerable.Range(1, digits).Select(length => new NumberShape(length, length - 1)));

    private static NumberRange FloatingPoint(int precision, int minExponent, int maxExponent) => new(
        isSigned: true,
        size: 0,
        precision,
        minExponent,
        maxExponent,
        () => Enumerable.Range(minExponent, maxExponent - minExponent + 1).Select(exponent => new NumberShape(precision, exponent)));

    private static NumberRange Decimal() => new(
        isSigned: true,
        size: 0,
        DecimalDigits,
        -DecimalScale,
        DecimalDigits - 1,
        () => Enumerable.Range(0, DecimalScale + 1).SelectMany(scale =>
            Enumerable.Range(1, DecimalDigits).Select(digits => new NumberShape(digits, digits - 1 - scale))));
}
