using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>The card as a backend declares it for a JSON library: customData is text, encoded beforehand.</summary>
internal sealed record CustomerCard(
    string? CustomerName,
    [property: JsonPropertyName("headimgurl"), JsonProperty("headimgurl")] string? HeadImgUrl,
    int Gender,
    string? PhoneNumber,
    string? Email,
    string? Address,
    string? Title,
    string? Department,
    string? Birthday,
    string? Remark,
    string CustomData)
{
    public static CustomerCard Of<T>(T customer, Func<List<CardEntry>, string> toJson)
        where T : struct, ICustomer
    {
        CustomerFields fields = customer.Fields;
        return new CustomerCard(
            fields.CustomerName,
            fields.HeadImgUrl,
            (int)fields.Gender,
            fields.PhoneNumber,
            fields.Email,
            fields.Address,
            fields.Title,
            fields.Department,
            fields.Birthday,
            fields.Remark,
            Uri.EscapeDataString(toJson(CardEntry.Of(customer))));
    }
}
