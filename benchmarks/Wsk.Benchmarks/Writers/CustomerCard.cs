using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>The card as a backend declares it for a JSON library: customData is a text that is already encoded.</summary>
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

/// <summary>An entry of customData, as a backend declares it for a JSON library.</summary>
internal sealed record CardEntry(
    [property: JsonPropertyName("label_cn"), JsonProperty("label_cn")] string LabelCn,
    [property: JsonPropertyName("label_en"), JsonProperty("label_en")] string LabelEn,
    string Value)
{
    public static List<CardEntry> Of<T>(T customer)
        where T : struct, ICustomer
    {
        var entries = new List<CardEntry>();
        Add(entries, "订单号", "orderNo", customer.OrderNo);
        Add(entries, "商品", "item", customer.Item);
        Add(entries, "金额", "amount", customer.Amount);
        Add(entries, "状态", "status", customer.Status);
        Add(entries, "会员", "vip", customer.MemberLevel);
        Add(entries, "地址", "shipTo", customer.ShippingAddress);
        Add(entries, "时间", "time", customer.OrderedAt);
        Add(entries, "备注", "note", customer.Note);
        return entries;
    }

    private static void Add(List<CardEntry> entries, string labelCn, string labelEn, string? value)
    {
        if (value is not null)
        {
            entries.Add(new CardEntry(labelCn, labelEn, value));
        }
    }
}
