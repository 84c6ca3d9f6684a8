namespace Wsk.CompilerServices;

/// <summary>How many bytes a part of a payload takes, with its comma.</summary>
internal struct PartSize
{
    /// <summary>What the part takes as a whole. Known when the payload is too long.</summary>
    public long Whole;

    /// <summary>What the part may take in the next pass, and took in the last one.</summary>
    public long Room;
}
