using System.Globalization;

namespace Wsk;

/// <summary>A member that is not in the payload, or not all of it: which one, and why. Never holds the customer's data.</summary>
public readonly struct SessionFromOmission
{
    private readonly string? _memberName;

    internal SessionFromOmission(string memberName, SessionField field, OmissionReason reason, int entryCount)
    {
        _memberName = memberName;
        Field = field;
        Reason = reason;
        EntryCount = entryCount;
    }

    /// <summary>The C# member; empty in <c>default</c>.</summary>
    public string MemberName => _memberName ?? string.Empty;

    /// <summary>The field of the payload that the member belongs to; <see cref="SessionField.CustomData"/> for every entry.</summary>
    public SessionField Field { get; }

    /// <summary>Why the member is left out.</summary>
    public OmissionReason Reason { get; }

    /// <summary>How many of the member's run-time entries are left out, the last ones of those that have a value; 0 for a member that is no list of entries.</summary>
    public int EntryCount { get; }

    /// <summary>The member, the reason and the number of entries: <c>Remark (Length)</c>, <c>EarlierOrders (Length, 2 entries)</c>.</summary>
    public override string ToString() => EntryCount == 0
        ? MemberName + " (" + Reason + ")"
        : string.Format(CultureInfo.InvariantCulture, "{0} ({1}, {2} {3})", MemberName, Reason, EntryCount, EntryCount == 1 ? "entry" : "entries");
}
