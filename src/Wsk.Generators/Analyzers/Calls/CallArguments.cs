using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Calls;

/// <summary>Finds a call's arguments by the types of their parameters, because parameter names differ from method to method.</summary>
internal static class CallArguments
{
    // CollectionExpression has no name in the oldest Roslyn that loads this assembly.
    private const int CollectionExpression = 127;

    /// <summary>The value of the parameter with the given ordinal, wherever the call writes it.</summary>
    public static IOperation? At(ImmutableArray<IArgumentOperation> arguments, int ordinal) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;

    /// <summary>The <c>IFormatProvider</c> that a call is given.</summary>
    public static IOperation? Provider(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Is("System", "IFormatProvider") == true)?.Value;

    /// <summary>The argument of the first parameter that is a string.</summary>
    public static IArgumentOperation? Text(IInvocationOperation call) =>
        InOrder(call).FirstOrDefault(argument => argument.Parameter!.Type.SpecialType == SpecialType.System_String);

    /// <summary>The values of the parameters behind an ordinal. The elements of a <c>params</c> list are returned one by one.</summary>
    public static IEnumerable<IOperation> ValuesAfter(IInvocationOperation call, int ordinal) =>
        InOrder(call).Where(argument => argument.Parameter!.Ordinal > ordinal).SelectMany(argument => Elements(argument.Value));

    /// <summary>The elements of a list that is written in place; otherwise the value itself.</summary>
    public static IEnumerable<IOperation> Elements(IOperation value)
    {
        IOperation list = value.WithoutConversions();
        return list is IArrayCreationOperation { Initializer: { } elements } ? elements.ElementValues
            : (int)list.Kind == CollectionExpression ? list.ChildOperations.ToArray()
            : new[] { value };
    }

    private static IEnumerable<IArgumentOperation> InOrder(IInvocationOperation call) =>
        call.Arguments.Where(argument => argument.Parameter is not null).OrderBy(argument => argument.Parameter!.Ordinal);
}
