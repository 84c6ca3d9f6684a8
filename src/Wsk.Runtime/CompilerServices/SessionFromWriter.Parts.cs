using System.Runtime.CompilerServices;

namespace Wsk.CompilerServices;

public unsafe ref partial struct SessionFromWriter
{
    /// <summary>Begins a part of a DTO that drops members. False if the part is left out.</summary>
    /// <param name="part">The part.</param>
    public bool BeginPart(int part)
    {
        ClosePart();
        if (_plan.Drops(part))
        {
            return false;
        }

        _part = part;
        _partStart = Length;
        return true;
    }

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
        _plan.Record(_part, Length - _partStart);
        _part = DropPlan.NoPart;
    }
}
