using System;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wsk.Benchmarks;

/// <summary>The baseline, as a good developer writes it today: System.Text.Json's source generator and Uri.EscapeDataString.</summary>
internal static class SystemTextJson
{
    private static readonly CustomerJson s_json = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    public static string ToText(Customer customer) => JsonSerializer.Serialize(Card(customer), s_json.CustomerCard);

    public static int Write(Customer customer, Span<byte> destination)
    {
        byte[] utf8 = JsonSerializer.SerializeToUtf8Bytes(Card(customer), s_json.CustomerCard);
        utf8.CopyTo(destination);
        return utf8.Length;
    }

    private static CustomerCard Card(Customer customer)
    {
        var entries = new List<CardEntry>(8);
        Add(entries, "订单号", "orderNo", customer.OrderNo);
        Add(entries, "商品名称", "productName", customer.ProductName);
        Add(entries, "订单金额", "amount", customer.Amount);
        Add(entries, "订单状态", "status", customer.Status);
        Add(entries, "收货地址", "shippingAddress", customer.ShippingAddress);
        Add(entries, "会员等级", "memberLevel", customer.MemberLevel);
        Add(entries, "下单时间", "orderedAt", customer.OrderedAt);
        Add(entries, "备注", "note", customer.Note);
        return new CustomerCard(
            customer.CustomerName,
            customer.HeadImgUrl,
            (int)customer.Gender,
            customer.PhoneNumber,
            customer.Email,
            customer.Address,
            customer.Title,
            customer.Department,
            customer.Birthday,
            customer.Remark,
            Uri.EscapeDataString(JsonSerializer.Serialize(entries, s_json.ListCardEntry)));
    }

    private static void Add(List<CardEntry> entries, string labelCn, string labelEn, string? value)
    {
        if (value is not null)
        {
            entries.Add(new CardEntry(labelCn, labelEn, value));
        }
    }
}

internal sealed record CustomerCard(
    string? CustomerName,
    [property: JsonPropertyName("headimgurl")] string? HeadImgUrl,
    int Gender,
    string? PhoneNumber,
    string? Email,
    string? Address,
    string? Title,
    string? Department,
    string? Birthday,
    string? Remark,
    string CustomData);

internal sealed record CardEntry(
    [property: JsonPropertyName("label_cn")] string LabelCn,
    [property: JsonPropertyName("label_en")] string LabelEn,
    string Value);

[JsonSerializable(typeof(CustomerCard))]
[JsonSerializable(typeof(List<CardEntry>))]
internal sealed partial class CustomerJson : JsonSerializerContext;
