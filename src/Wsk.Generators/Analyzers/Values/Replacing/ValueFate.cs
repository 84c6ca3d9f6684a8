using System;

namespace Wsk.Generators.Analyzers.Values.Replacing;

/// <summary>What can happen to a member's value on the paths through some code.</summary>
[Flags]
internal enum ValueFate
{
    /// <summary>No path reaches the end of the code.</summary>
    None = 0,

    /// <summary>A path reaches the end, and the member still has the value.</summary>
    Kept = 1,

    /// <summary>A path replaces the value.</summary>
    Replaced = 2,

    /// <summary>A path leaves by <c>break</c> or <c>continue</c>, and the member still has the value.</summary>
    KeptAtJump = 4,

    /// <summary>Other code may read the value on a path.</summary>
    Used = 8,
}

/// <summary>Questions about fates.</summary>
internal static class ValueFates
{
    public static bool Includes(this ValueFate fate, ValueFate path) => (fate & path) != 0;

    public static ValueFate Without(this ValueFate fate, ValueFate path) => fate & ~path;

    /// <summary>The fate behind the statement that a jump leaves: what the jump kept is kept there.</summary>
    public static ValueFate BehindJumps(this ValueFate fate) =>
        fate.Includes(ValueFate.KeptAtJump) ? fate.Without(ValueFate.KeptAtJump) | ValueFate.Kept : fate;
}
