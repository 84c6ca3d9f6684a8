using System;

namespace Wsk.CompilerServices;

/// <summary>
/// Which units go when a payload is too long. The first pass records each unit's size; <see cref="Decide"/> then drops whole units, and
/// the second pass writes without them.
/// </summary>
internal unsafe struct DropPlan
{
    public const int NoUnit = -1;

    /// <summary><c>,"customData":"</c> and <c>%5D"</c>: there as long as one entry is.</summary>
    public const int CustomDataFrame = 15 + 4;

    /// <summary>What <see cref="EntryBudget"/> is as long as no run-time entry has to go.</summary>
    public const long UnlimitedEntries = 0;

    private const long DroppedSize = -1;

    private readonly long* _sizes;
    private readonly int _units;

    /// <param name="sizes">Room for one number for each unit, for as long as the plan is used.</param>
    /// <param name="units">The number of units.</param>
    public DropPlan(long* sizes, int units)
    {
        new Span<long>(sizes, units).Clear();
        _sizes = sizes;
        _units = units;
        EntryBudget = UnlimitedEntries;
        EntryCount = 0;
        Dropped = default;
    }

    /// <summary>Whether the DTO drops members at all.</summary>
    public readonly bool IsActive => _units != 0;

    /// <summary>How many bytes the run-time entries may take together.</summary>
    public long EntryBudget { get; private set; }

    /// <summary>How many run-time entries there are, those that go among them. Known when units have gone.</summary>
    public int EntryCount { get; private set; }

    /// <summary>The units that went.</summary>
    public DroppedMemberSet Dropped { get; private set; }

    public readonly bool Drops(int unit) => IsActive && _sizes[unit] == DroppedSize;

    public readonly void Record(int unit, long size)
    {
        if (IsActive)
        {
            _sizes[unit] = size;
        }
    }

    /// <summary>Drops units in the DTO's order until a payload of <paramref name="length"/> bytes fits.</summary>
    /// <param name="shape">The DTO.</param>
    /// <param name="length">The length with every unit.</param>
    /// <param name="entryCount">How many run-time entries are in it.</param>
    public void Decide(SessionFromShape shape, long length, int entryCount)
    {
        EntryCount = entryCount;
        long rest = length;
        foreach (int unit in shape.DropOrder)
        {
            long size = _sizes[unit];
            if (rest <= shape.Limit)
            {
                return;
            }

            if (size == 0)
            {
                continue;
            }

            rest -= size;
            Dropped = Dropped.With(unit, _units);
            if (unit == shape.RuntimeEntriesUnit && rest < shape.Limit)
            {
                // Its entries go one by one, the last first: as many stay as there is room for.
                EntryBudget = shape.Limit - rest;
                return;
            }

            _sizes[unit] = DroppedSize;
            if (shape.IsEntry(unit) && !AnyEntryLeft(shape))
            {
                rest -= CustomDataFrame;
            }
        }
    }

    private readonly bool AnyEntryLeft(SessionFromShape shape)
    {
        for (int unit = 0; unit < _units; unit++)
        {
            if (shape.IsEntry(unit) && _sizes[unit] > 0)
            {
                return true;
            }
        }

        return false;
    }
}
