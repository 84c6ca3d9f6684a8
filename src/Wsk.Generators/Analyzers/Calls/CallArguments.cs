using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers;

/// <summary>Finds a call's arguments by the types of their parameters: what a parameter is called differs from one method to the next.</summary>
internal static class CallArguments
{
    // CollectionExpression has no name in the oldest Roslyn that this loads into.
    private const int CollectionExpression = 127;

    /// <summary>The value of a parameter by its place in the method's list, wherever the call names it.</summary>
    public static IOperation? At(ImmutableArray<IArgumentOperation> arguments, int ordinal) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;

    /// <summary>The culture that a call is given, as <c>IFormatProvider</c>.</summary>
    public static IOperation? Provider(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Is("System", "IFormatProvider") == true)?.Value;

    /// <summary>The value of the first parameter that is a string.</summary>
    public static IArgumentOperation? Text(IInvocationOperation call) =>
        InOrder(call).FirstOrDefault(argument => argument.Parameter!.Type.SpecialType == SpecialType.System_String);

    /// <summary>The values behind a parameter, each element of a <c>params</c> list by itself.</summary>
    public static IEnumerable<IOperation> ValuesAfter(IInvocationOperation call, int ordinal) =>
        InOrder(call).Where(argument => argument.Parameter!.Ordinal > ordinal).SelectMany(argument => Elements(argument.Value));

    /// <summary>The elements of a list that is written in place; else the value itself.</summary>
    public static IEnumerable<IOperation> Elements(IOperation value)
    {
        IOperation list = value.WithoutConversions();
        return list is IArrayCreationOperation { Initializer: { } elements } ? elements.ElementValues
            : (int)list.Kind == CollectionExpression ? list.Children()
            : new[] { value };
    }

    private static IEnumerable<IArgumentOperation> InOrder(IInvocationOperation call) =>
        call.Arguments.Where(argument => argument.Parameter is not null).OrderBy(argument => argument.Parameter!.Ordinal);

    private static IEnumerable<IOperation> Children(this IOperation operation)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            yield return child;
        }
    }
}
