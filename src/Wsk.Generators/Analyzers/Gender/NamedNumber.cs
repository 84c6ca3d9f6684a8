using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>An enum's member or another constant that WSK reads as another gender than its name says: <c>(int)Sex.Male</c> where Male is 0.</summary>
internal readonly record struct NamedNumber(ITypeSymbol Type, string Name, decimal Number, GenderWord Word)
{
    /// <summary>The name under which the value is given; null where number and name agree, and for the member's own enum, of which WSK2004 tells.</summary>
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
