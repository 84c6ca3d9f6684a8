using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Wsk.Samples.Api.Inspect;

/// <summary>Measures the members of a payload.</summary>
internal static class PayloadParts
{
    /// <summary>The members that are whole, and then what is behind them. The bytes of all parts are the bytes of the text.</summary>
    public static IReadOnlyList<PayloadPart> Of(byte[] utf8)
    {
        var parts = new List<PayloadPart>();
        try
        {
            // Not the final block: of a payload that was cut, the reader gives the tokens before the cut.
            AddMembers(new Utf8JsonReader(utf8, isFinalBlock: false, state: default), parts);
        }
        catch (JsonException)
        {
            // The members before the fault are there; Inspection.Error tells of the fault.
        }

        int rest = utf8.Length - parts.Sum(part => part.ByteCount);
        if (rest > 0)
        {
            parts.Add(new PayloadPart(null, rest));
        }

        return parts;
    }

    // The brace and the commas count with the member behind them.
    private static void AddMembers(Utf8JsonReader reader, List<PayloadPart> parts)
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

            parts.Add(new PayloadPart(name, (int)(reader.BytesConsumed - before)));
            before = reader.BytesConsumed;
        }

        if (parts is [.., PayloadPart last] && reader.TokenType == JsonTokenType.EndObject)
        {
            parts[^1] = last with { ByteCount = last.ByteCount + (int)(reader.BytesConsumed - before) };
        }
    }
}
