using System;
using System.Buffers;
using System.Collections.Generic;

namespace Wsk.Reading;

/// <summary>Entries on their way to the collection that a DTO takes, in rented memory until their number is known.</summary>
internal struct KeptEntries
{
    private const int FirstLength = 16;

    private CustomDataEntry[]? _rented;
    private int _count;

    public readonly bool IsEmpty => _count == 0;

    public readonly ReadOnlySpan<CustomDataEntry> Written => _rented.AsSpan(0, _count);

    public void Add(CustomDataEntry entry)
    {
        if (_rented is null || _count == _rented.Length)
        {
            CustomDataEntry[] larger = ArrayPool<CustomDataEntry>.Shared.Rent(Math.Max(FirstLength, 2 * _count));
            Written.CopyTo(larger);
            int count = _count;
            Return();
            _rented = larger;
            _count = count;
        }

        _rented[_count++] = entry;
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
    public void Return()
    {
        if (_rented is not null)
        {
            ArrayPool<CustomDataEntry>.Shared.Return(_rented, clearArray: true);
            _rented = null;
            _count = 0;
        }
    }
}
