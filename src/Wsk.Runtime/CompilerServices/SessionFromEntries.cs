using System;
using System.Collections.Generic;
using System.ComponentModel;
using Wsk.Text;

namespace Wsk.CompilerServices;

/// <summary>
/// The run-time entries that a customData member held when it was read. A sequence that is not an array is copied once into a
/// rented one, so that it is enumerated once however often the payload is written and whatever happens to it meanwhile.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SessionFromEntries
{
    private readonly ReadOnlyMemory<CustomDataEntry> _entries;
    private readonly ScratchBuffer<CustomDataEntry> _scratch;

    private SessionFromEntries(ReadOnlyMemory<CustomDataEntry> entries, ScratchBuffer<CustomDataEntry> scratch)
    {
        _entries = entries;
        _scratch = scratch;
    }

    internal ReadOnlySpan<CustomDataEntry> Span => _entries.Span;

    /// <summary>Entries that already lie in memory.</summary>
    public static SessionFromEntries From(ReadOnlyMemory<CustomDataEntry> entries) => new(entries, default);

    /// <summary>An array of entries; null means none.</summary>
    public static SessionFromEntries From(CustomDataEntry[]? entries) => new(entries, default);

    /// <summary>A list of entries; null means none.</summary>
    public static SessionFromEntries From(List<CustomDataEntry>? entries)
    {
        if (entries is null || entries.Count == 0)
        {
            return default;
        }

        int count = entries.Count;
        ScratchBuffer<CustomDataEntry> scratch = default;
        CustomDataEntry[] copy = scratch.Grow(count);
        entries.CopyTo(0, copy, 0, count);
        return new SessionFromEntries(copy.AsMemory(0, count), scratch);
    }

    /// <summary>Any sequence of entries; null means none.</summary>
    public static SessionFromEntries From(IEnumerable<CustomDataEntry>? entries)
    {
        switch (entries)
        {
            case null:
                return default;
            case CustomDataEntry[] array:
                return From(array);
            case List<CustomDataEntry> list:
                return From(list);
            default:
                return Enumerate(entries);
        }
    }

    /// <summary>Gives the rented array back.</summary>
    public void Release()
    {
        // A copy of what never changes: whoever releases the entries does so once.
        ScratchBuffer<CustomDataEntry> scratch = _scratch;
        scratch.Return();
    }

    private static SessionFromEntries Enumerate(IEnumerable<CustomDataEntry> entries)
    {
        ScratchBuffer<CustomDataEntry> scratch = default;
        CustomDataEntry[] copy = scratch.Grow(16);
        int count = 0;
        try
        {
            foreach (CustomDataEntry entry in entries)
            {
                if (count == copy.Length)
                {
                    copy = scratch.Grow(count * 2, copy);
                }

                copy[count++] = entry;
            }
        }
        catch
        {
            scratch.Return();
            throw;
        }

        return new SessionFromEntries(copy.AsMemory(0, count), scratch);
    }
}
