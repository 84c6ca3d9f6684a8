using System;
using System.ComponentModel;

namespace Wsk.CompilerServices;

/// <summary>
/// What the generator knows of a DTO: its limits and the parts of its payload, each of which stays or goes as a whole. The parts are numbered
/// in payload order. Made by generated code only, once per type.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SessionFromShape
{
    /// <summary>Describes a DTO.</summary>
    /// <param name="maxBytes">The most UTF-8 bytes of a payload; 0 means no limit.</param>
    /// <param name="omitInvalid">Whether an invalid value leaves its member out instead of failing the write.</param>
    /// <param name="memberNames">The C# member of each part.</param>
    /// <param name="fields">The field of each part.</param>
    /// <param name="dropOrder">The parts that may be dropped, the first to go first; empty when there is none.</param>
    /// <param name="firstEntryPart">From this part on every part is part of customData's array; the number of parts when none is.</param>
    /// <param name="runtimeEntriesPart">The part whose entries are known only at run time; -1 when there is none.</param>
    /// <param name="shortenOrder">The parts whose text may be shortened, the first to go first; those that are never dropped are the last. Null when there is none.</param>
    /// <exception cref="ArgumentNullException">An array that is not optional is null.</exception>
    public SessionFromShape(int maxBytes, bool omitInvalid, string[] memberNames, SessionField[] fields, int[] dropOrder, int firstEntryPart, int runtimeEntriesPart, int[]? shortenOrder = null)
    {
        MaxBytes = maxBytes;
        Limit = maxBytes == 0 ? int.MaxValue : maxBytes;
        OmitInvalid = omitInvalid;
        MemberNames = memberNames ?? throw new ArgumentNullException(nameof(memberNames));
        Fields = fields ?? throw new ArgumentNullException(nameof(fields));
        DropOrder = dropOrder ?? throw new ArgumentNullException(nameof(dropOrder));
        ShortenOrder = shortenOrder ?? Array.Empty<int>();
        GoingOrder = [.. DropOrder, .. Array.FindAll(ShortenOrder, part => !MayGo(part))];
        FirstEntryPart = firstEntryPart;
        RuntimeEntriesPart = runtimeEntriesPart;
        CanDrop = GoingOrder.Length != 0 && MaxBytes != 0;
    }

    internal int MaxBytes { get; }

    internal bool OmitInvalid { get; }

    internal string[] MemberNames { get; }

    internal SessionField[] Fields { get; }

    internal int[] DropOrder { get; }

    internal int[] ShortenOrder { get; }

    /// <summary>The parts that may be dropped, and then those that may only be shortened.</summary>
    internal int[] GoingOrder { get; }

    internal int FirstEntryPart { get; }

    internal int RuntimeEntriesPart { get; }

    /// <summary>The limit as a number that every length can be compared with.</summary>
    internal int Limit { get; }

    internal bool IsEntry(int part) => part >= FirstEntryPart;

    /// <summary>Whether a part may go as a whole.</summary>
    internal bool MayGo(int part) => Array.IndexOf(DropOrder, part) >= 0;

    /// <summary>Whether a part may be in the payload in part only.</summary>
    internal bool IsDivisible(int part) => part == RuntimeEntriesPart || Array.IndexOf(ShortenOrder, part) >= 0;

    internal bool CanDrop { get; }
}
