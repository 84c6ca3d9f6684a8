using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.CompilerServices;

/// <content>customData.</content>
public ref partial struct SessionFromReader
{
    /// <summary>Reads the next entry of customData. False after the last one and at a fault.</summary>
    /// <param name="memberName">The C# member that takes entries at run time; null if the type has none.</param>
    public bool ReadEntry(string? memberName)
    {
        if (!_isInEntries && !BeginEntries(memberName))
        {
            return false;
        }

        if (_entries.Read())
        {
            return true;
        }

        if (!_entries.IsComplete)
        {
            FailEntries(memberName);
        }

        return false;
    }

    /// <summary>Whether the entry has these labels.</summary>
    /// <param name="labelCn">The Chinese label.</param>
    /// <param name="labelEn">The English label.</param>
    public readonly bool IsEntry(string labelCn, string labelEn) =>
        _entries.LabelEn.SequenceEqual(labelEn.AsSpan()) && _entries.LabelCn.SequenceEqual(labelCn.AsSpan());

    /// <summary>Keeps the entry for the member that takes entries at run time.</summary>
    public void KeepEntry() => _kept.Add(new CustomDataEntry(_entries.LabelCn.ToString(), _entries.LabelEn.ToString(), _entries.Value.ToString()));

    /// <summary>The entries that were kept, in the text's order; null if there are none.</summary>
    public readonly CustomDataEntry[]? TakeEntries() => _kept.IsEmpty ? null : _kept.Written.ToArray();

    /// <summary>The entries that were kept, in the text's order; null if there are none.</summary>
    public readonly List<CustomDataEntry>? TakeEntryList() => _kept.ToList();

    /// <summary>The customData as it was sent, or encoded anew if no sender should have written it so; <c>default</c> if the field is absent.</summary>
    /// <param name="memberName">The C# member.</param>
    public EncodedCustomData ReadEncodedCustomData(string memberName)
    {
        string? text = ReadText(SessionField.CustomData, memberName);
        if (EncodedCustomData.TryParse(text ?? string.Empty, out EncodedCustomData customData))
        {
            return customData;
        }

        while (ReadEntry(memberName))
        {
            KeepEntry();
        }

        return HasFault ? default : EncodedCustomData.Encode(_kept.Written);
    }

    /// <summary>The text of <see cref="ReadEncodedCustomData"/>; null if the field is absent.</summary>
    /// <param name="memberName">The C# member.</param>
    public string? ReadCustomDataText(string memberName) => Has(SessionField.CustomData) ? ReadEncodedCustomData(memberName).ToString() : null;

    private bool BeginEntries(string? memberName)
    {
        JsonSlice source = _fields[(int)SessionField.CustomData];
        if (!Has(SessionField.CustomData) || (source.IsString && source.Length == 0))
        {
            return false;
        }

        if (!source.IsString)
        {
            Fail(source, SessionField.CustomData, memberName);
            return false;
        }

        _entries = new EncodedEntries(_payload.Text, source, _scratch.Get(PercentUtf8.MemoryFor(source.Length)), isStrict: false);
        _isInEntries = true;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailEntries(string? memberName)
    {
        var scratch = new ScratchText(default);
        try
        {
            Span<char> memory = scratch.Get(_fields[(int)SessionField.CustomData].Length);
            Fail(_entries.FindFault(memory), SessionField.CustomData, memberName);
        }
        finally
        {
            scratch.Return();
        }
    }
}
