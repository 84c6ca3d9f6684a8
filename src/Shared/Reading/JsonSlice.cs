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

    /// <summary>The start of the value's JSON text, which begins with the quote of a string.</summary>
    public int JsonStart => IsString ? Start - 1 : Start;

    /// <summary>The length of the value's JSON text, both quotes of a string included.</summary>
    public int JsonLength => IsString ? Length + 2 : Length;

    public bool IsString => Kind is JsonKind.String or JsonKind.EscapedString;
}
