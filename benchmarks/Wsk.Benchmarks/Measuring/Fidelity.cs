using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Measuring;

/// <summary>How close a writer's output is to that of JSON.stringify and encodeURIComponent, or what was read to what was sent.</summary>
internal enum Fidelity
{
    /// <summary>The same bytes; of a reader, the same values.</summary>
    Exact,

    /// <summary>Other bytes with the same values.</summary>
    SameValues,

    /// <summary>The reader gets values that the customer does not have.</summary>
    OtherValues,
}

/// <summary>Compares what is written before anything is timed.</summary>
internal static class FidelityCheck
{
    /// <summary>The worst fidelity of a writer or reader over all customers of a payload.</summary>
    public static Fidelity Of(Payload payload, Runner runner) => Enumerable.Range(0, payload.Finished.Count).Max(i => runner.FidelityOf(payload, i));

    /// <summary>The fidelity of a text that was written for a customer.</summary>
    public static Fidelity Of(string text, Payload payload, int customer) =>
        string.Equals(text, payload.Finished[customer], StringComparison.Ordinal) ? Fidelity.Exact
        : HasValues(text, payload.Values[customer]) ? Fidelity.SameValues
        : Fidelity.OtherValues;

    /// <summary>Throws unless the finished payloads have the customers' values.</summary>
    public static void RequireValues(Payload payload)
    {
        for (int i = 0; i < payload.Finished.Count; i++)
        {
            if (!HasValues(payload.Finished[i], payload.Values[i]))
            {
                throw new InvalidOperationException($"{payload.Name}, customer {i}: the payload does not have the customer's values.");
            }
        }
    }

    private static bool HasValues(string text, CustomerValues values)
    {
        Dictionary<string, string> card = PayloadText.Members(text);
        return card.Remove("customData", out string? customData)
            && card.Count == values.Fields.Count
            && values.Fields.All(field => card.TryGetValue(field.Key, out string? value) && value == field.Value)
            && PayloadText.Entries(Uri.UnescapeDataString(customData)).SequenceEqual(values.Entries);
    }
}

/// <summary>Reads JSON as JavaScript does: the readers of .NET reject or replace escaped lone surrogates.</summary>
internal static partial class PayloadText
{
    /// <summary>The values of a card whose customData is an array.</summary>
    public static CustomerValues ValuesOf(string text)
    {
        Dictionary<string, string> members = Members(text);
        return members.Remove("customData", out string? entries) ? new CustomerValues([.. members], Entries(entries)) : new CustomerValues([.. members], []);
    }

    /// <summary>The members of an object that was sent as UTF-8.</summary>
    public static Dictionary<string, string> Members(string text)
    {
        using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetBytes(text));
        return Members(document.RootElement);
    }

    /// <summary>The entries of customData after percent-decoding.</summary>
    public static IReadOnlyList<CardEntry> Entries(string text)
    {
        using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetBytes(text));
        return [.. document.RootElement.EnumerateArray().Select(Members).Select(Entry)];
    }

    private static CardEntry Entry(Dictionary<string, string> members) => new(members["label_cn"], members["label_en"], members["value"]);

    private static Dictionary<string, string> Members(JsonElement element) =>
        element.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value));

    private static string Value(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Escape().Replace(value.GetRawText()[1..^1], Unescaped) : value.GetRawText();

    private static string Unescaped(Match escape) => escape.Value[1] switch
    {
        'u' => ((char)ushort.Parse(escape.ValueSpan[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString(),
        'b' => "\b",
        't' => "\t",
        'n' => "\n",
        'f' => "\f",
        'r' => "\r",
        char itself => itself.ToString(),
    };

    [GeneratedRegex(@"\\(u[0-9A-Fa-f]{4}|.)")]
    private static partial Regex Escape();
}
