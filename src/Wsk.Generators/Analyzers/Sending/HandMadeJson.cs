using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.Sending;

/// <summary>Finds values that concatenation, interpolation or string.Format puts behind a JSON key.</summary>
internal static class HandMadeJson
{
    /// <summary>The values behind a key in an interpolated string, in an outermost concatenation, or in a call of string.Format.</summary>
    public static IEnumerable<IOperation> ValuesBehindKeys(IOperation operation) => operation switch
    {
        IInterpolatedStringOperation interpolated => BehindKeys(interpolated.Parts.Select(part => part switch
        {
            IInterpolatedStringTextOperation text => text.Text,
            IInterpolationOperation interpolation => interpolation.Expression,
            _ => part,
        })),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum when !IsOperand(sum) => BehindKeys(Operands(sum)),
        IInvocationOperation { TargetMethod: { Name: nameof(string.Format), ContainingType.SpecialType: SpecialType.System_String } } call => Formatted(call),
        _ => Enumerable.Empty<IOperation>(),
    };

    private static IEnumerable<IOperation> BehindKeys(IEnumerable<IOperation> parts)
    {
        string? before = null;
        foreach (IOperation part in parts)
        {
            string? text = part.AsText();
            if (text is null && before is not null && EndsInKey(before, before.Length))
            {
                yield return part;
            }

            before = text;
        }
    }

    /// <summary><c>"customerInfo":</c> or <c>'customerInfo':</c> or <c>\"customerInfo\":</c>, with or without the value's opening quote.</summary>
    private static bool EndsInKey(string text, int end)
    {
        Skip(c => c == '\n');
        Skip(IsQuote);
        Skip(c => c == '\\');
        SkipSpace();
        if (!Skip(c => c == ':'))
        {
            return false;
        }

        SkipSpace();
        return Skip(IsQuote);

        void SkipSpace()
        {
            while (Skip(char.IsWhiteSpace))
            {
            }
        }

        bool Skip(Func<char, bool> isWanted)
        {
            bool skips = end > 0 && isWanted(text[end - 1]);
            end -= skips ? 1 : 0;
            return skips;
        }
    }

    private static bool IsQuote(char c) => c is '"' or '\'';

    /// <summary>Whether a sum is an operand of a longer sum, which is checked as a whole.</summary>
    private static bool IsOperand(IOperation sum)
    {
        IOperation? parent = sum.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add };
    }

    private static Stack<IOperation> Operands(IOperation operation)
    {
        // A long concatenation is nested on its left side only.
        var right = new Stack<IOperation>();
        while (operation.WithoutConversions() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum && sum.AsText() is null)
        {
            right.Push(sum.RightOperand.WithoutConversions());
            operation = sum.LeftOperand;
        }

        right.Push(operation.WithoutConversions());
        return right;
    }

    private static IEnumerable<IOperation> Formatted(IInvocationOperation call)
    {
        if (CallArguments.Text(call) is not { } argument || argument.Value.AsText() is not { } format)
        {
            yield break;
        }

        IOperation[] values = CallArguments.ValuesAfter(call, argument.Parameter!.Ordinal).ToArray();
        foreach (IGrouping<int, int> hole in Holes(format).GroupBy(hole => hole.Index, hole => hole.Position))
        {
            if (hole.Key < values.Length && EndsInKey(format, hole.First()))
            {
                yield return values[hole.Key];
            }
        }
    }

    /// <summary>The index and the position of each placeholder in a format.</summary>
    private static IEnumerable<(int Index, int Position)> Holes(string format)
    {
        for (int start = format.IndexOf('{'); start >= 0; start = format.IndexOf('{', start + 1))
        {
            int end = start + 1;
            while (end < format.Length && format[end] is >= '0' and <= '9')
            {
                end++;
            }

            if (int.TryParse(format.Substring(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
            {
                yield return (index, start);
            }
        }
    }
}
