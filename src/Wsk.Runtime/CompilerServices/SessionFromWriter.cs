using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Wsk.Engine;
using Wsk.Text;

namespace Wsk.CompilerServices;

/// <summary>
/// Writes one payload and counts its bytes. What does not fit is counted only, so that one pass tells both whether the payload is valid and how long it
/// is. Called by generated code only.
/// </summary>
/// <remarks>
/// Every member is written with a leading comma, every entry with a leading <c>%2C</c>; what closes the object or the array then puts
/// the opening bracket over the first one. So generated code needs no state for "is this the first".
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref partial struct SessionFromWriter
{
    // The payload; behind UTF-16, customData alone.
    private Cursor<byte, Utf8Form> _bytes;

    // On the way to UTF-16, the members before customData.
    private Cursor<char, Utf16Form> _units;
    private bool _isUtf16;

    private SessionFromShape _shape;
    private SessionFromError _error;
    private int _errorPart;
    private PartSet _invalid;
    private int _entryCount;

    // The parts of a DTO that drops members, and whether each may only take the room that it has.
    private PartSize* _sizes;
    private bool _hasRooms;
    private int _part;
    private long _partStart;
    private PartSet _dropped;
    private PartSet _shortened;
    private int _droppedEntries;

    // Where customData's key goes; there the writer goes back to if customData has no entry.
    private CursorMark _customData;

    /// <summary>Initializes the writer. A method, not a constructor, so that the JIT can elide zeroing a local that is <c>default</c> already.</summary>
    /// <param name="shape">The DTO.</param>
    /// <param name="destination">Where to write; pinned for as long as the writer is used.</param>
    /// <param name="room">How many bytes may be touched there.</param>
    /// <param name="grows">Whether the destination is only scratch memory, from which the payload may move to a rented array.</param>
    internal void Begin(SessionFromShape shape, byte* destination, int room, bool grows)
    {
        _bytes.Begin(destination, room, shape.Limit, grows && shape.Limit > room);
        _shape = shape;
        _part = DropPlan.NoPart;
        _customData = CursorMark.None;
    }

    /// <summary>
    /// Writes what stands before customData as UTF-16 at once; customData, which is ASCII, is widened in the end. Only for a DTO that drops no members:
    /// what is UTF-16 is not written again.
    /// </summary>
    /// <param name="utf16">Scratch memory.</param>
    /// <param name="room">How many UTF-16 units may be touched there.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void BeginUtf16(char* utf16, int room)
    {
        _isUtf16 = true;
        _units.Begin(utf16, room, _shape.Limit, grows: true);

        // As long as no byte fits, whatever is written asks where to.
        _bytes.Close();
    }

    /// <summary>The payload's UTF-8 bytes so far, whether or not they were written.</summary>
    internal readonly long Length => _units.Length + _bytes.Length;

    /// <summary>The bytes in the destination.</summary>
    internal readonly int BytesWritten => (int)_bytes.Written;

    /// <summary>How many run-time entries are in the payload.</summary>
    internal readonly int EntryCount => _entryCount;

    /// <summary>Whether the payload is valid but for its length.</summary>
    internal readonly bool IsTooLong => _error == SessionFromError.None && Length > _shape.Limit;

    /// <summary>Whether what was written is valid and all of it is in memory.</summary>
    internal readonly bool IsComplete => _error == SessionFromError.None && _units.IsComplete && _bytes.IsComplete;

    /// <summary>The payload as UTF-8. Only to be used when it is complete.</summary>
    internal readonly ReadOnlySpan<byte> Written => new(_bytes.Start, BytesWritten);

    /// <summary>Whether the payload is in a rented array instead of the destination.</summary>
    internal readonly bool HasMoved => _bytes.HasMoved;

    /// <summary>How many UTF-16 units a complete payload has.</summary>
    internal readonly long Units => _isUtf16 ? _units.Written + _bytes.Written : Utf8ToUtf16.CountUnits(_bytes.Start, AsciiStart, BytesWritten);

    /// <summary>Whether a string holds a complete payload. What has fewer bytes need not be counted.</summary>
    internal readonly bool FitsString => _units.Written + _bytes.Written <= Longest.String || Units <= Longest.String;

    /// <summary>Writes a complete payload's UTF-16 units.</summary>
    internal readonly void CopyUnits(char* to)
    {
        if (_isUtf16)
        {
            Unsafe.CopyBlockUnaligned(to, _units.Start, (uint)(_units.Written * sizeof(char)));
            Utf8ToUtf16.Widen(_bytes.Start, BytesWritten, to + _units.Written);
            return;
        }

        Utf8ToUtf16.Transcode(_bytes.Start, AsciiStart, BytesWritten, to);
    }

    /// <summary>Closes the object; true if the payload is valid and all of it is in memory.</summary>
    internal bool Complete()
    {
        byte* to = _bytes.To;
        byte* start = _bytes.Start;
        if (_bytes.IsUnchecked && to != start && !_isUtf16 && _part == DropPlan.NoPart)
        {
            *start = (byte)'{';
            *to = (byte)'}';
            _bytes.To = to + 1;
            return _error == SessionFromError.None && _bytes.IsWithinLimit(to + 1 - start);
        }

        return CompleteChecked();
    }

    /// <summary>How it went. No error and not complete: the destination is too small.</summary>
    internal readonly SessionFromResult Result()
    {
        if (_error != SessionFromError.None)
        {
            return new SessionFromResult(_error, _shape.Fields[_errorPart], _shape.MemberNames[_errorPart], 0);
        }

        int length = (int)Math.Min(Length, int.MaxValue);
        return Length > _shape.Limit
            ? new SessionFromResult(SessionFromError.TooLong, null, null, length)
            : new SessionFromResult(length, _shape, _invalid, _dropped, _shortened, _droppedEntries);
    }

    /// <summary>Gives the rented arrays back.</summary>
    internal void Return()
    {
        _bytes.Return();
        _units.Return();
    }

    // From this byte on all is ASCII: customData is.
    private readonly int AsciiStart => (int)Math.Min(_customData.Written, _bytes.Written);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool CompleteChecked()
    {
        ClosePart();
        bool isEmpty = Length == 0;
        if (_isUtf16 && _bytes.Length == 0)
        {
            _units.To = _units.Append(_units.To, isEmpty ? "{}"u8 : "}"u8);
        }
        else
        {
            _bytes.To = _bytes.Append(_bytes.To, isEmpty ? "{}"u8 : "}"u8);
        }

        // The brace goes over the first member's comma, which is in the destination unless nothing is.
        if (_units.Written != 0)
        {
            *_units.Start = '{';
        }
        else if (_bytes.Written != 0)
        {
            *_bytes.Start = (byte)'{';
        }

        return IsComplete;
    }

    /// <summary>An invalid value: the first one fails the write, unless the DTO leaves such members out.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportInvalid(int part, SessionFromError error)
    {
        if (_shape.OmitInvalid)
        {
            _invalid = _invalid.With(part, _shape.MemberNames.Length);
        }
        else if (_error == SessionFromError.None)
        {
            _error = error;
            _errorPart = part;
        }
    }
}
