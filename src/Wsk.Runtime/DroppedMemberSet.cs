namespace Wsk;

/// <summary>
/// Which of a type's members were left out, kept as bits: a write allocates nothing, and the list comes into being only when somebody asks for it.
/// </summary>
internal readonly struct DroppedMemberSet
{
    private readonly ulong _bits;
    private readonly ulong[]? _moreBits;

    private DroppedMemberSet(ulong bits, ulong[]? moreBits)
    {
        _bits = bits;
        _moreBits = moreBits;
    }

    public bool IsEmpty => _bits == 0 && _moreBits is null;

    /// <summary>The set with one more of so many members. Only a type of more than 64 members allocates here.</summary>
    public DroppedMemberSet With(int unit, int units)
    {
        if (unit < 64)
        {
            return new DroppedMemberSet(_bits | (1UL << unit), _moreBits);
        }

        ulong[] more = _moreBits is null ? new ulong[(units - 1) / 64] : (ulong[])_moreBits.Clone();
        more[(unit / 64) - 1] |= 1UL << (unit % 64);
        return new DroppedMemberSet(_bits, more);
    }

    public bool Contains(int unit) => unit < 64
        ? (_bits & (1UL << unit)) != 0
        : _moreBits is not null && (_moreBits[(unit / 64) - 1] & (1UL << (unit % 64))) != 0;
}
