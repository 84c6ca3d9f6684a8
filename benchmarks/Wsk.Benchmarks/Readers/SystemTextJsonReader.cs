using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Readers;

/// <summary>The baseline, as a good developer reads a card today: the source generator of System.Text.Json for the card and for its entries, and Uri.UnescapeDataString between them.</summary>
internal readonly struct SystemTextJsonReader : IReader<SystemTextJsonReader>
{
    private static readonly ReceivedJson s_json = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    public static string Name => "System.Text.Json source-gen + Uri.UnescapeDataString (baseline)";

    public static object? Read<T>(string text)
        where T : struct, ICustomer =>
        WithEntries(JsonSerializer.Deserialize(text, s_json.ReceivedCard));

    public static object? Read<T>(ReadOnlySpan<byte> utf8)
        where T : struct, ICustomer =>
        WithEntries(JsonSerializer.Deserialize(utf8, s_json.ReceivedCard));

    public static CustomerValues ValuesOf(object card) => ((ReceivedCard)card).ToValues();

    private static ReceivedCard? WithEntries(ReceivedCard? card)
    {
        if (card is not null)
        {
            card.Entries = JsonSerializer.Deserialize(Uri.UnescapeDataString(card.CustomData), s_json.ListReceivedEntry)!;
        }

        return card;
    }
}

/// <summary>Completed by the source generator of System.Text.Json.</summary>
[JsonSerializable(typeof(ReceivedCard))]
[JsonSerializable(typeof(List<ReceivedEntry>))]
internal sealed partial class ReceivedJson : JsonSerializerContext;
