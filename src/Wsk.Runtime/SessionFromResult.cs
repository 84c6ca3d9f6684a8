using System.Collections.Generic;
using System.Globalization;
using System;
using Wsk.CompilerServices;
using Wsk.Engine;

namespace Wsk;

/// <summary>The outcome of a write: what was wrong, how long the payload is, and which members were left out. Never holds the customer's data.</summary>
public readonly struct SessionFromResult
{
    private readonly SessionFromShape? _shape;
    private readonly PartSet _invalid;
    private readonly PartSet _dropped;
    private readonly PartSet _shortened;
    private readonly int _droppedEntries;

    /// <summary>A payload that is valid.</summary>
    /// <param name="byteCount">Its UTF-8 bytes.</param>
    /// <param name="shape">The DTO.</param>
    /// <param name="invalid">The parts that are left out as invalid.</param>
    /// <param name="dropped">The parts that went for length, as a whole or some of their entries.</param>
    /// <param name="shortened">The parts whose text was cut.</param>
    /// <param name="droppedEntries">How many run-time entries went.</param>
    internal SessionFromResult(int byteCount, SessionFromShape shape, PartSet invalid, PartSet dropped, PartSet shortened, int droppedEntries)
    {
        Error = SessionFromError.None;
        Field = null;
        MemberName = null;
        ByteCount = byteCount;
        _shape = shape;
        _invalid = invalid;
        _dropped = dropped;
        _shortened = shortened;
        _droppedEntries = droppedEntries;
    }

    internal SessionFromResult(SessionFromError error, SessionField? field, string? memberName, int byteCount)
    {
        Error = error;
        Field = field;
        MemberName = memberName;
        ByteCount = byteCount;
        _shape = null;
        _invalid = default;
        _dropped = default;
        _shortened = default;
        _droppedEntries = 0;
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
    /// The members that were dropped or shortened for length, or omitted as invalid, in payload order; a member with run-time entries is listed once however many
    /// of them went. Empty beside an error. The list is made anew each time it is asked for.
    /// </summary>
    public IReadOnlyList<SessionFromOmission> Omissions => IsWhole ? Array.Empty<SessionFromOmission>() : ListOmissions(_shape!);

    /// <summary>
    /// The length and what is left out, <c>512 bytes</c> or <c>987 bytes, omissions: Remark (Length), EarlierOrders (Length, 2 entries)</c>; or what is wrong,
    /// <c>InvalidGender: Sex</c> or <c>TooLong: at least 1204 bytes</c>. For logs: names and numbers, never the customer's data.
    /// </summary>
    public override string ToString()
    {
        string bytes = ByteCount.ToString(CultureInfo.InvariantCulture) + (ByteCount == 1 ? " byte" : " bytes");
        return Error switch
        {
            SessionFromError.None when IsWhole => bytes,
            SessionFromError.None => bytes + ", omissions: " + string.Join(", ", Omissions),
            SessionFromError.TooLong => Error + ": at least " + bytes,
            _ => MemberName is null ? Error.ToString() : Error + ": " + MemberName,
        };
    }

    private bool IsWhole => _invalid.IsEmpty && _dropped.IsEmpty && _shortened.IsEmpty;

    private SessionFromOmission[] ListOmissions(SessionFromShape shape)
    {
        var omissions = new List<SessionFromOmission>();
        for (int part = 0; part < shape.MemberNames.Length; part++)
        {
            SessionField field = shape.Fields[part];
            if (_dropped.Contains(part))
            {
                int entries = part == shape.RuntimeEntriesPart ? _droppedEntries : 0;
                omissions.Add(new SessionFromOmission(shape.MemberNames[part], field, OmissionReason.Length, entries));
            }
            else if (_shortened.Contains(part) || _invalid.Contains(part))
            {
                OmissionReason reason = _shortened.Contains(part) ? OmissionReason.Shortened : Invalid(field);
                omissions.Add(new SessionFromOmission(shape.MemberNames[part], field, reason, 0));
            }
        }

        return omissions.ToArray();
    }

    // Values of other fields are never invalid.
    private static OmissionReason Invalid(SessionField field) => field switch
    {
        SessionField.Gender => OmissionReason.InvalidGender,
        SessionField.Birthday => OmissionReason.InvalidBirthday,
        _ => OmissionReason.CustomDataNotEncoded,
    };
}
