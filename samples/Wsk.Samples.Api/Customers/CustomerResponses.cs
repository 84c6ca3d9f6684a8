using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using Wsk.Samples.Api.Inspect;

namespace Wsk.Samples.Api.Customers;

/// <summary>What the Mini Program fetches and binds: the payload as a JSON string.</summary>
internal sealed record CustomerInfoResponse(string CustomerInfo);

/// <summary>A line of the list.</summary>
internal sealed record CustomerSummary(long Id, string? Name);

/// <summary>What the page shows of one customer.</summary>
/// <param name="Id">The shop's id.</param>
/// <param name="Card">The values the shop has, each under its member's name.</param>
/// <param name="CustomerInfo">The same card once more, written by its converter as the string that goes to WeChat.</param>
/// <param name="ByteCount">That string's UTF-8 bytes.</param>
/// <param name="MaxBytes">How many WeChat carries.</param>
/// <param name="Parts">How many of these bytes each member and each entry needs.</param>
/// <param name="Omissions">Members that are not in the string, or not whole, and why.</param>
/// <param name="Arrived">What WeChat last passed on; null if nothing arrived. Apart from the card, because the customer's phone can send anything.</param>
internal sealed record CustomerDetail(
    long Id,
    CustomerCard Card,
    [property: JsonConverter(typeof(SessionFromJsonConverter<CustomerCard>))] CustomerCard CustomerInfo,
    int ByteCount,
    int MaxBytes,
    IReadOnlyList<PayloadPart> Parts,
    IReadOnlyList<SessionFromOmission> Omissions,
    ArrivedCard? Arrived);

/// <summary>What WeChat passed on when the customer opened the chat.</summary>
internal sealed record ArrivedCard(DateTimeOffset ArrivedAt, Inspection Inspection);
