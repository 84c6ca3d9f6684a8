using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Wsk.Samples.Api.Inspect;

/// <summary>Measures the entries of customData as they are sent, percent-encoded.</summary>
internal static class EntryParts
{
    /// <summary>The entries, each with the bracket or comma before it; none if the text is no encoded array of entries.</summary>
    public static IReadOnlyList<PayloadPart> Of(ReadOnlySpan<byte> encoded)
    {
        byte[] decoded = new byte[encoded.Length];
        int[] starts = new int[encoded.Length + 1];
        int length = Decode(encoded, decoded, starts);
        try
        {
            return Measure(new Utf8JsonReader(decoded.AsSpan(0, length)), starts);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static List<PayloadPart> Measure(Utf8JsonReader reader, int[] starts)
    {
        var parts = new List<PayloadPart>();
        long before = 0;
        reader.Read();
        while (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndObject && reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            if (JsonSerializer.Deserialize(ref reader, ShopJsonContext.Default.InspectedEntry) is not { LabelCn: { } labelCn, LabelEn: { } labelEn })
            {
                return [];
            }

            parts.Add(new PayloadPart(PartKind.Entry, labelCn, labelEn, starts[reader.BytesConsumed] - starts[before]));
            before = reader.BytesConsumed;
        }

        return reader.TokenType == JsonTokenType.EndArray ? parts : [];
    }

    // Tells where in the encoded text each decoded byte begins, and where the last one ends.
    private static int Decode(ReadOnlySpan<byte> encoded, byte[] decoded, int[] starts)
    {
        int length = 0;
        for (int index = 0; index < encoded.Length; length++)
        {
            starts[length] = index;
            byte value = 0;
            bool isEncoded = encoded[index] == '%' && index + 2 < encoded.Length
                && byte.TryParse(encoded.Slice(index + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
            decoded[length] = isEncoded ? value : encoded[index];
            index += isEncoded ? 3 : 1;
        }

        starts[length] = encoded.Length;
        return length;
    }
}
