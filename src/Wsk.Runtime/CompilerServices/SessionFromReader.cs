using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Wsk.Reading;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.CompilerServices;

/// <summary>Reads a payload's members for generated code. A value that its member cannot take is a fault; the first fault is kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct SessionFromReader
{
    private readonly PayloadText _payload;
    private readonly Span<JsonSlice> _fields;
    private ScratchText _scratch;
    private EncodedEntries _entries;
    private KeptEntries _kept;
    private bool _isInEntries;

    /// <summary>Starts before the payload.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="fields">Where the place of each field's value is kept; cleared.</param>
    /// <param name="scratch">Memory for decoded customData.</param>
    internal SessionFromReader(PayloadText payload, Span<JsonSlice> fields, ScratchText scratch)
    {
        _payload = payload;
        _fields = fields;
        _scratch = scratch;
        _entries = default;
        _kept = default;
        _isInEntries = false;
        Result = default;
    }

    /// <summary>Whether a member was invalid.</summary>
    public readonly bool HasFault => Result.Error != SessionFromReadError.None;

    /// <summary>What is wrong.</summary>
    internal SessionFromReadResult Result { get; private set; }

    /// <summary>Finds the fields. The last of several members with one name counts, as for JSON.parse.</summary>
    /// <returns>Whether the text is one JSON object.</returns>
    internal bool FindFields()
    {
        var reader = new PayloadReader(_payload.Text);
        while (reader.MoveNext())
        {
            if (reader.Field >= 0)
            {
                _fields[reader.Field] = reader.Value;
            }
        }

        if (reader.IsComplete && _payload.IsWhole)
        {
            return true;
        }

        Result = _payload.Explain(reader.Position);
        return false;
    }

    /// <summary>Gives back what was rented.</summary>
    internal void Release()
    {
        _scratch.Return();
        _kept.Return();
    }

    /// <summary>Whether the payload has the field, with a value other than null.</summary>
    /// <param name="field">The field.</param>
    public readonly bool Has(SessionField field) => _fields[(int)field].Kind is not (JsonKind.None or JsonKind.Null);

    /// <summary>A field's text; null if the field is absent.</summary>
    /// <param name="field">The field.</param>
    /// <param name="memberName">The C# member.</param>
    public string? ReadText(SessionField field, string memberName)
    {
        JsonSlice value = _fields[(int)field];
        if (value.IsString)
        {
            return JsonText.StringOf(_payload.Text, value);
        }

        if (value.Kind is not (JsonKind.None or JsonKind.Null))
        {
            Fail(value, field, memberName);
        }

        return null;
    }

    /// <summary>A field's address; null if the field is absent.</summary>
    /// <param name="field">The field.</param>
    /// <param name="memberName">The C# member.</param>
    public Uri? ReadUri(SessionField field, string memberName)
    {
        string? text = ReadText(field, memberName);
        Uri? address = null;
        if (text is not null && !Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out address))
        {
            Fail(_fields[(int)field], field, memberName);
        }

        return address;
    }

    /// <summary>The gender, 0 for unknown; null if the field is absent.</summary>
    /// <param name="memberName">The C# member.</param>
    public int? ReadGender(string memberName)
    {
        if (!Has(SessionField.Gender))
        {
            return null;
        }

        JsonSlice value = _fields[(int)SessionField.Gender];
        int gender = PayloadValues.GenderOf(_payload.Text, value);
        if (gender != PayloadValues.NoGender)
        {
            return gender;
        }

        Fail(value, SessionField.Gender, memberName);
        return null;
    }

    /// <summary>The birthday's text; null if the field is absent.</summary>
    /// <param name="memberName">The C# member.</param>
    public string? ReadBirthdayText(string memberName)
    {
        string? text = ReadText(SessionField.Birthday, memberName);
        if (string.IsNullOrEmpty(text) || BirthdayRule.IsBirthday(text.AsSpan()))
        {
            return text;
        }

        Fail(_fields[(int)SessionField.Birthday], SessionField.Birthday, memberName);
        return null;
    }

    /// <summary>The birthday at midnight of no time zone; null if the field is absent or empty.</summary>
    /// <param name="memberName">The C# member.</param>
    [SkipLocalsInit]
    public DateTime? ReadBirthday(string memberName)
    {
        const int LongestEscaped = 6 * BirthdayRule.Length;
        JsonSlice value = _fields[(int)SessionField.Birthday];
        if (!Has(SessionField.Birthday) || (value.IsString && value.Length == 0))
        {
            return null;
        }

        Span<char> memory = stackalloc char[LongestEscaped];
        scoped ReadOnlySpan<char> text = !value.IsString || value.Length > LongestEscaped ? default : _payload.Text.Slice(value.Start, value.Length);
        if (value.Kind == JsonKind.EscapedString)
        {
            text = memory.Slice(0, JsonReader.Unescape(text, memory));
        }

        if (BirthdayRule.IsBirthday(text))
        {
            return DayOf(text);
        }

        Fail(value, SessionField.Birthday, memberName);
        return null;
    }

    private static DateTime DayOf(ReadOnlySpan<char> text) => new(Digits(text.Slice(0, 4)), Digits(text.Slice(5, 2)), Digits(text.Slice(8, 2)));

    private static int Digits(ReadOnlySpan<char> text)
    {
        int number = 0;
        foreach (char digit in text)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private void Fail(JsonSlice value, SessionField field, string? memberName) => Fail(value.JsonStart, field, memberName);

    private void Fail(int position, SessionField field, string? memberName)
    {
        if (!HasFault)
        {
            Result = _payload.InvalidMember(position, field, memberName);
        }
    }
}
