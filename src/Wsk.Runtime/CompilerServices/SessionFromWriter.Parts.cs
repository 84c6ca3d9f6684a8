using System.Runtime.CompilerServices;
using Wsk.Engine;

namespace Wsk.CompilerServices;

/// <summary>The parts of a DTO that drops members.</summary>
public unsafe ref partial struct SessionFromWriter
{
    /// <summary>Begins a part of a DTO that drops members. False if the part is left out.</summary>
    /// <param name="part">The part.</param>
    public bool BeginPart(int part)
    {
        ClosePart();
        if (_hasRooms && _sizes[part].Room == 0)
        {
            return false;
        }

        _part = part;
        _partStart = Length;
        return true;
    }

    /// <summary>Lets the writer record the size of each part.</summary>
    internal void RecordSizes(PartSize* sizes)
    {
        _sizes = sizes;
        _bytes.CountExactly();
    }

    /// <summary>Begins again, with no more of each part than it has room for. What is invalid is known.</summary>
    internal void Rewrite()
    {
        _bytes.GoBack(default);
        _customData = CursorMark.None;
        _entryCount = 0;
        _hasRooms = true;
    }

    /// <summary>Says what went for length.</summary>
    /// <param name="dropped">The parts that are not in the payload, and the one of which not all entries are.</param>
    /// <param name="shortened">The parts whose text is in the payload in part only.</param>
    /// <param name="entries">How many run-time entries there were.</param>
    internal void SetOmitted(PartSet dropped, PartSet shortened, int entries)
    {
        _dropped = dropped;
        _shortened = shortened;
        _droppedEntries = entries - _entryCount;
    }

    // Whether the part that is written has less room than it needs.
    private readonly bool IsPartTooLong => _hasRooms && _part != DropPlan.NoPart && _sizes[_part].Room < _sizes[_part].Whole;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ClosePart()
    {
        if (_part != DropPlan.NoPart)
        {
            RecordPart();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RecordPart()
    {
        if (_sizes != null)
        {
            _sizes[_part].Room = Length - _partStart;
        }

        _part = DropPlan.NoPart;
    }
}
