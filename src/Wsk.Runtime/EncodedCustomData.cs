using System;
using System.Collections.Generic;
using Wsk.Reading;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk;

/// <summary>
/// A customData text that is known to consist of encoded entries. <c>default</c> is the encoding of no entries, <c>""</c>, which is left out of the payload.
/// </summary>
public readonly struct EncodedCustomData : IEquatable<EncodedCustomData>
{
    private readonly string? _text;

    private EncodedCustomData(string text) => _text = text;

    /// <summary>
    /// Encodes entries as <c>encodeURIComponent(JSON.stringify(entries))</c> does; a lone surrogate becomes <c>\udxxx</c> (ECMA-262 25.5.2).
    /// </summary>
    /// <param name="entries">The entries; those with a null value are left out.</param>
    /// <returns>The encoded text; <c>default</c> when no entry is left.</returns>
    /// <exception cref="ArgumentException">The encoded text would be longer than a string can be.</exception>
    public static EncodedCustomData Encode(ReadOnlySpan<CustomDataEntry> entries) => EncodeAll(entries, nameof(entries));

    /// <summary>Checks that a JSON text is an array of entries and encodes it as <see cref="Encode"/> does, without its white space and with its members in order.</summary>
    /// <param name="json">A strict JSON array of objects with exactly the string members <c>label_cn</c>, <c>label_en</c> and <c>value</c>, in any order.</param>
    /// <returns>The encoded text; <c>default</c> for an empty array.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentException">The encoded text would be longer than a string can be.</exception>
    /// <exception cref="SessionFromException">
    /// The text is something else: <see cref="SessionFromError.InvalidPayload"/>, with <see cref="SessionFromException.Position"/> in UTF-16 units.
    /// </exception>
    public static EncodedCustomData EncodeJson(string json)
    {
        if (json is null)
        {
            throw new ArgumentNullException(nameof(json));
        }

        var reader = new EntryReader(json.AsSpan(), isStrict: true);
        var entries = new List<CustomDataEntry>();
        while (reader.Read())
        {
            entries.Add(new CustomDataEntry(JsonText.StringOf(json.AsSpan(), reader.LabelCn), JsonText.StringOf(json.AsSpan(), reader.LabelEn), JsonText.StringOf(json.AsSpan(), reader.Value)));
        }

        return reader.IsComplete
            ? EncodeAll(entries.ToArray(), nameof(json))
            : throw new SessionFromException(SessionFromError.InvalidPayload, SessionField.CustomData, position: reader.FaultPosition);
    }

    /// <summary>Accepts a text that is already encoded, for example by JavaScript, and keeps the text unchanged.</summary>
    /// <param name="encoded">
    /// Only unreserved characters and <c>%XX</c> in either case, decoding to what <see cref="EncodeJson"/> takes; or <c>""</c>, which gives <c>default</c>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="encoded"/> is null.</exception>
    /// <exception cref="SessionFromException">
    /// The text is something else: <see cref="SessionFromError.CustomDataNotEncoded"/>, with <see cref="SessionFromException.Position"/> in UTF-16 units.
    /// </exception>
    public static EncodedCustomData Parse(string encoded)
    {
        if (encoded is null)
        {
            throw new ArgumentNullException(nameof(encoded));
        }

        int fault = FindFault(encoded);
        return fault < 0
            ? new EncodedCustomData(encoded)
            : throw new SessionFromException(SessionFromError.CustomDataNotEncoded, SessionField.CustomData, position: fault);
    }

    /// <summary>Accepts a text that is already encoded, as <see cref="Parse"/> does, without an exception for any text. Allocates nothing.</summary>
    /// <param name="encoded">The text; null is not encoded.</param>
    /// <param name="customData">The checked text; <c>default</c> when false is returned.</param>
    /// <returns>Whether the text consists of encoded entries, or is <c>""</c>.</returns>
    public static bool TryParse(string? encoded, out EncodedCustomData customData)
    {
        bool isEncoded = encoded is not null && FindFault(encoded) < 0;
        customData = isEncoded ? new EncodedCustomData(encoded!) : default;
        return isEncoded;
    }

    /// <summary>The entries, in the text's order.</summary>
    public CustomDataEntry[] Decode()
    {
        if (string.IsNullOrEmpty(_text))
        {
            return Array.Empty<CustomDataEntry>();
        }

        var scratch = new ScratchText(default);
        try
        {
            var source = new JsonSlice(JsonKind.String, 0, _text!.Length);
            var reader = new EncodedEntries(_text.AsSpan(), source, scratch.Get(PercentUtf8.MemoryFor(_text.Length)), isStrict: true);
            var entries = new List<CustomDataEntry>();
            while (reader.Read())
            {
                entries.Add(new CustomDataEntry(reader.LabelCn.ToString(), reader.LabelEn.ToString(), reader.Value.ToString()));
            }

            return entries.ToArray();
        }
        finally
        {
            scratch.Return();
        }
    }

    /// <summary>The encoded text; <c>""</c> for <c>default</c>.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Compares the encoded texts ordinally: the same entries may be encoded in more than one way.</summary>
    public bool Equals(EncodedCustomData other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EncodedCustomData other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode();

    /// <summary>Compares the encoded texts ordinally.</summary>
    public static bool operator ==(EncodedCustomData left, EncodedCustomData right) => left.Equals(right);

    /// <summary>Compares the encoded texts ordinally.</summary>
    public static bool operator !=(EncodedCustomData left, EncodedCustomData right) => !left.Equals(right);

    private static EncodedCustomData EncodeAll(ReadOnlySpan<CustomDataEntry> entries, string parameterName) => new(EntriesEncoder.Encode(entries, parameterName));

    private static int FindFault(string encoded) =>
        encoded.Length == 0 ? EncodedCustomDataRule.NoFault : EncodedCustomDataRule.FindFault(encoded.AsSpan());
}
