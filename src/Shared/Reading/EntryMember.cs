using System;

namespace Wsk.Shared;

/// <summary>The members of an entry.</summary>
internal enum EntryMember
{
    Other,
    LabelCn,
    LabelEn,
    Value,
}

/// <summary>The members' names.</summary>
internal static class EntryMembers
{
    /// <summary>The most units of a name in which each character is written <c>\u00xx</c>.</summary>
    public const int LongestEscapedName = 6 * 8;

    public static EntryMember Named(ReadOnlySpan<char> name) =>
        name.SequenceEqual(EntrySyntax.LabelCnName.AsSpan()) ? EntryMember.LabelCn
        : name.SequenceEqual(EntrySyntax.LabelEnName.AsSpan()) ? EntryMember.LabelEn
        : name.SequenceEqual(EntrySyntax.ValueName.AsSpan()) ? EntryMember.Value
        : EntryMember.Other;
}
