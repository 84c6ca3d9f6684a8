using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Wsk.Reading;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk;

/// <summary>
/// What a <c>session-from</c> text says, without a DTO: every member that can be read, and what is wrong. Of a payload that was cut, every member and every
/// entry of customData that arrived whole.
/// </summary>
/// <remarks>The text comes from the customer's phone, and the customer can send any text. Never rely on it for an identity, a price or a permission.</remarks>
public sealed class SessionFromDocument
{
    private readonly string?[] _texts = new string?[FieldNames.Count];
    private readonly List<CustomDataEntry> _customData = new();
    private readonly List<KeyValuePair<string, string>> _otherMembers = new();

    private SessionFromDocument(int byteCount) => ByteCount = byteCount;

    /// <summary>The customer's name; null if absent.</summary>
    public string? CustomerName => TextOf(SessionField.CustomerName);

    /// <summary>The address of the customer's picture; null if absent.</summary>
    public string? HeadImgUrl => TextOf(SessionField.HeadImgUrl);

    /// <summary>1 for male, 2 for female, 0 for unknown; null if absent or something else.</summary>
    public int? Gender { get; private set; }

    /// <summary>The phone number; null if absent.</summary>
    public string? PhoneNumber => TextOf(SessionField.PhoneNumber);

    /// <summary>The e-mail address; null if absent.</summary>
    public string? Email => TextOf(SessionField.Email);

    /// <summary>The postal address; null if absent.</summary>
    public string? Address => TextOf(SessionField.Address);

    /// <summary>The job title; null if absent.</summary>
    public string? Title => TextOf(SessionField.Title);

    /// <summary>The department; null if absent.</summary>
    public string? Department => TextOf(SessionField.Department);

    /// <summary>The birthday as <c>yyyy-MM-dd</c>, or <c>""</c>; null if absent or something else.</summary>
    public string? Birthday => TextOf(SessionField.Birthday);

    /// <summary>The remark; null if absent.</summary>
    public string? Remark => TextOf(SessionField.Remark);

    /// <summary>The entries of customData, in the text's order. An entry without a value is left out.</summary>
    public IReadOnlyList<CustomDataEntry> CustomData => _customData;

    /// <summary>The members that the workbench does not know, and those whose value is not what their field takes: their names and their values' JSON text, in the text's order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> OtherMembers => _otherMembers;

    /// <summary>The length of the text in UTF-8 bytes. WeChat carries 1000.</summary>
    public int ByteCount { get; }

    /// <summary>The first thing that is wrong.</summary>
    public SessionFromReadResult Result { get; private set; }

    /// <summary>Reads a text. Never throws.</summary>
    /// <param name="sessionFrom">The text that WeChat passed on; null counts as absent.</param>
    public static SessionFromDocument Read(string? sessionFrom) => Read(sessionFrom.AsSpan());

    /// <summary>Reads UTF-16 text. Never throws.</summary>
    /// <param name="sessionFrom">The text that WeChat passed on.</param>
    public static SessionFromDocument Read(ReadOnlySpan<char> sessionFrom)
    {
        var document = new SessionFromDocument(Utf8Input.CountBytes(sessionFrom));
        if (sessionFrom.Length > ReadLimits.MaxLength)
        {
            document.Result = ReadLimits.TooLarge;
        }
        else
        {
            document.ReadMembers(new PayloadText(sessionFrom, isUtf8: false, OperationStatus.Done));
        }

        return document;
    }

    /// <summary>Reads UTF-8 text. Never throws.</summary>
    /// <param name="utf8SessionFrom">The text that WeChat passed on, as UTF-8. What stands before the first byte that is no UTF-8 is read.</param>
    [SkipLocalsInit]
    public static SessionFromDocument Read(ReadOnlySpan<byte> utf8SessionFrom)
    {
        var document = new SessionFromDocument(utf8SessionFrom.Length);
        if (utf8SessionFrom.Length > ReadLimits.MaxLength)
        {
            document.Result = ReadLimits.TooLarge;
            return document;
        }

        var text = new ScratchText(stackalloc char[ReadLimits.StackUnits]);
        try
        {
            Span<char> memory = text.Get(utf8SessionFrom.Length);
            OperationStatus status = Utf8Input.Transcode(utf8SessionFrom, memory, out int written);
            document.ReadMembers(new PayloadText(memory.Slice(0, written), isUtf8: true, status));
        }
        finally
        {
            text.Return();
        }

        return document;
    }

    private string? TextOf(SessionField field) => _texts[(int)field];

    private void ReadMembers(PayloadText payload)
    {
        Span<JsonSlice> fields = stackalloc JsonSlice[FieldNames.Count];
        fields.Clear();
        var reader = new PayloadReader(payload.Text);
        while (reader.MoveNext())
        {
            if (reader.Field == PayloadReader.NoField)
            {
                AddOther(payload.Text, reader.Key, reader.Value);
            }
            else
            {
                fields[reader.Field] = reader.Value;
            }
        }

        bool isWhole = reader.IsComplete && payload.IsWhole;
        if (!isWhole)
        {
            Result = payload.Explain(reader.Position);
        }

        for (int field = 0; field < fields.Length; field++)
        {
            ReadField(payload, (SessionField)field, fields[field]);
        }

        if (!isWhole && reader.Field == (int)SessionField.CustomData && reader.Value.IsString)
        {
            ReadEntries(payload.Text, reader.Value, out _);
        }
    }

    private void ReadField(PayloadText payload, SessionField field, JsonSlice value)
    {
        int fault = value.JsonStart;
        if (value.Kind is JsonKind.None or JsonKind.Null || TryRead(payload.Text, field, value, ref fault))
        {
            return;
        }

        SessionFromReadResult invalid = payload.InvalidMember(fault, field, memberName: null);
        if (Result.Error == SessionFromReadError.None || (Result.Error == SessionFromReadError.InvalidMember && invalid.Position < Result.Position))
        {
            Result = invalid;
        }

        _otherMembers.Add(new KeyValuePair<string, string>(field.WireName(), JsonOf(payload.Text, value)));
    }

    private bool TryRead(ReadOnlySpan<char> text, SessionField field, JsonSlice value, ref int fault)
    {
        switch (field)
        {
            case SessionField.Gender:
                int gender = PayloadValues.GenderOf(text, value);
                Gender = gender == PayloadValues.NoGender ? null : gender;
                return Gender is not null;
            case SessionField.CustomData:
                return value.IsString && (value.Length == 0 || ReadEntries(text, value, out fault));
            default:
                string? content = !value.IsString ? null : JsonText.StringOf(text, value);
                bool isFine = content is not null && (field != SessionField.Birthday || content.Length == 0 || BirthdayRule.IsBirthday(content.AsSpan()));
                _texts[(int)field] = isFine ? content : null;
                return isFine;
        }
    }

    [SkipLocalsInit]
    private bool ReadEntries(ReadOnlySpan<char> text, JsonSlice source, out int fault)
    {
        fault = source.Start;
        var scratch = new ScratchText(stackalloc char[ReadLimits.DecodingStackUnits]);
        try
        {
            var entries = new EncodedEntries(text, source, scratch.Get(PercentUtf8.MemoryFor(source.Length)), isStrict: false);
            while (entries.Read())
            {
                _customData.Add(new CustomDataEntry(entries.LabelCn.ToString(), entries.LabelEn.ToString(), entries.Value.ToString()));
            }

            fault = entries.IsComplete ? fault : entries.FindFault(new char[source.Length]);
            return entries.IsComplete;
        }
        finally
        {
            scratch.Return();
        }
    }

    private void AddOther(ReadOnlySpan<char> text, JsonSlice key, JsonSlice value) =>
        _otherMembers.Add(new KeyValuePair<string, string>(JsonText.StringOf(text, key), JsonOf(text, value)));

    private static string JsonOf(ReadOnlySpan<char> text, JsonSlice value) =>
        text.Slice(value.JsonStart, value.JsonLength).ToString();
}
