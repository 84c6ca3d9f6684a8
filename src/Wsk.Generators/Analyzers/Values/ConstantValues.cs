using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Reads constant values.</summary>
internal static class ConstantValues
{
    /// <summary>The value of an integer or enum constant; null for anything else. A decimal, because ulong exceeds long.</summary>
    public static decimal? AsInteger(this IOperation operation) => operation.ConstantValue switch
    {
        { HasValue: true, Value: char unit } => unit,
        { HasValue: true, Value: sbyte or byte or short or ushort or int or uint or long or ulong } number => Convert.ToDecimal(number.Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    public static string? AsText(this IOperation operation) => operation.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>Whether a conversion changes a constant's value: <c>(byte)257</c>, <c>(int)1.5</c>.</summary>
    public static bool ChangesConstant(IConversionOperation conversion) =>
        conversion.ConstantValue is { HasValue: true }
        && conversion.Operand.ConstantValue is { HasValue: true, Value: not (null or string) }
        && conversion.Operand.AsInteger() is var before
        && (before is null || before != conversion.AsInteger());
}
