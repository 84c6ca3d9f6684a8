using System.Linq;
using System.Text.Json;

namespace Wsk.Payload.Tests.Model;

/// <summary>Reads a payload as the workbench does: JSON.parse, decodeURIComponent, JSON.parse.</summary>
internal static class Payloads
{
    public static CustomDataEntry[] Entries(string payload)
    {
        using var outer = JsonDocument.Parse(payload);
        if (!outer.RootElement.TryGetProperty("customData", out JsonElement customData))
        {
            return [];
        }

        using var inner = JsonDocument.Parse(UriComponent.Decode(customData.GetString()!));
        return [.. inner.RootElement.EnumerateArray().Select(entry =>
            new CustomDataEntry(entry.GetProperty("label_cn").GetString()!, entry.GetProperty("label_en").GetString()!, entry.GetProperty("value").GetString()))];
    }

    /// <summary>The payload of entries alone, by the naive model.</summary>
    public static string OfEntries(params CustomDataEntry[] entries)
    {
        string[] objects = [.. entries.Where(entry => entry.Value is not null).Select(entry =>
            "{\"label_cn\":" + NaiveJson.Quote(entry.LabelCn) + ",\"label_en\":" + NaiveJson.Quote(entry.LabelEn) + ",\"value\":" + NaiveJson.Quote(entry.Value!) + "}")];
        return objects.Length == 0 ? "{}" : "{\"customData\":\"" + NaiveJson.EncodeUriComponent("[" + string.Join(",", objects) + "]") + "\"}";
    }
}
