using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>A member that was surely meant for a field.</summary>
/// <param name="Mapping">The member.</param>
/// <param name="Field">The field that its name, or its type, means.</param>
/// <param name="Rank">How surely: the lower, the surer.</param>
/// <param name="CanCarry">Whether the member's type can carry the field.</param>
internal sealed record NearMiss(MemberMapping Mapping, SessionField Field, int Rank, bool CanCarry)
{
    /// <summary>Whether the name means a telephone that is not the customer's mobile.</summary>
    public bool IsLandline => NearMissNames.IsLandline(Mapping.Member.Name);

    /// <summary>Whether the other is the likelier one for the same field.</summary>
    public bool IsBehind(NearMiss other) => CanCarry == other.CanCarry ? other.Rank < Rank : other.CanCarry;
}
