namespace Wsk.Shared;

/// <summary>A JSON value's place in a text, in UTF-16 units. The slice of a string is what stands between its quotes.</summary>
internal readonly struct JsonSlice
{
    // No string has 2^30 units.
    private const int KindBits = 3;
    private const int LengthBits = 30;
    private const ulong LengthMask = (1UL << LengthBits) - 1;

    // In one word: the processor waits when several fields were stored one by one and are then copied together.
    private readonly ulong _bits;

    public JsonSlice(JsonKind kind, int start, int length) => _bits = ((ulong)(uint)start << (LengthBits + KindBits)) | ((ulong)(uint)length << KindBits) | (ulong)kind;

    public JsonKind Kind => (JsonKind)(_bits & ((1 << KindBits) - 1));

    public int Start => (int)(_bits >> (LengthBits + KindBits));

    public int Length => (int)((_bits >> KindBits) & LengthMask);

    /// <summary>The start of the value's JSON text, which begins with the quote of a string.</summary>
    public int JsonStart => IsString ? Start - 1 : Start;

    /// <summary>The length of the value's JSON text, both quotes of a string included.</summary>
    public int JsonLength => IsString ? Length + 2 : Length;

    public bool IsString => Kind is JsonKind.String or JsonKind.EscapedString;
}
