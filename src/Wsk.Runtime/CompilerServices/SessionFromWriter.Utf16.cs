using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Wsk.Encoders;

namespace Wsk.CompilerServices;

/// <summary>
/// The way to UTF-16: what stands before customData is put down as UTF-16 at once, as long as there is nothing to escape, and customData,
/// which is ASCII, is widened in the end. With the first text that has to be escaped the writer goes back to UTF-8.
/// </summary>
public unsafe ref partial struct SessionFromWriter
{
    private const int SureUnits = MaxSureKey + JsonText.ShortUnits + 1 + Utf16Text.Room;

    /// <summary>How many UTF-16 units a complete payload has.</summary>
    internal readonly int Units => (int)(_utf16 - _utf16Start) + Utf8.CountUnits(_start, AsciiStart, BytesWritten);

    /// <summary>Begins with UTF-16. Only for a DTO that drops no members: what is UTF-16 is not written again.</summary>
    /// <param name="utf16">Where to.</param>
    /// <param name="room">How many units may be touched there.</param>
    internal void BeginUtf16(char* utf16, int room)
    {
        _isUtf16 = true;
        _utf16Start = utf16;
        _utf16 = utf16;
        _utf16End = utf16 + room - Utf16Text.Room;
        _utf16Sure = utf16 + room - SureUnits;

        // Nothing fits where the bytes go, so that whatever is written asks where to.
        _end = _to;
        _sure = null;
    }

    /// <summary>Writes a complete payload's UTF-16 units.</summary>
    internal readonly void CopyUnits(char* to)
    {
        long units = _utf16 - _utf16Start;
        Unsafe.CopyBlockUnaligned(to, _utf16Start, (uint)(units * sizeof(char)));
        Utf8.Transcode(_start, AsciiStart, BytesWritten, to + units);
    }

    private readonly long Utf16Bytes => _utf16 - _utf16Start + _utf16More;

    /// <summary>Short texts without a loop and without a frame; false, and nothing written, for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryWriteShortUtf16(scoped ReadOnlySpan<byte> key, string value)
    {
        if (_utf16 >= _utf16Sure || key.Length > MaxSureKey || value.Length > JsonText.ShortUnits)
        {
            return false;
        }

        fixed (byte* keyFrom = &MemoryMarshal.GetReference(key))
        fixed (char* from = value)
        {
            if (!Utf16Text.TryWriteShort(keyFrom, key.Length, from, value.Length, _utf16, ref _utf16More))
            {
                return false;
            }
        }

        char* end = _utf16 + key.Length + value.Length;
        *end = '"';
        _utf16 = end + 1;
        return true;
    }

    private bool TryWriteUtf16(scoped ReadOnlySpan<byte> key, string value)
    {
        if (key.Length + value.Length >= _utf16End - _utf16)
        {
            return false;
        }

        Utf16Text.Widen(key, _utf16);
        char* to = _utf16 + key.Length;
        fixed (char* from = value)
        {
            if (!Utf16Text.TryCopy(from, value.Length, to, ref _utf16More))
            {
                return false;
            }
        }

        to[value.Length] = '"';
        _utf16 = to + value.Length + 1;
        return true;
    }

    private bool TryWriteUtf16(scoped ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length > _utf16End - _utf16)
        {
            return false;
        }

        Utf16Text.Widen(ascii, _utf16);
        _utf16 += ascii.Length;
        return true;
    }

    /// <summary>What was UTF-16 becomes the beginning of the bytes.</summary>
    private void LeaveUtf16()
    {
        int units = (int)(_utf16 - _utf16Start);
        long bytes = Utf16Bytes;
        EndUtf16();
        _utf16 = _utf16Start;
        _utf16More = 0;
        if (bytes > _room)
        {
            _to = Skip(_start, bytes);
        }
        else if (units != 0)
        {
            _to = _start + Encoding.UTF8.GetBytes(_utf16Start, units, _start, (int)_room);
        }
    }

    /// <summary>From here on bytes are written, behind what is UTF-16.</summary>
    private void EndUtf16()
    {
        _isUtf16 = false;
        _utf16Sure = null;
        _end = _start + _room;
        _sure = SureBefore(_end);
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
            *_start = (byte)'{';
        }
    }
}
