using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>Finds the members that were certainly meant for a field that no other member carries.</summary>
internal static class NearMisses
{
    /// <summary>At most one member for each field, preferably one whose type can carry it. Mapping all of them leaves no other mistake.</summary>
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
        // A list of entries means customData under any name.
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
    /// Whether a member means the field although its type cannot carry it. A long can be a mobile number or a birthday. But a number with the name of a job,
    /// a company or a note is an ID or a count, and an object is more than the field.
    /// </summary>
    private static bool MeansField(ITypeSymbol type, SessionField field) => ValueClassifier.CanBeEntry(type) && field switch
    {
        SessionField.Gender or SessionField.Birthday or SessionField.PhoneNumber => type.SpecialType != SpecialType.System_Boolean || field == SessionField.Gender,
        _ => !IsNumberOrFlag(type),
    };

    private static bool IsNumberOrFlag(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char;
}
