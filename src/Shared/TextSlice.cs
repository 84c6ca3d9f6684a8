namespace Wsk.Shared;

/// <summary>A part of a text, in UTF-16 units.</summary>
internal readonly struct TextSlice
{
    public TextSlice(int start, int length)
    {
        Start = start;
        Length = length;
    }

    public int Start { get; }

    public int Length { get; }
}
