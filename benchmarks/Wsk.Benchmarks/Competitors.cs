using System;
using System.Text;
using System.Text.Json;

namespace Wsk.Benchmarks;

/// <summary>Who is measured, and that each writes the same card.</summary>
internal static class Competitors
{
    /// <summary>Throws unless what a competitor wrote says the same as what this library writes.</summary>
    public static void Check(string name, Customer customer, string written)
    {
        using JsonDocument expected = JsonDocument.Parse(customer.ToSessionFrom());
        using JsonDocument actual = JsonDocument.Parse(written);
        foreach (JsonProperty property in expected.RootElement.EnumerateObject())
        {
            JsonElement other = actual.RootElement.GetProperty(property.Name);
            bool same = property.NameEquals("customData"u8)
                ? JsonElement.DeepEquals(Entries(property.Value), Entries(other))
                : JsonElement.DeepEquals(property.Value, other);
            if (!same)
            {
                throw new InvalidOperationException($"{name} writes {property.Name} differently.");
            }
        }
    }

    /// <summary>What a writer wrote, as text.</summary>
    public static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    private static JsonElement Entries(JsonElement customData) => JsonDocument.Parse(Uri.UnescapeDataString(customData.GetString()!)).RootElement;
}
