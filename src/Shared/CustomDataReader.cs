using System;

namespace Wsk.Rules;

/// <summary>
/// Reads a strict JSON array of objects with exactly the string members <c>label_cn</c>, <c>label_en</c> and <c>value</c>, in any order,
/// from raw or percent-encoded text. Allocates nothing, never throws, and has nothing to recurse into.
/// </summary>
internal ref struct CustomDataReader
{
    private const int NoFault = -1;
    private const int LongestKey = 8;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isEncoded;
    private JsonCursor _cursor;
    private bool _isInArray;

    /// <summary>Starts before the array.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isEncoded">Whether it is percent-encoded.</param>
    public CustomDataReader(ReadOnlySpan<char> text, bool isEncoded)
    {
        _text = text;
        _isEncoded = isEncoded;
        _cursor = new JsonCursor(text, isEncoded);
        _isInArray = false;
        FaultPosition = NoFault;
        LabelCn = LabelEn = Value = default;
    }

    /// <summary>Where the first fault is, in UTF-16 units of the text as it was given; negative as long as there is none.</summary>
    public int FaultPosition { get; private set; }

    /// <summary>Where the entry's <c>label_cn</c> lies.</summary>
    public TextSlice LabelCn { get; private set; }

    /// <summary>Where the entry's <c>label_en</c> lies.</summary>
    public TextSlice LabelEn { get; private set; }

    /// <summary>Where the entry's <c>value</c> lies.</summary>
    public TextSlice Value { get; private set; }

    /// <summary>Reads the next entry. False after the last one, and at a fault.</summary>
    public bool Read()
    {
        LabelCn = LabelEn = Value = default;
        return MoveToEntry() && ReadEntry();
    }

    /// <summary>Copies a string of the entry, unescaped and decoded.</summary>
    /// <param name="slice">The string.</param>
    /// <param name="destination">Where to; the slice's length always suffices.</param>
    /// <returns>The UTF-16 units written; -1 when the destination is too small.</returns>
    public readonly int CopyTo(TextSlice slice, scoped Span<char> destination)
    {
        var cursor = new JsonCursor(_text.Slice(slice.Start, slice.Length), _isEncoded);
        int written = 0;
        while (cursor.TryTakeStringCharacter(out int character))
        {
            int units = character > char.MaxValue ? 2 : 1;
            if (units > destination.Length - written)
            {
                return -1;
            }

            if (units == 2)
            {
                destination[written++] = (char)((character >> 10) + 0xD7C0);
                character = (character & 0x3FF) | 0xDC00;
            }

            destination[written++] = (char)character;
        }

        return written;
    }

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

        // What was read stands behind a bracket, never at 0: a second one of the same name is refused.
        switch (NameOf(key))
        {
            case "label_cn" when LabelCn.Start == 0:
                LabelCn = text;
                return true;
            case "label_en" when LabelEn.Start == 0:
                LabelEn = text;
                return true;
            case "value" when Value.Start == 0:
                Value = text;
                return true;
            default:
                return Fail(position);
        }
    }

    private readonly string NameOf(TextSlice key)
    {
        // Neither encoded nor escaped, as a rule.
        string name = NameOf(_text.Slice(key.Start, key.Length));
        if (name.Length != 0)
        {
            return name;
        }

        Span<char> text = stackalloc char[LongestKey];
        int length = CopyTo(key, text);
        return length < 0 ? string.Empty : NameOf(text.Slice(0, length));
    }

    private static string NameOf(ReadOnlySpan<char> key) =>
        key.SequenceEqual("label_cn".AsSpan()) ? "label_cn"
        : key.SequenceEqual("label_en".AsSpan()) ? "label_en"
        : key.SequenceEqual("value".AsSpan()) ? "value"
        : string.Empty;

    private bool ReadString(out TextSlice slice)
    {
        slice = default;
        if (_cursor.Current != '"')
        {
            return Fail(_cursor.Position);
        }

        _cursor.MoveNext();
        int start = _cursor.Position;
        _cursor.SkipUnreserved();
        while (_cursor.Current != '"')
        {
            if (!_cursor.TryTakeStringCharacter(out _))
            {
                return Fail(_cursor.Position);
            }

            _cursor.SkipUnreserved();
        }

        slice = new TextSlice(start, _cursor.Position - start);
        _cursor.MoveNext();
        _cursor.SkipWhiteSpace();
        return true;
    }

    private bool Take(char punctuation)
    {
        _cursor.SkipWhiteSpace();
        if (_cursor.Current != punctuation)
        {
            return Fail(_cursor.Position);
        }

        _cursor.MoveNext();
        _cursor.SkipWhiteSpace();
        return true;
    }

    private bool Fail(int position)
    {
        FaultPosition = position;
        return false;
    }

    /// <summary>A part of the text, in UTF-16 units.</summary>
    public readonly struct TextSlice
    {
        public TextSlice(int start, int length)
        {
            Start = start;
            Length = length;
        }

        public int Start { get; }

        public int Length { get; }
    }
}
