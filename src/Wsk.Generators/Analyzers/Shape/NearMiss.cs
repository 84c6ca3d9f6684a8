using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>A member that was certainly meant for a field.</summary>
/// <param name="Mapping">The member.</param>
/// <param name="Field">The field that its name or type means.</param>
/// <param name="Rank">The certainty; the lower, the more certain.</param>
/// <param name="CanCarry">Whether the member's type can carry the field.</param>
internal sealed record NearMiss(MemberMapping Mapping, SessionField Field, int Rank, bool CanCarry)
{
    /// <summary>Whether the name means a landline.</summary>
    public bool IsLandline => NearMissNames.IsLandline(Mapping.Member.Name);

    /// <summary>Whether another member is more likely meant for the same field.</summary>
    public bool IsBehind(NearMiss other) => CanCarry == other.CanCarry ? other.Rank < Rank : other.CanCarry;
}
