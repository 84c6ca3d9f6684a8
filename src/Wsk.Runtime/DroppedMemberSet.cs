using System.Collections.Generic;

namespace Wsk;

/// <summary>
/// Which of a type's members were left out, kept as bits beside the type's own name table: a write allocates nothing, and the
/// list comes into being only when somebody asks for it.
/// </summary>
internal readonly struct DroppedMemberSet
{
    private readonly string[]? _names;
    private readonly ulong _bits;
    private readonly ulong[]? _moreBits;

    private DroppedMemberSet(string[] names, ulong bits, ulong[]? moreBits)
    {
        _names = names;
        _bits = bits;
        _moreBits = moreBits;
    }

    public bool IsEmpty => _bits == 0 && _moreBits is null;

    public static DroppedMemberSet Of(string[] names) => new(names, 0, null);

    /// <summary>The set with one more member. Only a type of more than 64 members allocates here.</summary>
    public DroppedMemberSet With(int unit)
    {
        if (unit < 64)
        {
            return new DroppedMemberSet(_names!, _bits | (1UL << unit), _moreBits);
        }

        ulong[] more = _moreBits is null ? new ulong[(_names!.Length - 1) / 64] : (ulong[])_moreBits.Clone();
        more[(unit / 64) - 1] |= 1UL << (unit % 64);
        return new DroppedMemberSet(_names!, _bits, more);
    }

    public bool Contains(int unit) => unit < 64
        ? (_bits & (1UL << unit)) != 0
        : _moreBits is not null && (_moreBits[(unit / 64) - 1] & (1UL << (unit % 64))) != 0;

    public string[] ToArray()
    {
        var members = new List<string>();
        for (int unit = 0; _names is not null && unit < _names.Length; unit++)
        {
            if (Contains(unit))
            {
                members.Add(_names[unit]);
            }
        }

        return members.ToArray();
    }
}
