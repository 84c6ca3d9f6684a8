using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Wsk.Samples.Api.Customers;
using Wsk.Samples.Api.Inspect;
using Wsk.Samples.Api.Messages;

namespace Wsk.Samples.Api;

/// <summary>Everything the app sends and receives as JSON, with serializers made at compile time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IReadOnlyList<CustomerSummary>))]
[JsonSerializable(typeof(CustomerInfoResponse))]
[JsonSerializable(typeof(CustomerDetail))]
[JsonSerializable(typeof(Inspection))]
[JsonSerializable(typeof(InspectedEntry))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(WeChatMessage))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ShopJsonContext : JsonSerializerContext;
