namespace Wsk.Payload.Tests.Model;

/// <summary>What goes or stays as a whole: an outer member, a declared entry, one run-time entry, or customData encoded beforehand.</summary>
/// <param name="Member">The C# member.</param>
/// <param name="Priority">Its priority.</param>
/// <param name="Key">The wire name of an outer member; null for an entry.</param>
/// <param name="Json">The member's JSON value, or the entry's JSON object.</param>
/// <param name="IsRunTimeEntry">Whether it is one of a list of entries, which are counted.</param>
internal sealed record Piece(string Member, int Priority, string? Key, string Json, bool IsRunTimeEntry = false);
