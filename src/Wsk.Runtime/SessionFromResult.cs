using System;
using System.Collections.Generic;

namespace Wsk;

/// <summary>How a write went: what was wrong, how long the payload is, and which members were left out.</summary>
public readonly struct SessionFromResult
{
    private readonly string[]? _names;
    private readonly DroppedMemberSet _dropped;

    internal SessionFromResult(int byteCount, string[] names, DroppedMemberSet dropped)
    {
        Error = SessionFromError.None;
        Field = null;
        MemberName = null;
        ByteCount = byteCount;
        _names = names;
        _dropped = dropped;
    }

    internal SessionFromResult(SessionFromError error, SessionField? field, string? memberName, int byteCount)
    {
        Error = error;
        Field = field;
        MemberName = memberName;
        ByteCount = byteCount;
        _names = null;
        _dropped = default;
    }

    /// <summary>The rule that was broken, or <see cref="SessionFromError.None"/>.</summary>
    public SessionFromError Error { get; }

    /// <summary>The field of the invalid value; null when the payload as a whole is at fault, or nothing is.</summary>
    public SessionField? Field { get; }

    /// <summary>The C# member of the invalid value; null when the payload as a whole is at fault, or nothing is.</summary>
    public string? MemberName { get; }

    /// <summary>
    /// The payload's length in UTF-8 bytes, also when the destination was too small for it. Beside
    /// <see cref="SessionFromError.TooLong"/> it may be less, but is too much already, since text that cannot fit is not scanned; beside any other error 0.
    /// </summary>
    public int ByteCount { get; }

    /// <summary>
    /// The C# members that were dropped for length or omitted as invalid, in payload order; a member with run-time entries is listed once however many of them went.
    /// </summary>
    public IReadOnlyList<string> DroppedMembers => _dropped.IsEmpty ? Array.Empty<string>() : _dropped.ToArray(_names!);
}
