using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Readers;

/// <summary>Newtonsoft.Json and Uri.UnescapeDataString, as most older backends use them.</summary>
internal readonly struct NewtonsoftJsonReader : IReader<NewtonsoftJsonReader>
{
    private static readonly JsonSerializerSettings s_settings = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

    public static string Name => "Newtonsoft.Json + Uri.UnescapeDataString";

    public static object? Read<T>(string text)
        where T : struct, ICustomer
    {
        ReceivedCard? card = JsonConvert.DeserializeObject<ReceivedCard>(text, s_settings);
        if (card is not null)
        {
            card.Entries = JsonConvert.DeserializeObject<List<ReceivedEntry>>(Uri.UnescapeDataString(card.CustomData), s_settings)!;
        }

        return card;
    }

    public static CustomerValues ValuesOf(object card) => ((ReceivedCard)card).ToValues();
}
