using System;
using System.Linq;
using System.Text.Json;

namespace Wsk.Generators.Tests.Verification;

/// <summary>A payload as the workbench reads it, by System.Text.Json and Uri.UnescapeDataString.</summary>
/// <param name="Fields">The fields in payload order, customData excepted, and their raw JSON values.</param>
/// <param name="Entries">The entries of customData: both labels and the value.</param>
internal sealed record Card((string Name, string Json)[] Fields, (string Cn, string En, string Value)[] Entries)
{
    public string[] EntryValues => [.. Entries.Select(entry => entry.Value)];

    public static Card Read(string payload)
    {
        using var document = JsonDocument.Parse(payload);
        JsonProperty[] all = [.. document.RootElement.EnumerateObject()];
        string? customData = all.Where(field => field.Name == "customData").Select(field => field.Value.GetString()).SingleOrDefault();
        return new Card(
            [.. all.Where(field => field.Name != "customData").Select(field => (field.Name, field.Value.GetRawText()))],
            customData is null ? [] : ReadEntries(Uri.UnescapeDataString(customData)));
    }

    private static (string Cn, string En, string Value)[] ReadEntries(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(entry =>
        {
            Assert.Equal(["label_cn", "label_en", "value"], entry.EnumerateObject().Select(property => property.Name));
            return (entry.GetProperty("label_cn").GetString()!, entry.GetProperty("label_en").GetString()!, entry.GetProperty("value").GetString()!);
        })];
    }
}
