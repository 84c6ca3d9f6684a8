using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wsk;

namespace Shop;

/// <summary>What a Mini Program binds: the payload as a JSON string.</summary>
public sealed record BoundCustomer(
    [property: JsonConverter(typeof(SessionFromJsonConverter<Customer>))] Customer CustomerInfo);

/// <summary>A value type, and none.</summary>
public sealed record BoundOrders(
    [property: JsonConverter(typeof(SessionFromJsonConverter<Order>))] Order Order,
    [property: JsonConverter(typeof(SessionFromJsonConverter<Order>))] Order? NoOrder,
    [property: JsonConverter(typeof(SessionFromJsonConverter<Customer>))] Customer? Nobody);

/// <summary>Whether there is a payload, what is wrong, and what was left out.</summary>
public sealed record Outcome(bool Sent, string Error, string? Member, IReadOnlyList<string> Dropped);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BoundCustomer))]
[JsonSerializable(typeof(BoundOrders))]
[JsonSerializable(typeof(Outcome))]
public sealed partial class ReplyContext : JsonSerializerContext;
