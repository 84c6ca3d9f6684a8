using System;
using Wsk.Engine;
using Wsk.Shared;

namespace Wsk.CompilerServices;

/// <summary>
/// Which parts stay when a payload is too long. The first pass records the size of each part. <see cref="Drop"/> then drops parts until the rest fits, and
/// <see cref="Refill"/> brings back what fits after all; after each call of it the payload is written anew.
/// </summary>
internal unsafe struct DropPlan
{
    public const int NoPart = -1;

    private readonly SessionFromShape _shape;
    private readonly PartSize* _sizes;

    // How many parts of the drop order have gone and not yet been asked to come back.
    private int _gone;
    private bool _isChanged;

    /// <param name="shape">The DTO.</param>
    /// <param name="sizes">Room for the size of each part, for as long as the plan is used.</param>
    public DropPlan(SessionFromShape shape, PartSize* sizes)
    {
        _shape = shape;
        _sizes = sizes;
        _gone = 0;
        _isChanged = false;
        new Span<PartSize>(sizes, shape.MemberNames.Length).Clear();
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

    /// <summary>Drops parts in the DTO's order until the rest fits.</summary>
    public void Drop()
    {
        for (int part = 0; part < _shape.MemberNames.Length; part++)
        {
            _sizes[part].Whole = _sizes[part].Room;
        }

        while (_gone < _shape.DropOrder.Length && Length > _shape.Limit)
        {
            _sizes[_shape.DropOrder[_gone++]].Room = 0;
        }

        _isChanged = true;
    }

    /// <summary>Brings back the parts that fit, the last that went first, up to one that a pass has to fit into its room.</summary>
    /// <returns>Whether the payload is not yet written as it is to be.</returns>
    public bool Refill()
    {
        bool isChanged = _isChanged;
        _isChanged = false;
        while (_gone != 0)
        {
            int part = _shape.DropOrder[--_gone];
            long whole = _sizes[part].Whole;
            long room = RoomFor(part);
            if (whole <= room)
            {
                _sizes[part].Room = whole;
                isChanged |= whole != 0;
            }
            else if (part == _shape.RuntimeEntriesPart && room > 0)
            {
                // As many of its entries stay as there is room for.
                _sizes[part].Room = room;
                return true;
            }
        }

        return isChanged;
    }

    /// <summary>The parts that are not in the payload, or not as a whole.</summary>
    public readonly PartSet FindDropped()
    {
        PartSet dropped = default;
        foreach (int part in _shape.DropOrder)
        {
            // A value that formats itself may have become shorter; that one is whole.
            PartSize size = _sizes[part];
            if (size.Room < size.Whole && (size.Room == 0 || part == _shape.RuntimeEntriesPart))
            {
                dropped = dropped.With(part, _shape.MemberNames.Length);
            }
        }

        return dropped;
    }

    private readonly long RoomFor(int part)
    {
        long room = _shape.Limit - Length;
        return _shape.IsEntry(part) && !HasEntry ? room - EntrySyntax.CustomDataLength : room;
    }
}
