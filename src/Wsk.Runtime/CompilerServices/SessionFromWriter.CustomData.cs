using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Engine;
using Wsk.Shared;

namespace Wsk.CompilerServices;

/// <summary>customData as a whole: an array of entries, whose key comes late, or text that was encoded beforehand.</summary>
public unsafe ref partial struct SessionFromWriter
{
    /// <summary>Opens customData's array. Its key is written by <see cref="EndCustomData"/>, when it is known that there is an entry.</summary>
    public void BeginCustomData()
    {
        if (_bytes.IsUnchecked && _part == DropPlan.NoPart)
        {
            // Where any key fits, nothing was only counted.
            _customData = new CursorMark(_bytes.Written, counted: 0);
            _bytes.To += EntrySyntax.CustomDataKeyLength;
        }
        else
        {
            BeginCustomDataChecked();
        }
    }

    /// <summary>Closes customData's array, or leaves customData out when it has no entry.</summary>
    public void EndCustomData()
    {
        byte* to = _bytes.To;
        byte* start = _bytes.Start + _customData.Written;
        if (_bytes.IsUnchecked && to != start + EntrySyntax.CustomDataKeyLength && _part == DropPlan.NoPart)
        {
            ReadOnlySpan<byte> end = EntrySyntax.CustomDataEnd;
            Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(end), (uint)end.Length);
            _bytes.To = to + end.Length;
            WriteCustomDataStart(start);
        }
        else
        {
            EndCustomDataChecked();
        }
    }

    /// <summary>Writes customData that was encoded beforehand, verbatim; null and an empty string leave it out.</summary>
    /// <param name="part">customData's part.</param>
    /// <param name="encoded">The text; checked.</param>
    public void WriteEncodedCustomData(int part, string? encoded)
    {
        if (string.IsNullOrEmpty(encoded))
        {
            return;
        }

        // Longer than the payload may be: no scan can save it.
        if (encoded!.Length <= _shape.Limit && !EncodedCustomDataRule.IsEncoded(encoded.AsSpan()))
        {
            ReportInvalid(part, SessionFromError.CustomDataNotEncoded);
            return;
        }

        WriteText(EntrySyntax.CustomDataKey, encoded);
    }

    /// <summary>Writes customData that is proven to be encoded; <c>default</c> leaves it out.</summary>
    /// <param name="encoded">The text.</param>
    public void WriteEncodedCustomData(EncodedCustomData encoded)
    {
        string text = encoded.ToString();
        if (text.Length != 0)
        {
            WriteText(EntrySyntax.CustomDataKey, text);
        }
    }

    // The first entry's comma gives way to the bracket.
    private static void WriteCustomDataStart(byte* to)
    {
        ReadOnlySpan<byte> start = EntrySyntax.CustomDataStart;
        Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(start), (uint)start.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void BeginCustomDataChecked()
    {
        ClosePart();
        if (_isUtf16)
        {
            _bytes.Reopen(_shape.Limit - _units.Length);
        }

        _customData = _bytes.Mark;
        _bytes.To = _bytes.Reserve(_bytes.To, EntrySyntax.CustomDataKeyLength);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EndCustomDataChecked()
    {
        ClosePart();
        if (_bytes.LengthSince(_customData) == EntrySyntax.CustomDataKeyLength)
        {
            _bytes.GoBack(_customData);
            _customData = CursorMark.None;
            return;
        }

        WriteRaw(EntrySyntax.CustomDataEnd);
        if (_bytes.IsWritten)
        {
            WriteCustomDataStart(_bytes.Start + _customData.Written);
        }
    }
}
