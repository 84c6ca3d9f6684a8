using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>Finds the members that were surely meant for a field that nothing else carries.</summary>
internal static class NearMisses
{
    /// <summary>At most one member for a field, and only one whose type can carry it: mapping all of them must leave no other mistake behind.</summary>
    public static Dictionary<ISymbol, SessionField> Find(AnnotatedType type, IEnumerable<MemberMapping> unmapped)
    {
        var best = new Dictionary<SessionField, (ISymbol Member, int Rank)>();
        foreach (MemberMapping mapping in unmapped)
        {
            if (Guess(mapping) is var (field, rank)
                && !type.Mappings.Any(other => IsTaken(other, field))
                && CanCarry(mapping, field)
                && (!best.TryGetValue(field, out (ISymbol Member, int Rank) other) || rank < other.Rank))
            {
                best[field] = (mapping.Member, rank);
            }
        }

        return best.ToDictionary(pair => pair.Value.Member, pair => pair.Key, (IEqualityComparer<ISymbol>)SymbolEqualityComparer.Default);
    }

    // A list of entries means customData whatever it is called.
    private static (SessionField Field, int Rank)? Guess(MemberMapping mapping) =>
        ValueClassifier.IsEntries(mapping.Type.WithoutNullable(out _)) ? (SessionField.CustomData, 0) : NearMissNames.Find(mapping.Member.Name);

    private static bool IsTaken(MemberMapping mapping, SessionField field) =>
        mapping.MappedBy != MappedBy.Nothing && !mapping.IsEntry && mapping.Field == field;

    private static bool CanCarry(MemberMapping mapping, SessionField field)
    {
        var candidate = new MemberMapping(mapping.Member, mapping.Attributes) { Field = field };
        return ValueClassifier.Classify(candidate) is not null;
    }
}
