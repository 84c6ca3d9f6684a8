using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Types;

/// <summary>Separates the members that the generator saw from those that depend on the output of other generators.</summary>
internal static class SeenMembers
{
    /// <param name="mappings">The type's members in the whole compilation.</param>
    /// <param name="type">The type.</param>
    /// <param name="view">What the generator saw.</param>
    /// <param name="onlyMarked">Whether only members with a Wsk attribute take part.</param>
    public static (IReadOnlyList<MemberMapping> Seen, IReadOnlyList<MemberMapping> Unseen) Divide(
        List<MemberMapping> mappings, INamedTypeSymbol type, GeneratorView view, bool onlyMarked)
    {
        if (!view.HasOthers || view.Find(type) is not { } seenType)
        {
            return (mappings, new List<MemberMapping>());
        }

        ILookup<string, MemberMapping> decided = MemberMapper.Map(seenType, view.Compilation, onlyMarked).ToLookup(mapping => mapping.Name);
        var read = new Lazy<HashSet<string>>(() => GeneratorView.ReadMembers(type));
        var seen = new List<MemberMapping>();
        var unseen = new List<MemberMapping>();
        foreach (MemberMapping mapping in mappings)
        {
            MemberMapping? decision = decided[mapping.Name].FirstOrDefault();
            if (decision is not null && (decision.IsWritten || !mapping.IsWritten))
            {
                seen.Add(Adopt(mapping.Member, decision));
            }
            else if (mapping.IsWritten && read.Value.Contains(mapping.Name))
            {
                seen.Add(mapping);
            }
            else if (WouldBeWritten(mapping))
            {
                unseen.Add(mapping);
            }
        }

        return (seen, WithoutDuplicates(unseen, seen));
    }

    /// <summary>The member in the whole compilation, with the generator's decision about it.</summary>
    private static MemberMapping Adopt(ISymbol member, MemberMapping decision) => new(member, decision.Attributes)
    {
        MappedBy = decision.MappedBy,
        Field = decision.Field,
        Kind = decision.Kind,
        Problem = decision.Problem,
    };

    // Whether a member collides with others depends on which of them the generator saw.
    private static bool WouldBeWritten(MemberMapping mapping) =>
        mapping.MappedBy != MappedBy.Nothing && mapping.Problem is MemberProblem.None or MemberProblem.DuplicateField or MemberProblem.EncodedBesideEntries;

    /// <summary>A field that another member already sends is not missing. Often that member is the field of a generated property.</summary>
    private static List<MemberMapping> WithoutDuplicates(List<MemberMapping> unseen, List<MemberMapping> seen)
    {
        var taken = new HashSet<SessionField>(seen.Where(mapping => mapping.IsWritten && !mapping.IsEntry).Select(mapping => mapping.Field));
        return unseen.Where(mapping => mapping.IsEntry || taken.Add(mapping.Field)).ToList();
    }
}
