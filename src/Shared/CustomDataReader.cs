using System;

namespace Wsk.Shared;

/// <summary>
/// Reads entries: a strict JSON array of objects with exactly the string members <c>label_cn</c>, <c>label_en</c> and <c>value</c>, in any
/// order, raw or percent-encoded. Forward only; never allocates, recurses or throws.
/// </summary>
internal ref struct CustomDataReader
{
    private const int NoFault = -1;
    private const int LongestName = 8;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isEncoded;
    private JsonCursor _cursor;
    private bool _isInArray;

    /// <summary>Starts before the array.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isEncoded">Whether the text is percent-encoded.</param>
    public CustomDataReader(ReadOnlySpan<char> text, bool isEncoded)
    {
        _text = text;
        _isEncoded = isEncoded;
        _cursor = new JsonCursor(text, isEncoded);
        _isInArray = false;
        FaultPosition = NoFault;
        LabelCn = LabelEn = Value = default;
    }

    /// <summary>Where the first fault is, in UTF-16 units of the text; negative as long as there is none. The entries before it were read whole.</summary>
    public int FaultPosition { get; private set; }

    /// <summary>Where the entry's <c>label_cn</c> lies.</summary>
    public TextSlice LabelCn { get; private set; }

    /// <summary>Where the entry's <c>label_en</c> lies.</summary>
    public TextSlice LabelEn { get; private set; }

    /// <summary>Where the entry's <c>value</c> lies.</summary>
    public TextSlice Value { get; private set; }

    /// <summary>Reads the next entry. False behind the last one and at a fault.</summary>
    public bool Read()
    {
        LabelCn = LabelEn = Value = default;
        return MoveToEntry() && ReadEntry();
    }

    /// <summary>Copies a text of the entry, unescaped and decoded. Copies what fits and counts the rest.</summary>
    /// <param name="slice">Where the text lies.</param>
    /// <param name="destination">Where to write. The slice's length always suffices.</param>
    /// <returns>The UTF-16 units of the text; more than the destination's if that is too small.</returns>
    public readonly int CopyTo(TextSlice slice, scoped Span<char> destination) => JsonCursor.CopyString(_text, _isEncoded, slice, destination);

    private bool MoveToEntry()
    {
        bool isFirst = !_isInArray;
        _isInArray = true;
        if (isFirst && !Take('['))
        {
            return false;
        }

        if (_cursor.Current != ']')
        {
            return isFirst || Take(',');
        }

        _cursor.MoveNext();
        _cursor.SkipWhiteSpace();
        if (_cursor.Current != JsonCursor.End)
        {
            Fail(_cursor.Position);
        }

        return false;
    }

    private bool ReadEntry()
    {
        bool taken = Take('{');
        for (int members = 0; members < 3 && taken; members++)
        {
            taken = (members == 0 || Take(',')) && ReadMember();
        }

        return taken && Take('}');
    }

    private bool ReadMember()
    {
        int position = _cursor.Position;
        if (!ReadString(out TextSlice key) || !Take(':') || !ReadString(out TextSlice text))
        {
            return false;
        }

        // A text that was read stands behind a bracket, never at 0: a second one of the same name is refused.
        switch (NameOf(key))
        {
            case EntrySyntax.LabelCnName when LabelCn.Start == 0:
                LabelCn = text;
                return true;
            case EntrySyntax.LabelEnName when LabelEn.Start == 0:
                LabelEn = text;
                return true;
            case EntrySyntax.ValueName when Value.Start == 0:
                Value = text;
                return true;
            default:
                return Fail(position);
        }
    }

    private readonly string NameOf(TextSlice key)
    {
        // As a rule, a name is neither encoded nor escaped.
        string name = NameOf(_text.Slice(key.Start, key.Length));
        if (name.Length != 0)
        {
            return name;
        }

        Span<char> text = stackalloc char[LongestName];
        int length = CopyTo(key, text);
        return length > text.Length ? string.Empty : NameOf(text.Slice(0, length));
    }

    private static string NameOf(ReadOnlySpan<char> key) =>
        key.SequenceEqual(EntrySyntax.LabelCnName.AsSpan()) ? EntrySyntax.LabelCnName
        : key.SequenceEqual(EntrySyntax.LabelEnName.AsSpan()) ? EntrySyntax.LabelEnName
        : key.SequenceEqual(EntrySyntax.ValueName.AsSpan()) ? EntrySyntax.ValueName
        : string.Empty;

    private bool ReadString(out TextSlice inside) => _cursor.TrySkipString(out inside) || Fail(_cursor.Position);

    private bool Take(char punctuation) => _cursor.TryTakePunctuation(punctuation) || Fail(_cursor.Position);

    private bool Fail(int position)
    {
        FaultPosition = position;
        return false;
    }
}
