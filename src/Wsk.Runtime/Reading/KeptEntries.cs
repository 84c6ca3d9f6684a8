using System;
using System.Collections.Generic;
using Wsk.Text;

namespace Wsk.Reading;

/// <summary>Entries on their way to the collection that a DTO takes, in rented memory until their number is known.</summary>
internal struct KeptEntries
{
    private const int FirstLength = 16;

    private ScratchBuffer<CustomDataEntry> _scratch;
    private CustomDataEntry[]? _entries;
    private int _count;

    public readonly bool IsEmpty => _count == 0;

    public readonly ReadOnlySpan<CustomDataEntry> Written => _entries.AsSpan(0, _count);

    public void Add(CustomDataEntry entry)
    {
        if (_entries is null || _count == _entries.Length)
        {
            _entries = _scratch.Grow(Math.Max(FirstLength, 2 * _count), Written);
        }

        _entries[_count++] = entry;
    }

    public readonly List<CustomDataEntry>? ToList()
    {
        if (IsEmpty)
        {
            return null;
        }

        var list = new List<CustomDataEntry>(_count);
        foreach (CustomDataEntry entry in Written)
        {
            list.Add(entry);
        }

        return list;
    }

    /// <summary>Gives back what was rented.</summary>
    public void Return() => _scratch.Return();
}
