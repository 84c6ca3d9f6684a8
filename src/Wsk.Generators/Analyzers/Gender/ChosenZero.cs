using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>The 0 of a two-way choice whose other way is 1 or 2, as in <c>isMale ? 1 : 0</c>.</summary>
/// <param name="Given">The gender that the other way gives.</param>
/// <param name="CanBeReplaced">Whether the missing gender may be written instead of 0: not if the choice says that its 0 is for somebody else.</param>
internal readonly record struct ChosenZero(GenderWord Given, bool CanBeReplaced)
{
    /// <summary>The gender that no way of the choice gives.</summary>
    public GenderWord Missing => Given == GenderWord.Male ? GenderWord.Female : GenderWord.Male;

    public static ChosenZero? Find(ValueLeaf leaf)
    {
        // As a number a bool is 1 or 0.
        if (leaf.Operation is { ConstantValue.HasValue: false, Type: { } type } && type.WithoutNullable(out _).SpecialType == SpecialType.System_Boolean)
        {
            return new ChosenZero(GenderWord.Male, CanBeReplaced: false);
        }

        return leaf.Operation.AsInteger() != GenderRule.Unknown || leaf.Operation is IDefaultValueOperation || leaf.Operation.Type?.TypeKind == TypeKind.Enum
            ? null
            : Find(leaf.Operation) ?? (leaf.IsDirect ? null : Find(leaf.Site));
    }

    private static ChosenZero? Find(IOperation zero)
    {
        // A constant or variable of such a name says in so many words what it means, as default and an enum's own zero do.
        if (zero.ReferencedSymbol() is { } symbol && GenderNames.Read(symbol.Name) == GenderWord.Unknown)
        {
            return null;
        }

        IOperation? other = GenderChoice.OtherWay(zero);
        GenderWord given = other?.AsInteger() switch
        {
            GenderRule.Male => GenderWord.Male,
            GenderRule.Female => GenderWord.Female,
            _ => GenderWord.None,
        };
        if (given == GenderWord.None)
        {
            return null;
        }

        var found = new ChosenZero(given, CanBeReplaced: true);
        GenderWord whom = GenderCondition.Whom(zero, other!);
        return found with { CanBeReplaced = whom == GenderWord.None || whom == found.Missing };
    }
}
