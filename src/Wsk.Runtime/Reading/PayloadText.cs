using System;
using System.Buffers;
using Wsk.Shared;

namespace Wsk.Reading;

/// <summary>A payload's text as UTF-16, whatever was given, and the places of the text in what was given.</summary>
internal readonly ref struct PayloadText
{
    private readonly bool _isUtf8;
    private readonly OperationStatus _status;

    /// <param name="text">What is there of the text as UTF-16.</param>
    /// <param name="isUtf8">Whether UTF-8 was given.</param>
    /// <param name="status">How the transcoding ended.</param>
    public PayloadText(ReadOnlySpan<char> text, bool isUtf8, OperationStatus status)
    {
        Text = text;
        _isUtf8 = isUtf8;
        _status = status;
    }

    /// <summary>The text, up to the first byte that is no UTF-8 and without a last character that was cut.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Whether the text is all that was given.</summary>
    public bool IsWhole => _status == OperationStatus.Done;

    private bool IsBroken => _status == OperationStatus.InvalidData;

    /// <summary>Why the text is no whole object.</summary>
    /// <param name="position">The first unit that JSON does not allow.</param>
    public SessionFromReadResult Explain(int position)
    {
        int length = Text.TrimEnd().Length;
        int start = length - Text.Slice(0, length).TrimStart().Length;
        if (length == start)
        {
            return IsBroken ? Fault(PayloadFaultKind.NotJson, position) : Fault(PayloadFaultKind.Absent, 0);
        }

        if (Text[start] != '{')
        {
            PayloadFaultKind cause = PayloadCause.Of(Text.Slice(start, length - start));
            return Fault(cause, cause == PayloadFaultKind.NotJson ? position : start);
        }

        return PayloadCause.IsEscapedObject(Text.Slice(start)) ? Fault(PayloadFaultKind.SerializedTwice, start)
            : position < Text.Length || IsBroken ? Fault(PayloadFaultKind.NotJson, position)
            : Fault(PayloadFaultKind.Cut, position);
    }

    /// <summary>The result of a member whose value is not what the member's field takes.</summary>
    public SessionFromReadResult InvalidMember(int position, SessionField field, string? memberName) =>
        new(SessionFromReadError.InvalidMember, PositionInInput(position), field, memberName);

    private SessionFromReadResult Fault(PayloadFaultKind kind, int position) => new(ErrorOf(kind), PositionInInput(position));

    private int PositionInInput(int index) => !_isUtf8 ? index : Utf8Input.CountBytes(Text.Slice(0, index));

    private static SessionFromReadError ErrorOf(PayloadFaultKind kind) => kind switch
    {
        PayloadFaultKind.Absent => SessionFromReadError.Absent,
        PayloadFaultKind.NotAPayload => SessionFromReadError.NotAPayload,
        PayloadFaultKind.ObjectBound => SessionFromReadError.ObjectBound,
        PayloadFaultKind.EncodedAsAWhole => SessionFromReadError.EncodedAsAWhole,
        PayloadFaultKind.SerializedTwice => SessionFromReadError.SerializedTwice,
        PayloadFaultKind.Cut => SessionFromReadError.Cut,
        _ => SessionFromReadError.NotJson,
    };
}
