using System;

namespace Wsk.Shared;

/// <summary>Reads the members of a payload's object one by one, in the order of the text. Each member is handed over when all of the member has arrived.</summary>
internal ref struct PayloadReader
{
    /// <summary>The number in place of a field's for a member that the workbench does not know.</summary>
    public const int NoField = -1;

    private const int LongestEscapedName = 6 * 12;

    private JsonReader _json;
    private bool _isStarted;
    private int _expectedField;

    public PayloadReader(ReadOnlySpan<char> text)
    {
        _json = new JsonReader(text);
        _isStarted = false;
        _expectedField = 0;
        IsComplete = false;
        Key = Value = default;
        Field = NoField;
    }

    /// <summary>The number of the member's field; <see cref="NoField"/> for a member that the workbench does not know.</summary>
    public int Field { get; private set; }

    /// <summary>The member's name in the text if <see cref="Field"/> does not tell it.</summary>
    public JsonSlice Key { get; private set; }

    /// <summary>The member's name; escapes in a name that the workbench does not know stay as they are.</summary>
    public readonly ReadOnlySpan<char> Name => Field == NoField ? _json.Text.Slice(Key.Start, Key.Length) : ((SessionField)Field).WireName().AsSpan();

    /// <summary>The value. After <see cref="MoveNext"/> has returned false inside a string: what is there of the string.</summary>
    public JsonSlice Value { get; private set; }

    /// <summary>Whether the object has ended and nothing stands behind the object.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>When the object is not complete: the first unit that JSON does not allow there, or the end of the text.</summary>
    public readonly int Position => _json.Position;

    /// <summary>Reads the next member. False after the last member and at a fault.</summary>
    public bool MoveNext()
    {
        bool isFirst = !_isStarted;
        _isStarted = true;
        char separator = isFirst ? '{' : ',';
        if (TryReadExpectedField(separator))
        {
            return true;
        }

        Key = Value = default;
        Field = NoField;
        if (!_json.TryTakePunctuation(separator))
        {
            return !isFirst && End();
        }

        return (isFirst && _json.Current == '}') ? End() : ReadMember();
    }

    private bool End()
    {
        if (_json.TryTakePunctuation('}'))
        {
            IsComplete = _json.IsAtEnd;
        }

        return false;
    }

    private bool ReadMember()
    {
        if (!_json.TryReadString(out JsonSlice key))
        {
            return false;
        }

        Key = key;
        if (!_json.TryTakePunctuation(':'))
        {
            return false;
        }

        Field = FieldOf(key);
        _expectedField = Field + 1;
        bool isWhole = _json.TryReadValue(depth: 1, out JsonSlice value);
        Value = value;

        // More digits may have stood behind a number at the end of a cut text.
        return isWhole && !(value.Kind == JsonKind.Number && _json.IsAtEnd);
    }

    /// <summary>Reads the field behind the last one, or the next if that one is absent, if the value is a text or one digit: most members of most payloads.</summary>
    private bool TryReadExpectedField(char separator)
    {
        int last = Math.Min(_expectedField + 1, FieldNames.Count - 1);
        for (int field = _expectedField; field <= last; field++)
        {
            if (_json.TryReadUsualMember(separator, FieldNames.UsualKey(field), out JsonSlice value))
            {
                Value = value;
                Field = field;
                _expectedField = field + 1;
                return true;
            }
        }

        return false;
    }

    private readonly int FieldOf(JsonSlice key)
    {
        ReadOnlySpan<char> name = _json.Text.Slice(key.Start, key.Length);
        return key.Kind == JsonKind.EscapedString ? FieldNamedEscaped(name) : FieldNamed(name);
    }

    // Apart, since few names are escaped and memory on the stack is cleared.
    private readonly int FieldNamedEscaped(ReadOnlySpan<char> name)
    {
        Span<char> unescaped = stackalloc char[LongestEscapedName];
        return name.Length <= unescaped.Length ? FieldNamed(unescaped.Slice(0, JsonReader.Unescape(name, unescaped))) : NoField;
    }

    private readonly int FieldNamed(ReadOnlySpan<char> name) => FieldNames.TryFromWireName(name, out SessionField field, _expectedField) ? (int)field : NoField;
}
