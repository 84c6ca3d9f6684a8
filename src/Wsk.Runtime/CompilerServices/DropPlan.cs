using System;
using Wsk.Engine;
using Wsk.Shared;

namespace Wsk.CompilerServices;

/// <summary>
/// Which parts stay when a payload is too long. The first pass records the size of each part. <see cref="Drop"/> then drops parts until the rest fits, and
/// <see cref="Refill"/> brings back what fits after all. After each call of theirs that returns true, the payload is written anew.
/// </summary>
internal unsafe struct DropPlan
{
    public const int NoPart = -1;

    // A part that may only be shortened takes more than it has room for.
    private const long ShortestRoom = 1;

    private readonly SessionFromShape _shape;
    private readonly PartSize* _sizes;

    // How many parts, in the order of going, have gone and not yet been asked to come back.
    private int _gone;
    private bool _isChanged;

    /// <param name="shape">The DTO.</param>
    /// <param name="sizes">Room for the size of each part, for as long as the plan is used. The room need not be cleared: the first pass begins every part.</param>
    public DropPlan(SessionFromShape shape, PartSize* sizes)
    {
        _shape = shape;
        _sizes = sizes;
    }

    // The braces take one byte more than the first comma, whose place the opening one takes.
    private readonly long Length
    {
        get
        {
            long length = 1;
            for (int part = 0; part < _shape.MemberNames.Length; part++)
            {
                length += _sizes[part].Room;
            }

            return HasEntry ? length + EntrySyntax.CustomDataLength : length;
        }
    }

    private readonly bool HasEntry
    {
        get
        {
            for (int part = _shape.FirstEntryPart; part < _shape.MemberNames.Length; part++)
            {
                if (_sizes[part].Room != 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Takes what the first pass recorded for the size of each part.</summary>
    public readonly void Begin()
    {
        foreach (ref PartSize size in new Span<PartSize>(_sizes, _shape.MemberNames.Length))
        {
            size.Whole = size.Room;
        }
    }

    /// <summary>Drops parts in the DTO's order until the rest fits, up to one that may only be shortened: a pass tells how short it becomes.</summary>
    /// <returns>Whether there is such a part.</returns>
    public bool Drop()
    {
        int[] parts = _shape.GoingOrder;
        while (_gone < parts.Length && Length > _shape.Limit)
        {
            bool mayGo = _gone < _shape.DropOrder.Length;
            ref PartSize size = ref _sizes[parts[_gone++]];
            size.Room = mayGo ? 0 : Math.Min(size.Whole, ShortestRoom);
            _isChanged = size.Room == 0;
            if (!_isChanged)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Brings back the parts that fit, the last that went first, up to one that a pass has to fit into its room.</summary>
    /// <returns>Whether the payload is not yet written as it is to be.</returns>
    public bool Refill()
    {
        bool isChanged = _isChanged;
        _isChanged = false;
        while (_gone != 0)
        {
            int part = _shape.GoingOrder[--_gone];
            ref PartSize size = ref _sizes[part];
            long room = RoomFor(part);
            if (size.Whole <= room)
            {
                isChanged |= size.Room != size.Whole;
                size.Room = size.Whole;
            }
            else if (room > size.Room && _shape.IsDivisible(part))
            {
                size.Room = room;
                return true;
            }
        }

        return isChanged;
    }

    /// <summary>The parts that are not in the payload, and the one of which not all entries are.</summary>
    public readonly PartSet FindDropped()
    {
        PartSet dropped = default;
        foreach (int part in _shape.DropOrder)
        {
            if (IsIncomplete(part) && (_sizes[part].Room == 0 || part == _shape.RuntimeEntriesPart))
            {
                dropped = dropped.With(part, _shape.MemberNames.Length);
            }
        }

        return dropped;
    }

    /// <summary>The parts whose text is in the payload in part only.</summary>
    public readonly PartSet FindShortened()
    {
        PartSet shortened = default;
        foreach (int part in _shape.ShortenOrder)
        {
            if (IsIncomplete(part) && _sizes[part].Room != 0)
            {
                shortened = shortened.With(part, _shape.MemberNames.Length);
            }
        }

        return shortened;
    }

    private readonly bool IsIncomplete(int part) => _sizes[part].Room < _sizes[part].Whole;

    private readonly long RoomFor(int part)
    {
        long room = _shape.Limit - Length + _sizes[part].Room;
        return _shape.IsEntry(part) && !HasEntry ? room - EntrySyntax.CustomDataLength : room;
    }
}
