using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>The 0 in a choice between 0 and 1 or 2, as in <c>isMale ? 1 : 0</c>.</summary>
/// <param name="Given">The gender of the other value.</param>
/// <param name="CanBeReplaced">Whether the missing gender can replace the 0. It cannot if the condition shows that the 0 is for the other gender.</param>
internal readonly record struct ChosenZero(GenderWord Given, bool CanBeReplaced)
{
    /// <summary>The gender that the choice never gives.</summary>
    public GenderWord Missing => Given == GenderWord.Male ? GenderWord.Female : GenderWord.Male;

    public static ChosenZero? Find(ValueLeaf leaf)
    {
        // A bool as a number is 1 or 0.
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
        // A constant or variable with such a name says that unknown is meant, as default and an enum's own zero do.
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
