using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Text;

namespace Wsk.CompilerServices;

/// <summary>
/// The way to UTF-16: what stands before customData is put down as UTF-16 at once, and customData, which is ASCII, is widened in the end. When it
/// becomes clear that the payload is too long, the writer goes back to UTF-8, which can count without writing.
/// </summary>
public unsafe ref partial struct SessionFromWriter
{
    private const int SureUnits = MaxSureKey + JsonEscaper.ShortUnits + 1 + JsonUtf16Escaper.MaxSlack;

    // Shorter pieces of a text are not worth a kernel's start.
    private const int LeastPiece = 64;

    // The longest string, and room for the last piece that is written before anybody looks how long it has become.
    private const int MostUnits = Longest.String + (LeastPiece * JsonEscaper.MaxBytesPerUnit) + (2 * JsonUtf16Escaper.MaxSlack);

    /// <summary>How many UTF-16 units a complete payload has.</summary>
    internal readonly long Units => _utf16 - _utf16Start + (_utf16Start == null ? Utf8ToUtf16.CountUnits(_start, AsciiStart, BytesWritten) : BytesWritten);

    /// <summary>Whether a string holds a complete payload. What has fewer bytes need not be counted.</summary>
    internal readonly bool FitsString => _utf16 - _utf16Start + (_to - _start) <= Longest.String || Units <= Longest.String;

    /// <summary>Begins with UTF-16. Only for a DTO that drops no members: what is UTF-16 is not written again.</summary>
    /// <param name="utf16">Where to.</param>
    /// <param name="room">How many units may be touched there.</param>
    internal void BeginUtf16(char* utf16, int room)
    {
        _isUtf16 = true;
        _utf16 = utf16;
        SetUtf16(utf16, room);

        // Nothing fits where the bytes go, so that whatever is written asks where to.
        _end = _to;
        _sure = null;
    }

    /// <summary>Writes a complete payload's UTF-16 units.</summary>
    internal readonly void CopyUnits(char* to)
    {
        if (_utf16Start == null)
        {
            Utf8ToUtf16.Transcode(_start, AsciiStart, BytesWritten, to);
            return;
        }

        long units = _utf16 - _utf16Start;
        Unsafe.CopyBlockUnaligned(to, _utf16Start, (uint)(units * sizeof(char)));
        Utf8ToUtf16.Widen(_start, BytesWritten, to + units);
    }

    private readonly long Utf16Bytes => _utf16 - _utf16Start + _utf16More;

    /// <summary>Writes a short text that is plain or Chinese throughout, and the quotation mark behind it, without a loop and without a frame. False, and nothing that counts written, for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryWriteShortUtf16(scoped ReadOnlySpan<byte> key, string value)
    {
        char* to = _utf16;
        if (to >= _utf16Sure || key.Length > MaxSureKey || value.Length > JsonEscaper.ShortUnits)
        {
            return false;
        }

        Utf8ToUtf16.WidenUnchecked(key, to);
        fixed (char* from = value)
        {
            to = JsonUtf16Escaper.EscapeShort(from, value.Length, to + key.Length, ref _utf16More);
        }

        if (to == null)
        {
            return false;
        }

        _utf16 = to;
        return true;
    }

    /// <summary>False when the payload is too long already, or longer than any string: then it is counted only, and this text is part of what is to be counted.</summary>
    private bool TryWriteUtf16(scoped ReadOnlySpan<byte> key, string value)
    {
        if (value.Length > _shape.Limit || !TryWriteUtf16(key))
        {
            return false;
        }

        fixed (char* from = value)
        {
            if (JsonUtf16Escaper.RoomFor(value.Length) * sizeof(char) > (byte*)_utf16End - (byte*)_utf16)
            {
                return TryWriteUtf16InPieces(from, from + value.Length) && TryWriteUtf16("\""u8);
            }

            char* to = JsonUtf16Escaper.Escape(from, value.Length, _utf16, ref _utf16More);
            *to = '"';
            _utf16 = to + 1;
            return true;
        }
    }

    /// <summary>In pieces that surely fit: hardly any text takes six units for each of its own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryWriteUtf16InPieces(char* from, char* end)
    {
        while (from < end)
        {
            // Escaped, the rest is at least as long.
            if (!MakeRoomForUtf16(end - from + JsonUtf16Escaper.RoomFor(LeastPiece)))
            {
                return false;
            }

            char* stop = BoundedEncoding.Piece(from, end, (_utf16End - _utf16) / JsonEscaper.MaxBytesPerUnit);
            _utf16 = JsonUtf16Escaper.Escape(from, (int)(stop - from), _utf16, ref _utf16More);
            from = stop;
        }

        return true;
    }

    private bool TryWriteUtf16(scoped ReadOnlySpan<byte> ascii)
    {
        if (!MakeRoomForUtf16(ascii.Length))
        {
            return false;
        }

        Utf8ToUtf16.WidenUnchecked(ascii, _utf16);
        _utf16 += ascii.Length;
        return true;
    }

    private bool MakeRoomForUtf16(long units) => (units <= _utf16End - _utf16 || MoveUtf16(units)) && Utf16Bytes <= _shape.Limit;

    /// <summary>Moves to a larger array, unless no string is as long.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MoveUtf16(long units)
    {
        long used = _utf16 - _utf16Start;
        int size = Longest.Grow(used + units + JsonUtf16Escaper.MaxSlack, _utf16End - _utf16Start, MostUnits);
        if (size == 0)
        {
            return false;
        }

        char[] larger = ArrayPool<char>.Shared.Rent(size);
        GCHandle pin = GCHandle.Alloc(larger, GCHandleType.Pinned);
        char* start = (char*)pin.AddrOfPinnedObject();
        new ReadOnlySpan<char>(_utf16Start, (int)used).CopyTo(new Span<char>(start, (int)used));
        ReturnUtf16();
        _utf16Rented = larger;
        _utf16Pin = pin;
        SetUtf16(start, larger.Length);
        _utf16 = start + used;
        return true;
    }

    private void SetUtf16(char* start, int room)
    {
        _utf16Start = start;
        _utf16End = start + room - JsonUtf16Escaper.MaxSlack;
        _utf16Sure = start + room - SureUnits;
    }

    /// <summary>Gives the rented array back.</summary>
    private void ReturnUtf16()
    {
        if (_utf16Rented is not null)
        {
            _utf16Pin.Free();
            ArrayPool<char>.Shared.Return(_utf16Rented, clearArray: true);
            _utf16Rented = null;
        }
    }

    /// <summary>What was UTF-16 is counted as the beginning of the bytes, and from here on everything is counted only.</summary>
    private void LeaveUtf16()
    {
        long bytes = Utf16Bytes;
        EndUtf16();
        _utf16 = _utf16Start;
        _utf16More = 0;
        _grows = false;
        _to = Skip(_start, bytes);
    }

    /// <summary>From here on bytes are written, behind what is UTF-16.</summary>
    private void EndUtf16()
    {
        _isUtf16 = false;
        _utf16Sure = null;
        SetEnd();
    }

    private void CompleteUtf16()
    {
        if (Length == 0)
        {
            TryWriteUtf16("{}"u8);
            return;
        }

        if (!_isUtf16 || !TryWriteUtf16("}"u8))
        {
            WriteRaw("}"u8);
        }

        if (_utf16 != _utf16Start)
        {
            *_utf16Start = '{';
        }
        else if (_skipped == 0)
        {
            // Only customData.
            *_start = (byte)'{';
        }
    }
}
