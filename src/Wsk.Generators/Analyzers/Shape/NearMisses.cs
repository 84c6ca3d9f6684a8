using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>Finds the members that were surely meant for a field that nothing else carries.</summary>
internal static class NearMisses
{
    /// <summary>At most one member for a field, one whose type can carry it before others: mapping all of them must leave no other mistake behind.</summary>
    public static Dictionary<ISymbol, NearMiss> Find(AnnotatedType type, IEnumerable<MemberMapping> unmapped)
    {
        var taken = new HashSet<SessionField>(
            type.Mappings.Where(mapping => mapping.MappedBy != MappedBy.Nothing && !mapping.IsEntry).Select(mapping => mapping.Field));
        var best = new Dictionary<SessionField, NearMiss>();
        foreach (NearMiss found in unmapped.Select(Guess).Where(guess => guess is not null && !taken.Contains(guess.Field)).Select(guess => guess!))
        {
            if (!best.TryGetValue(found.Field, out NearMiss other) || other.IsBehind(found))
            {
                best[found.Field] = found;
            }
        }

        return best.Values.ToDictionary(found => found.Mapping.Member, (IEqualityComparer<ISymbol>)SymbolEqualityComparer.Default);
    }

    private static NearMiss? Guess(MemberMapping mapping)
    {
        // A list of entries means customData whatever it is called.
        ITypeSymbol type = mapping.Type.WithoutNullable(out _);
        if (ValueClassifier.IsEntries(type))
        {
            return new NearMiss(mapping, SessionField.CustomData, 0, CanCarry: true);
        }

        if (NearMissNames.AsksForOneGender(mapping.Member.Name))
        {
            return type.SpecialType == SpecialType.System_Boolean ? new NearMiss(mapping, SessionField.Gender, int.MaxValue, CanCarry: false) : null;
        }

        return NearMissNames.Find(mapping.Member.Name) is var (field, rank) && (CanCarry(mapping, field) is var canCarry) && (canCarry || MeansField(type, field))
            ? new NearMiss(mapping, field, rank, canCarry)
            : null;
    }

    private static bool CanCarry(MemberMapping mapping, SessionField field)
    {
        var candidate = new MemberMapping(mapping.Member, mapping.Attributes) { Field = field };
        return ValueClassifier.Classify(candidate) is not null;
    }

    /// <summary>
    /// Whether a value of a type that cannot carry the field still means it: a long may be a mobile number or a birthday, but under a job's, a company's or a
    /// note's name a number is an id or a count, and an object is something larger than the field.
    /// </summary>
    private static bool MeansField(ITypeSymbol type, SessionField field) => ValueClassifier.CanBeEntry(type) && field switch
    {
        SessionField.Gender or SessionField.Birthday or SessionField.PhoneNumber => type.SpecialType != SpecialType.System_Boolean || field == SessionField.Gender,
        _ => !IsNumberOrFlag(type),
    };

    private static bool IsNumberOrFlag(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char;
}
