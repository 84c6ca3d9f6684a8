using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>A constant or enum member that WSK reads as another gender than its name means: <c>(int)Sex.Male</c> if Male is 0.</summary>
internal readonly record struct NamedNumber(ITypeSymbol Type, string Name, decimal Number, GenderWord Word)
{
    /// <summary>The named number that a value comes from; null if number and name agree, and for the member's own enum, which WSK2004 reports.</summary>
    public static NamedNumber? Of(ValueLeaf leaf, ITypeSymbol memberType)
    {
        IFieldSymbol? field = (leaf.Operation as IFieldReferenceOperation ?? leaf.Site as IFieldReferenceOperation)?.Field;
        return field is not null
            && leaf.Operation.AsInteger() is { } number
            && number is GenderRule.Unknown or GenderRule.Male or GenderRule.Female
            && GenderEnum.IsMisnumbered(field.Name, number)
            && !SymbolEqualityComparer.Default.Equals(field.ContainingType, memberType)
            ? new NamedNumber(field.ContainingType, field.Name, number, GenderNames.Read(field.Name))
            : null;
    }
}
