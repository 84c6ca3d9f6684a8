using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.CustomData;

/// <summary>The parts of a text that is put together: an interpolated string, a concatenation, <c>string.Concat</c>, <c>string.Format</c>.</summary>
internal static class TextParts
{
    private static readonly Regex s_place = new(@"\{[0-9]+[^{}]*\}", RegexOptions.CultureInvariant);

    /// <summary>The parts, constant ones as text; null where the operation puts nothing together.</summary>
    public static IReadOnlyList<(string? Constant, IOperation Operation)>? Read(IOperation operation)
    {
        var parts = new List<(string?, IOperation)>();
        return Add(operation, parts) ? parts : null;
    }

    private static bool Add(IOperation operation, List<(string? Constant, IOperation Operation)> parts)
    {
        switch (operation)
        {
            case IInterpolatedStringOperation interpolated:
                AddParts(interpolated, parts);
                return true;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } binary:
                AddOperands(binary, parts);
                return true;
            case IInvocationOperation { TargetMethod: { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String } } concat:
                concat.Arguments.SelectMany(Values).ToList().ForEach(value => AddPart(value, parts));
                return true;
            case IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } format:
                AddFormat(format, parts);
                return true;
            default:
                return false;
        }
    }

    private static void AddParts(IInterpolatedStringOperation interpolated, List<(string? Constant, IOperation Operation)> parts)
    {
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation text:
                    parts.Add((text.Text.AsText(), text));
                    break;
                case IInterpolationOperation interpolation:
                    AddPart(interpolation.Expression, parts);
                    break;
            }
        }
    }

    // A chain of + leans to the left; going down that side by recursion could overflow the stack.
    private static void AddOperands(IBinaryOperation binary, List<(string? Constant, IOperation Operation)> parts)
    {
        var rights = new Stack<IOperation>();
        IOperation left = binary;
        while (!left.ConstantValue.HasValue
            && left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } inner)
        {
            rights.Push(inner.RightOperand);
            left = inner.LeftOperand.WithoutConversions();
        }

        AddPart(left, parts);
        while (rights.Count != 0)
        {
            AddPart(rights.Pop(), parts);
        }
    }

    private static void AddPart(IOperation operation, List<(string? Constant, IOperation Operation)> parts)
    {
        operation = operation.WithoutConversions();
        if (operation.AsText() is { } constant)
        {
            parts.Add((constant, operation));
        }
        else if (!Add(operation, parts))
        {
            parts.Add((null, operation));
        }
    }

    private static void AddFormat(IInvocationOperation format, List<(string? Constant, IOperation Operation)> parts)
    {
        foreach (IArgumentOperation argument in format.Arguments)
        {
            if (argument.Parameter?.Name == "format")
            {
                string? text = argument.Value.AsText();
                parts.Add((text is null ? null : s_place.Replace(text, string.Empty), argument.Value));
            }
            else if (argument.Parameter?.Name != "provider")
            {
                Values(argument).ToList().ForEach(value => AddPart(value, parts));
            }
        }
    }

    private static IEnumerable<IOperation> Values(IArgumentOperation argument) =>
        argument.Value is IArrayCreationOperation { Initializer: { } initializer } ? initializer.ElementValues : new[] { argument.Value };
}
