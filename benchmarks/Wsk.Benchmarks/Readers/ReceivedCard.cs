using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Readers;

/// <summary>The card as a backend declares it to read it with a JSON library. The entries stay a list: nobody looks up their labels here, which this library does.</summary>
internal sealed class ReceivedCard
{
    public string? CustomerName { get; set; }

    [JsonPropertyName("headimgurl")]
    [JsonProperty("headimgurl")]
    public string? HeadImgUrl { get; set; }

    public int Gender { get; set; }

    public string? PhoneNumber { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    public string? Title { get; set; }

    public string? Department { get; set; }

    public string? Birthday { get; set; }

    public string? Remark { get; set; }

    public string CustomData { get; set; } = "";

    [System.Text.Json.Serialization.JsonIgnore]
    [Newtonsoft.Json.JsonIgnore]
    public List<ReceivedEntry> Entries { get; set; } = [];

    public CustomerValues ToValues()
    {
        KeyValuePair<string, string?>[] fields =
        [
            new("customerName", CustomerName),
            new("headimgurl", HeadImgUrl),
            new("gender", Gender == 0 ? null : Gender.ToString(CultureInfo.InvariantCulture)),
            new("phoneNumber", PhoneNumber),
            new("email", Email),
            new("address", Address),
            new("title", Title),
            new("department", Department),
            new("birthday", Birthday),
            new("remark", Remark),
        ];
        return new CustomerValues(
            [.. fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Key, field.Value!))],
            [.. Entries.Select(entry => new CardEntry(entry.LabelCn, entry.LabelEn, entry.Value))]);
    }
}

/// <summary>An entry of customData, as a backend declares it to read it with a JSON library.</summary>
internal sealed class ReceivedEntry
{
    [JsonPropertyName("label_cn")]
    [JsonProperty("label_cn")]
    public string LabelCn { get; set; } = "";

    [JsonPropertyName("label_en")]
    [JsonProperty("label_en")]
    public string LabelEn { get; set; } = "";

    public string Value { get; set; } = "";
}
