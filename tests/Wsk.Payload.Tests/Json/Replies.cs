using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Wsk.Payload.Tests.Json;

/// <summary>A card without a limit, to be written at any length.</summary>
[SessionFrom(MaxBytes = 0)]
internal partial record BoundCard(string? CustomerName, string? Birthday = null, IEnumerable<CustomDataEntry>? CustomData = null);

/// <summary>A card derived from it, with a field more.</summary>
[SessionFrom(MaxBytes = 0)]
internal sealed partial record TitledCard(string? CustomerName, string? Title) : BoundCard(CustomerName);

/// <summary>A card that is a value, with WeChat's limit.</summary>
[SessionFrom]
internal readonly partial record struct ValueCard(string? CustomerName);

/// <summary>A card that is always written as a string, wherever it stands.</summary>
[SessionFrom]
[JsonConverter(typeof(SessionFromJsonConverter<ConvertedCard>))]
internal sealed partial record ConvertedCard(string? CustomerName);

/// <summary>What a shop's API answers.</summary>
internal sealed record Reply(
    [property: JsonConverter(typeof(SessionFromJsonConverter<BoundCard>))] BoundCard? CustomerInfo);

/// <summary>The same as whoever knows no converter would answer it.</summary>
internal sealed record TextReply(string? CustomerInfo);

/// <summary>Cards in every place that a type may have for them.</summary>
internal sealed class Places
{
    [JsonConverter(typeof(SessionFromJsonConverter<ValueCard>))]
    public ValueCard Value { get; init; }

    [JsonConverter(typeof(SessionFromJsonConverter<ValueCard>))]
    public ValueCard? MaybeValue { get; init; }

    [JsonConverter(typeof(SessionFromJsonConverter<BoundCard>))]
    public BoundCard? Base { get; init; }

    [JsonConverter(typeof(SessionFromJsonConverter<ISessionFrom>))]
    public ISessionFrom? Any { get; init; }

    public IReadOnlyList<ConvertedCard>? List { get; init; }

    public Dictionary<string, ConvertedCard?>? ByName { get; init; }
}

[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(IAsyncEnumerable<Reply>))]
[JsonSerializable(typeof(Places))]
internal sealed partial class ReplyContext : JsonSerializerContext;
