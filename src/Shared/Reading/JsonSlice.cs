namespace Wsk.Shared;

/// <summary>A JSON value's place in a text, in UTF-16 units. The slice of a string is what stands between its quotes.</summary>
internal readonly struct JsonSlice
{
    public JsonSlice(JsonKind kind, int start, int length)
    {
        Kind = kind;
        Start = start;
        Length = length;
    }

    public JsonKind Kind { get; }

    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    public bool IsString => Kind is JsonKind.String or JsonKind.EscapedString;
}
