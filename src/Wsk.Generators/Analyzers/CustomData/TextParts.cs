using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.CustomData;

/// <summary>Splits a text into its parts: an interpolated string, a concatenation, <c>string.Concat</c> or <c>string.Format</c>.</summary>
internal static class TextParts
{
    // Only a tool writes a text with more parts, and nobody waits for a verdict on it while typing.
    private const int MaxParts = 500;

    private static readonly Regex s_place = new(@"\{[0-9]+[^{}]*\}", RegexOptions.CultureInvariant);

    /// <summary>The parts in their order, with the text of constants; null if the operation joins nothing or too many parts.</summary>
    public static IReadOnlyList<(string? Constant, IOperation Operation)>? Read(IOperation operation)
    {
        if (Split(operation) is not { } first)
        {
            return null;
        }

        // A chain of + is nested on the left and can have any length, so recursion could overflow the stack.
        var parts = new List<(string?, IOperation)>();
        var open = new Stack<IOperation>(first.Reverse());
        int count = 0;
        for (; open.Count != 0 && count <= MaxParts; count++)
        {
            IOperation part = open.Pop().WithoutConversions();
            if (ConstantOf(part) is { } constant)
            {
                parts.Add((constant, part));
            }
            else if (Split(part) is { } inner)
            {
                foreach (IOperation each in inner.Reverse())
                {
                    open.Push(each);
                }
            }
            else
            {
                parts.Add((null, part));
            }
        }

        Visits.Of(operation)?.Add(count);
        return open.Count == 0 ? parts : null;
    }

    private static IEnumerable<IOperation>? Split(IOperation operation) => operation switch
    {
        IInterpolatedStringOperation interpolated => interpolated.Parts.Select(Content),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => new[] { sum.LeftOperand, sum.RightOperand },
        IInvocationOperation { TargetMethod: { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String } } concat => CallArguments.ValuesAfter(concat, -1),
        IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } call when CallArguments.Text(call) is { } format =>
            new IOperation[] { format }.Concat(CallArguments.ValuesAfter(call, format.Parameter!.Ordinal)),
        _ => null,
    };

    private static IOperation Content(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation text => text.Text,
        IInterpolationOperation interpolation => interpolation.Expression,
        _ => part,
    };

    // A composite format without its placeholders.
    private static string? ConstantOf(IOperation part) => part is IArgumentOperation { Value: var format }
        ? format.AsText() is { } text ? s_place.Replace(text, string.Empty) : null
        : part.AsText();
}
