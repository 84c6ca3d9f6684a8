using System;

namespace Wsk.Shared;

/// <summary>Reads the entries of a customData text as <c>JSON.parse(decodeURIComponent(text))</c> does, with every string unescaped.</summary>
internal ref struct EncodedEntries
{
    private readonly ReadOnlySpan<char> _json;
    private readonly JsonSlice _source;
    private readonly Span<char> _decoded;
    private readonly bool _isWellFormed;
    private EntryReader _entries;

    /// <summary>Decodes the text and starts before the first entry.</summary>
    /// <param name="json">The JSON text that customData's string stands in.</param>
    /// <param name="source">The string.</param>
    /// <param name="memory">At least as many units as <see cref="PercentUtf8.MemoryFor"/> says.</param>
    /// <param name="isStrict">As for <see cref="EntryReader"/>.</param>
    public EncodedEntries(ReadOnlySpan<char> json, JsonSlice source, Span<char> memory, bool isStrict)
    {
        _json = json;
        _source = source;
        ReadOnlySpan<char> encoded = EncodedText(json, source, memory);
        _isWellFormed = PercentUtf8.Decode(encoded, source.Kind == JsonKind.EscapedString ? memory.Slice(0, encoded.Length) : memory, out int written) == PercentUtf8.NoFault;
        _decoded = memory.Slice(0, written);
        _entries = new EntryReader(_decoded, isStrict);
        LabelCn = LabelEn = Value = default;
    }

    public ReadOnlySpan<char> LabelCn { get; private set; }

    public ReadOnlySpan<char> LabelEn { get; private set; }

    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Whether the whole text was read and nothing was wrong.</summary>
    public readonly bool IsComplete => _entries.IsComplete && _isWellFormed;

    /// <summary>Reads the next entry that has a value. False after the last one and at a fault.</summary>
    public bool Read()
    {
        if (!_entries.Read())
        {
            return false;
        }

        LabelCn = Plain(_entries.LabelCn);
        LabelEn = Plain(_entries.LabelEn);
        Value = Plain(_entries.Value);
        return true;
    }

    /// <summary>Where the fault is in the JSON text, when <see cref="Read"/> has returned false and the text is not complete.</summary>
    /// <param name="memory">At least as many units as the string has, other than the constructor's.</param>
    public readonly int FindFault(Span<char> memory)
    {
        ReadOnlySpan<char> encoded = EncodedText(_json, _source, memory);
        int decodedAt = _entries.IsComplete ? _decoded.Length : _entries.FaultPosition;
        return _source.Start + JsonReader.PositionOf(_json.Slice(_source.Start, _source.Length), PercentUtf8.PositionOf(encoded, decodedAt));
    }

    private static ReadOnlySpan<char> EncodedText(ReadOnlySpan<char> json, JsonSlice source, Span<char> memory)
    {
        ReadOnlySpan<char> raw = json.Slice(source.Start, source.Length);
        return source.Kind == JsonKind.EscapedString ? memory.Slice(0, JsonReader.Unescape(raw, memory)) : raw;
    }

    // What is unescaped takes no more than what it was, and is not read again.
    private readonly ReadOnlySpan<char> Plain(JsonSlice slice)
    {
        Span<char> text = _decoded.Slice(slice.Start, slice.Length);
        return slice.Kind == JsonKind.EscapedString ? text.Slice(0, JsonReader.Unescape(text, text)) : text;
    }
}
