using System.Runtime.CompilerServices;

namespace Wsk.CompilerServices;

public unsafe ref partial struct SessionFromWriter
{
    /// <summary>Begins a part of a DTO that drops members. False if the part is left out.</summary>
    /// <param name="unit">The part.</param>
    public bool Keeps(int unit)
    {
        ClosePart();
        if (_plan.Drops(unit))
        {
            return false;
        }

        _part = unit;
        _partStart = Length;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ClosePart()
    {
        if (_part != DropPlan.NoUnit)
        {
            RecordPart();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RecordPart()
    {
        _plan.Record(_part, Length - _partStart);
        _part = DropPlan.NoUnit;
    }
}
