using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.Engine;

/// <summary>
/// Writes to memory as long as there is room, moves to a larger array where it may, and only counts from where it may not. So one pass tells both
/// whether the payload is valid and how long it is.
/// </summary>
/// <remarks>
/// A method that appends takes the place to write to and returns the place behind, so that the place stays in a register from one piece to the next;
/// the caller stores the last one in <see cref="To"/>.
/// </remarks>
/// <typeparam name="TUnit">The destination's element: <see cref="byte"/>, or <see cref="char"/> for UTF-16 units.</typeparam>
/// <typeparam name="TForm">How JSON is put into it.</typeparam>
internal unsafe partial struct Cursor<TUnit, TForm>
    where TUnit : unmanaged
    where TForm : struct, IForm<TUnit>
{
    /// <summary>Where the next element goes.</summary>
    public TUnit* To;

    private TUnit* _start;

    // Nothing is written from here on. Once something was only counted, this is the place where the cursor is.
    private TUnit* _end;

    // As long as To is below this, any key with any short text fits. The start if none fits any more.
    private TUnit* _uncheckedEnd;

    private int _room;

    // The UTF-8 bytes that were counted but not written.
    private long _counted;

    // The UTF-8 bytes that a valid payload may have here.
    private long _limit;

    // The array that the cursor has moved to.
    private ScratchBuffer<TUnit> _scratch;
    private GCHandle _pin;

    private TForm _form;
    private bool _grows;
    private bool _countsExactly;

    /// <summary>Initializes the cursor. A method, not a constructor, so that the JIT can elide zeroing a local that is <c>default</c> already.</summary>
    /// <param name="destination">Where to write; pinned for as long as the cursor is used.</param>
    /// <param name="room">How many elements may be touched there.</param>
    /// <param name="limit">The UTF-8 bytes that a valid payload may have.</param>
    /// <param name="grows">Whether the destination is only scratch memory, from which the payload may move to a rented array.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Begin(TUnit* destination, int room, int limit, bool grows)
    {
        _start = destination;
        To = destination;
        _limit = limit;
        _room = (int)Math.Min(room, UsefulRoom);
        _grows = grows;
        Open();
    }

    /// <summary>Where the cursor began.</summary>
    public readonly TUnit* Start => _start;

    /// <summary>How many elements are in memory.</summary>
    public readonly long Written => To - _start;

    /// <summary>How many elements more may be written without growing.</summary>
    public readonly long Room => _end - To;

    /// <summary>Whether any key with any short text fits.</summary>
    public readonly bool IsUnchecked => To < _uncheckedEnd;

    /// <summary>The UTF-8 bytes of everything that was appended, written or only counted.</summary>
    public readonly long Length => LengthAt(To);

    /// <summary>Whether everything that was appended is in memory.</summary>
    public readonly bool IsWritten => _counted == 0;

    /// <summary>Whether everything that was appended is in memory, and no more than a valid payload may have.</summary>
    public readonly bool IsComplete => _counted == 0 && Length <= _limit;

    /// <summary>Whether the elements are in a rented array instead of the destination.</summary>
    public readonly bool HasMoved => _pin.IsAllocated;

    /// <summary>A place to go back to.</summary>
    public readonly CursorMark Mark => new(Written, _counted);

    /// <summary>The elements and bytes that were appended since, written or only counted.</summary>
    public readonly long LengthSince(CursorMark mark) => Written - mark.Written + _counted - mark.Counted;

    /// <summary>Takes back what was appended since.</summary>
    public void GoBack(CursorMark mark)
    {
        To = _start + mark.Written;
        _counted = mark.Counted;
        if (_counted == 0)
        {
            Open();
        }
    }

    /// <summary>Lets nothing be written until <see cref="Reopen"/>.</summary>
    public void Close()
    {
        _end = To;
        _uncheckedEnd = _start;
    }

    /// <summary>Lets the cursor write again.</summary>
    /// <param name="limit">The UTF-8 bytes that a valid payload may have here.</param>
    public void Reopen(long limit)
    {
        _limit = limit;
        Open();
    }

    /// <summary>Lets the length of every text count, also of one that makes the payload too long.</summary>
    public void CountExactly() => _countsExactly = true;

    /// <summary>Whether a valid payload may have so many UTF-8 bytes here.</summary>
    public readonly bool IsWithinLimit(long bytes) => bytes <= _limit;

    /// <summary>Gives the rented array back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Return()
    {
        if (_pin.IsAllocated)
        {
            ReturnArray();
        }
    }

    /// <summary>Appends ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TUnit* Append(TUnit* to, scoped ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length + _form.CopySlack > _end - to)
        {
            return AppendChecked(to, ascii);
        }

        _form.Copy(ascii, to);
        return to + ascii.Length;
    }

    /// <summary>Leaves room for what is written later.</summary>
    public TUnit* Reserve(TUnit* to, int elements) => HasRoom(ref to, elements) ? to + elements : CountOnly(to, elements);

    /// <summary>Counts bytes that are not written. From then on nothing is written.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public TUnit* CountOnly(TUnit* to, long bytes)
    {
        _counted += bytes;
        _end = to;
        _uncheckedEnd = _start;
        return to;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TUnit* AppendChecked(TUnit* to, scoped ReadOnlySpan<byte> ascii)
    {
        if (!HasRoom(ref to, ascii.Length + _form.CopySlack))
        {
            return CountOnly(to, ascii.Length);
        }

        _form.Copy(ascii, to);
        return to + ascii.Length;
    }

    private bool HasRoom(ref TUnit* to, int elements) => elements <= _end - to || (!IsBeyondLimit(to, elements) && TryGrow(ref to, elements));

    // More of a destination is never of use: there any text fits that a valid payload may have, and a longer one is too long whatever it says.
    private readonly long UsefulRoom => (_limit * _form.MaxPerUnit) + _form.MaxSlack;

    private readonly long LengthAt(TUnit* to) => (to - _start) + _form.ExtraBytes + _counted;

    /// <summary>
    /// Whether a piece makes the payload too long, whatever the piece says: every UTF-16 unit is at least one byte. Such a text needs no scan. Where members
    /// may be dropped, only a text that is too long by itself needs none, since the exact length of any other decides.
    /// </summary>
    private readonly bool IsBeyondLimit(TUnit* to, long units) => (_countsExactly ? 0 : LengthAt(to)) + units > _limit;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReturnArray()
    {
        _pin.Free();
        _scratch.Return();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Open()
    {
        // What a short text and its key take, whatever the text is.
        int needed = FieldKeys.Width + (JsonEscaper.ShortUnits * _form.MaxPerUnit) + _form.MaxSlack;
        _end = _start + _room;
        _uncheckedEnd = _start + Math.Max(_room - needed, 0);
    }

    /// <summary>Moves to a larger array. False if the cursor may not, or there is none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryGrow(ref TUnit* to, long room)
    {
        long used = to - _start;
        int size = _grows && _counted == 0 ? Longest.Grow(used + room, _end - _start, _form.MaxRoom) : 0;
        if (size == 0)
        {
            return false;
        }

        TUnit[] larger = _scratch.Grow(size, new ReadOnlySpan<TUnit>(_start, (int)used));
        if (_pin.IsAllocated)
        {
            _pin.Free();
        }

        _pin = GCHandle.Alloc(larger, GCHandleType.Pinned);
        _start = (TUnit*)_pin.AddrOfPinnedObject();
        _room = Math.Min(larger.Length, _form.MaxRoom);
        Open();
        to = _start + used;
        To = to;
        return true;
    }
}
