using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Wsk.Samples.Api.Inspect;

/// <summary>Measures the members of a payload.</summary>
internal static class PayloadParts
{
    /// <summary>The members and entries that are whole, in the text's order, then what is around and behind them. The bytes of all parts are the bytes of the text.</summary>
    public static IReadOnlyList<PayloadPart> Of(ReadOnlySpan<byte> utf8)
    {
        var parts = new List<PayloadPart>();
        int frame = 0;
        try
        {
            // Not the final block: of a payload that was cut, the reader gives the tokens before the cut.
            AddMembers(new Utf8JsonReader(utf8, isFinalBlock: false, state: default), parts, ref frame);
        }
        catch (JsonException)
        {
            // The members before the fault are there; Inspection.Error tells of the fault.
        }

        int rest = utf8.Length - frame - parts.Sum(part => part.ByteCount);
        AddUnlessEmpty(PartKind.Frame, frame, parts);
        AddUnlessEmpty(PartKind.Rest, rest, parts);
        return parts;
    }

    private static void AddUnlessEmpty(PartKind kind, int byteCount, List<PayloadPart> parts)
    {
        if (byteCount > 0)
        {
            parts.Add(new PayloadPart(kind, null, null, byteCount));
        }
    }

    // The brace and the commas count with the member behind them.
    private static void AddMembers(Utf8JsonReader reader, List<PayloadPart> parts, ref int frame)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return;
        }

        long before = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = Encoding.UTF8.GetString(reader.ValueSpan);
            if (!reader.Read() || !reader.TrySkip())
            {
                return;
            }

            int byteCount = (int)(reader.BytesConsumed - before);
            before = reader.BytesConsumed;
            if (name == "customData" && reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && EntryParts.Of(reader.ValueSpan) is { Count: > 0 } entries)
            {
                parts.AddRange(entries);
                frame += byteCount - entries.Sum(entry => entry.ByteCount);
            }
            else
            {
                parts.Add(new PayloadPart(PartKind.Member, name, null, byteCount));
            }
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            frame += (int)(reader.BytesConsumed - before);
        }
    }
}
