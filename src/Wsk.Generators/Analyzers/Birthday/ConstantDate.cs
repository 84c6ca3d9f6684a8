using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Birthday.Text;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>Reads expressions that always create the same date.</summary>
internal static class ConstantDate
{
    public static (int Year, int Month, int Day)? Read(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation switch
        {
            IObjectCreationOperation { Constructor.Parameters.Length: >= 3 } creation when DateTypes.Of(creation.Type) is not null => FromParts(creation),
            IFieldReferenceOperation { Field: { IsStatic: true, Name: "MaxValue" } } field when DateTypes.Of(field.Type) is not null => (9999, 12, 31),
            IPropertyReferenceOperation { Property: { IsStatic: true, Name: "MaxValue" } } property when DateTypes.Of(property.Type) is not null => (9999, 12, 31),
            IInvocationOperation { TargetMethod: { Name: "FromDateTime", IsStatic: true } } call when DateTypes.Of(call.Type) is not null && call.Arguments.Length == 1 =>
                Read(call.Arguments[0].Value),
            _ => null,
        };
    }

    // In another calendar the numbers mean another day.
    private static (int Year, int Month, int Day)? FromParts(IObjectCreationOperation creation) =>
        creation.Arguments.All(argument => !argument.Parameter?.Type.Is("System.Globalization", "Calendar") == true)
        && Part(creation, 0) is { } year
        && Part(creation, 1) is { } month
        && Part(creation, 2) is { } day
            ? (year, month, day)
            : null;

    /// <summary>The first three <c>int</c> parameters of every constructor are year, month and day.</summary>
    private static int? Part(IObjectCreationOperation creation, int ordinal) =>
        creation.Constructor!.Parameters[ordinal].Type.SpecialType == SpecialType.System_Int32 && CallArguments.At(creation.Arguments, ordinal)?.AsInteger() is { } number
            ? (int)number
            : null;
}
