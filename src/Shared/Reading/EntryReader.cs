using System;

namespace Wsk.Shared;

/// <summary>
/// Reads customData's array of <c>{label_cn, label_en, value}</c> objects, entry by entry, from JSON text that is percent-decoded already.
/// Never throws, allocates or recurses.
/// </summary>
internal ref struct EntryReader
{
    private static readonly UsualKey s_usualLabelCn = new(EntrySyntax.LabelCnName);
    private static readonly UsualKey s_usualLabelEn = new(EntrySyntax.LabelEnName);
    private static readonly UsualKey s_usualValue = new(EntrySyntax.ValueName);

    private readonly bool _isStrict;
    private JsonReader _json;
    private bool _isStarted;

    /// <summary>Starts before the array.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isStrict">
    /// Whether each entry must have exactly the three members, each of them once, as a sender has to write them. A reader skips other members, takes the last of several with one name,
    /// and passes over an entry whose value is null.
    /// </param>
    public EntryReader(ReadOnlySpan<char> text, bool isStrict)
    {
        _isStrict = isStrict;
        _json = new JsonReader(text);
        _isStarted = false;
        IsComplete = false;
        LabelCn = LabelEn = Value = default;
        FaultPosition = 0;
    }

    /// <summary>Whether the array has ended and nothing stands behind the array.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>When <see cref="Read"/> has returned false and the array is not complete: the first unit that is at fault, or the end of the text.</summary>
    public int FaultPosition { get; private set; }

    public JsonSlice LabelCn { get; private set; }

    public JsonSlice LabelEn { get; private set; }

    public JsonSlice Value { get; private set; }

    /// <summary>Reads the next entry that has a value. False after the last one and at a fault.</summary>
    public bool Read()
    {
        while (MoveToEntry())
        {
            if (!ReadEntry())
            {
                return false;
            }

            if (Value.IsString)
            {
                return true;
            }
        }

        return false;
    }

    private bool MoveToEntry()
    {
        bool isFirst = !_isStarted;
        _isStarted = true;
        if (isFirst)
        {
            if (!Take('['))
            {
                return false;
            }

            if (_json.Current != ']')
            {
                return true;
            }
        }

        if (!_json.TryTakePunctuation(']'))
        {
            return Take(',');
        }

        IsComplete = _json.IsAtEnd;
        return !IsComplete && Fail(_json.Position);
    }

    private bool ReadEntry()
    {
        JsonReader json = _json;
        if (ReadUsualEntry())
        {
            return true;
        }

        _json = json;
        LabelCn = LabelEn = Value = default;
        int start = _json.Position;
        if (!Take('{'))
        {
            return false;
        }

        for (int members = 0; _isStrict ? members < 3 : !_json.TryTakePunctuation('}'); members++)
        {
            if ((members != 0 && !Take(',')) || !ReadMember())
            {
                return false;
            }
        }

        return _isStrict ? Take('}') : (LabelCn.IsString && LabelEn.IsString && Value.Kind != JsonKind.None) || Fail(start);
    }

    /// <summary>Reads an entry as every encoder writes an entry: the members in this order, without escapes. False with nothing lost for any other.</summary>
    private bool ReadUsualEntry()
    {
        if (_json.TryReadUsualMember('{', s_usualLabelCn, out JsonSlice labelCn)
            && _json.TryReadUsualMember(',', s_usualLabelEn, out JsonSlice labelEn)
            && _json.TryReadUsualMember(',', s_usualValue, out JsonSlice value)
            && labelCn.IsString && labelEn.IsString && value.IsString
            && _json.TryTake('}'))
        {
            LabelCn = labelCn;
            LabelEn = labelEn;
            Value = value;
            return true;
        }

        return false;
    }

    private bool ReadMember()
    {
        int start = _json.Position;
        if (!_json.TryReadString(out JsonSlice key) || !_json.TryTakePunctuation(':') || !ReadMemberValue(out JsonSlice value))
        {
            return Fail(_json.Position);
        }

        EntryMember member = MemberOf(key);
        bool isFine = member switch
        {
            EntryMember.LabelCn => TryKeep(LabelCn, value, isNullable: false),
            EntryMember.LabelEn => TryKeep(LabelEn, value, isNullable: false),
            EntryMember.Value => TryKeep(Value, value, isNullable: !_isStrict),
            _ => !_isStrict,
        };
        if (!isFine)
        {
            return Fail(_isStrict ? start : value.Start);
        }

        switch (member)
        {
            case EntryMember.LabelCn:
                LabelCn = value;
                break;
            case EntryMember.LabelEn:
                LabelEn = value;
                break;
            case EntryMember.Value:
                Value = value;
                break;
        }

        return true;
    }

    // A sender's entry has nothing but strings, so that a fault is found where the string should begin.
    private bool ReadMemberValue(out JsonSlice value) => _isStrict ? _json.TryReadString(out value) : _json.TryReadValue(depth: 2, out value);

    private readonly bool TryKeep(JsonSlice earlier, JsonSlice value, bool isNullable) =>
        (value.IsString || (isNullable && value.Kind == JsonKind.Null)) && (!_isStrict || earlier.Kind == JsonKind.None);

    private readonly EntryMember MemberOf(JsonSlice key)
    {
        ReadOnlySpan<char> name = _json.Text.Slice(key.Start, key.Length);
        if (key.Kind != JsonKind.EscapedString)
        {
            return EntryMembers.Named(name);
        }

        Span<char> unescaped = stackalloc char[EntryMembers.LongestEscapedName];
        return name.Length <= unescaped.Length ? EntryMembers.Named(unescaped.Slice(0, JsonReader.Unescape(name, unescaped))) : EntryMember.Other;
    }

    private bool Take(char punctuation) => _json.TryTakePunctuation(punctuation) || Fail(_json.Position);

    private bool Fail(int position)
    {
        FaultPosition = position;
        return false;
    }
}
