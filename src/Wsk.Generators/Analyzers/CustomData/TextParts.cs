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
    // A text of more parts is made by a tool; nobody waits for a verdict on it while typing.
    private const int MaxParts = 500;

    private static readonly Regex s_place = new(@"\{[0-9]+[^{}]*\}", RegexOptions.CultureInvariant);

    /// <summary>The parts, constant ones as text; null where the operation puts nothing together, or too much.</summary>
    public static IReadOnlyList<(string? Constant, IOperation Operation)>? Read(IOperation operation)
    {
        var parts = new List<(string?, IOperation)>();
        var open = new Stack<IOperation>();
        if (!TryOpen(operation, open, parts))
        {
            return null;
        }

        // A chain of + leans to the left, and is as long as somebody likes: recursion could overflow the stack.
        int count = 0;
        for (; open.Count != 0 && count <= MaxParts; count++)
        {
            IOperation part = open.Pop().WithoutConversions();
            if (part.AsText() is { } constant)
            {
                parts.Add((constant, part));
            }
            else if (!TryOpen(part, open, parts))
            {
                parts.Add((null, part));
            }
        }

        Visits.Of(operation)?.Add(count);
        return open.Count == 0 ? parts : null;
    }

    /// <summary>Puts what an operation consists of on the stack, the first on top; false for one that puts nothing together.</summary>
    private static bool TryOpen(IOperation operation, Stack<IOperation> open, List<(string? Constant, IOperation Operation)> parts)
    {
        switch (operation)
        {
            case IInterpolatedStringOperation interpolated:
                Push(interpolated.Parts.Select(Content).OfType<IOperation>(), open);
                return true;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } binary:
                open.Push(binary.RightOperand);
                open.Push(binary.LeftOperand);
                return true;
            case IInvocationOperation { TargetMethod: { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String } } concat:
                Push(concat.Arguments.SelectMany(Values), open);
                return true;
            case IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } format:
                AddFormat(format, parts);
                Push(format.Arguments.Where(argument => argument.Parameter?.Name is not ("format" or "provider")).SelectMany(Values), open);
                return true;
            default:
                return false;
        }
    }

    private static IOperation? Content(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation text => text.Text,
        IInterpolationOperation interpolation => interpolation.Expression,
        _ => null,
    };

    private static void Push(IEnumerable<IOperation> operations, Stack<IOperation> open)
    {
        foreach (IOperation operation in operations.Reverse())
        {
            open.Push(operation);
        }
    }

    private static void AddFormat(IInvocationOperation format, List<(string? Constant, IOperation Operation)> parts)
    {
        if (format.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "format") is { } argument)
        {
            string? text = argument.Value.AsText();
            parts.Add((text is null ? null : s_place.Replace(text, string.Empty), argument.Value));
        }
    }

    private static IEnumerable<IOperation> Values(IArgumentOperation argument) =>
        argument.Value is IArrayCreationOperation { Initializer: { } initializer } ? initializer.ElementValues : new[] { argument.Value };
}
