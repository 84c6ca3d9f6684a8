namespace Wsk.Engine;

/// <summary>
/// Parts of a payload that were left out, as bits. A write allocates nothing; the list of omissions is made when somebody asks for it.
/// </summary>
internal readonly struct PartSet
{
    private readonly ulong _bits;
    private readonly ulong[]? _moreBits;

    private PartSet(ulong bits, ulong[]? moreBits)
    {
        _bits = bits;
        _moreBits = moreBits;
    }

    public bool IsEmpty => _bits == 0 && _moreBits is null;

    /// <summary>The set with one part more. Only a type of more than 64 parts allocates here.</summary>
    public PartSet With(int part, int parts)
    {
        if (part < 64)
        {
            return new PartSet(_bits | (1UL << part), _moreBits);
        }

        ulong[] more = _moreBits is null ? new ulong[(parts - 1) / 64] : (ulong[])_moreBits.Clone();
        more[(part / 64) - 1] |= 1UL << (part % 64);
        return new PartSet(_bits, more);
    }

    public bool Contains(int part) => part < 64
        ? (_bits & (1UL << part)) != 0
        : _moreBits is not null && (_moreBits[(part / 64) - 1] & (1UL << (part % 64))) != 0;
}
