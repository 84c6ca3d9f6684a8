using System.Runtime.CompilerServices;

namespace Wsk.CompilerServices;

public unsafe ref partial struct SessionFromWriter
{
    /// <summary>Opens a unit of a DTO that drops members. False when the unit is to be left out.</summary>
    /// <param name="unit">The unit.</param>
    public bool Keeps(int unit)
    {
        CloseUnit();
        if (_plan.Drops(unit))
        {
            return false;
        }

        _unit = unit;
        _unitStart = Length;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CloseUnit()
    {
        if (_unit != DropPlan.NoUnit)
        {
            RecordUnit();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RecordUnit()
    {
        _plan.Record(_unit, Length - _unitStart);
        _unit = DropPlan.NoUnit;
    }
}
