using System;
using System.Buffers;
using Wsk.Shared;

namespace Wsk.Reading;

/// <summary>A payload's text as UTF-16, whatever was given, and the places of the text in what was given.</summary>
internal readonly ref struct PayloadText
{
    private readonly bool _isUtf8;
    private readonly OperationStatus _status;

    private PayloadText(ReadOnlySpan<char> text, bool isUtf8, OperationStatus status)
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

    public static PayloadText Of(ReadOnlySpan<char> text) => new(text, isUtf8: false, OperationStatus.Done);

    /// <summary>Transcodes.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="memory">Where the UTF-16 is to stand: at least as many units as bytes.</param>
    public static PayloadText Of(ReadOnlySpan<byte> utf8, Span<char> memory)
    {
        OperationStatus status = Utf8Input.Transcode(utf8, memory, out int written);
        return new PayloadText(memory.Slice(0, written), isUtf8: true, status);
    }

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
