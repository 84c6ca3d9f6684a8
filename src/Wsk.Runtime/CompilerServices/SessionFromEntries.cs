using System;
using System.Buffers;
using System.Collections.Generic;
using System.ComponentModel;

namespace Wsk.CompilerServices;

/// <summary>
/// The run-time entries that a customData member held when it was read. A sequence that is not an array is copied once into a
/// rented one, so that it is enumerated once however often the payload is written and whatever happens to it meanwhile.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SessionFromEntries
{
    private readonly ReadOnlyMemory<CustomDataEntry> _entries;
    private readonly CustomDataEntry[]? _rented;

    private SessionFromEntries(ReadOnlyMemory<CustomDataEntry> entries, CustomDataEntry[]? rented)
    {
        _entries = entries;
        _rented = rented;
    }

    internal ReadOnlySpan<CustomDataEntry> Span => _entries.Span;

    /// <summary>Entries that already lie in memory.</summary>
    public static SessionFromEntries From(ReadOnlyMemory<CustomDataEntry> entries) => new(entries, null);

    /// <summary>An array of entries; null means none.</summary>
    public static SessionFromEntries From(CustomDataEntry[]? entries) => new(entries, null);

    /// <summary>A list of entries; null means none.</summary>
    public static SessionFromEntries From(List<CustomDataEntry>? entries)
    {
        if (entries is null || entries.Count == 0)
        {
            return default;
        }

        int count = entries.Count;
        CustomDataEntry[] rented = ArrayPool<CustomDataEntry>.Shared.Rent(count);
        entries.CopyTo(0, rented, 0, count);
        return new SessionFromEntries(rented.AsMemory(0, count), rented);
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
        if (_rented is not null)
        {
            // The pool must not keep customers' data alive.
            ArrayPool<CustomDataEntry>.Shared.Return(_rented, clearArray: true);
        }
    }

    private static SessionFromEntries Enumerate(IEnumerable<CustomDataEntry> entries)
    {
        CustomDataEntry[] rented = ArrayPool<CustomDataEntry>.Shared.Rent(16);
        int count = 0;
        try
        {
            foreach (CustomDataEntry entry in entries)
            {
                if (count == rented.Length)
                {
                    CustomDataEntry[] larger = ArrayPool<CustomDataEntry>.Shared.Rent(count * 2);
                    rented.AsSpan(0, count).CopyTo(larger);
                    ArrayPool<CustomDataEntry>.Shared.Return(rented, clearArray: true);
                    rented = larger;
                }

                rented[count++] = entry;
            }
        }
        catch
        {
            ArrayPool<CustomDataEntry>.Shared.Return(rented, clearArray: true);
            throw;
        }

        return new SessionFromEntries(rented.AsMemory(0, count), rented);
    }
}
