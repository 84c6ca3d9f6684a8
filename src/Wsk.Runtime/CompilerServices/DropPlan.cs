using System;
using Wsk.Engine;
using Wsk.Shared;

namespace Wsk.CompilerServices;

/// <summary>
/// Which parts go when a payload is too long. The first pass records each part's size; <see cref="Decide"/> then drops whole parts, and
/// the second pass writes without them.
/// </summary>
internal unsafe struct DropPlan
{
    public const int NoPart = -1;

    /// <summary>What <see cref="EntryBudget"/> is as long as no run-time entry has to go.</summary>
    public const long UnlimitedEntries = 0;

    private const long DroppedSize = -1;

    private readonly long* _sizes;
    private readonly int _parts;

    /// <param name="sizes">Room for one number for each part, for as long as the plan is used.</param>
    /// <param name="parts">The number of parts.</param>
    public DropPlan(long* sizes, int parts)
    {
        new Span<long>(sizes, parts).Clear();
        _sizes = sizes;
        _parts = parts;
        EntryBudget = UnlimitedEntries;
        EntryCount = 0;
        Dropped = default;
    }

    /// <summary>Whether the DTO drops members at all.</summary>
    public readonly bool IsActive => _parts != 0;

    /// <summary>How many bytes the run-time entries may take together.</summary>
    public long EntryBudget { get; private set; }

    /// <summary>How many run-time entries there are, those that go among them. Known when parts have gone.</summary>
    public int EntryCount { get; private set; }

    /// <summary>The parts that went.</summary>
    public PartSet Dropped { get; private set; }

    public readonly bool Drops(int part) => IsActive && _sizes[part] == DroppedSize;

    public readonly void Record(int part, long size)
    {
        if (IsActive)
        {
            _sizes[part] = size;
        }
    }

    /// <summary>Drops parts in the DTO's order until a payload of <paramref name="length"/> bytes fits.</summary>
    /// <param name="shape">The DTO.</param>
    /// <param name="length">The length with every part.</param>
    /// <param name="entryCount">How many run-time entries are in it.</param>
    public void Decide(SessionFromShape shape, long length, int entryCount)
    {
        EntryCount = entryCount;
        long rest = length;
        foreach (int part in shape.DropOrder)
        {
            long size = _sizes[part];
            if (rest <= shape.Limit)
            {
                return;
            }

            if (size == 0)
            {
                continue;
            }

            rest -= size;
            Dropped = Dropped.With(part, _parts);
            if (part == shape.RuntimeEntriesPart && rest < shape.Limit)
            {
                // Its entries go one by one, the last first: as many stay as there is room for.
                EntryBudget = shape.Limit - rest;
                return;
            }

            _sizes[part] = DroppedSize;
            if (shape.IsEntry(part) && !AnyEntryLeft(shape))
            {
                rest -= EntrySyntax.CustomDataLength;
            }
        }
    }

    private readonly bool AnyEntryLeft(SessionFromShape shape)
    {
        for (int part = 0; part < _parts; part++)
        {
            if (shape.IsEntry(part) && _sizes[part] > 0)
            {
                return true;
            }
        }

        return false;
    }
}
