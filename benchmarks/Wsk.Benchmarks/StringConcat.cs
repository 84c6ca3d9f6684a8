using System;
using System.Text.Encodings.Web;

namespace Wsk.Benchmarks;

/// <summary>Concatenation of constants and values: labels encoded beforehand, values by the framework's encoders.</summary>
internal static class StringConcat
{
    public static string ToText(Customer customer)
    {
        string entries = Entry("%E8%AE%A2%E5%8D%95%E5%8F%B7%22%2C%22label_en%22%3A%22orderNo", customer.OrderNo)
            + Entry("%E5%95%86%E5%93%81%E5%90%8D%E7%A7%B0%22%2C%22label_en%22%3A%22productName", customer.ProductName)
            + Entry("%E8%AE%A2%E5%8D%95%E9%87%91%E9%A2%9D%22%2C%22label_en%22%3A%22amount", customer.Amount)
            + Entry("%E8%AE%A2%E5%8D%95%E7%8A%B6%E6%80%81%22%2C%22label_en%22%3A%22status", customer.Status)
            + Entry("%E6%94%B6%E8%B4%A7%E5%9C%B0%E5%9D%80%22%2C%22label_en%22%3A%22shippingAddress", customer.ShippingAddress)
            + Entry("%E4%BC%9A%E5%91%98%E7%AD%89%E7%BA%A7%22%2C%22label_en%22%3A%22memberLevel", customer.MemberLevel)
            + Entry("%E4%B8%8B%E5%8D%95%E6%97%B6%E9%97%B4%22%2C%22label_en%22%3A%22orderedAt", customer.OrderedAt)
            + Entry("%E5%A4%87%E6%B3%A8%22%2C%22label_en%22%3A%22note", customer.Note);
        string fields = Field("customerName", customer.CustomerName)
            + Field("headimgurl", customer.HeadImgUrl)
            + (customer.Gender == Gender.Unknown ? "" : customer.Gender == Gender.Male ? ",\"gender\":1" : ",\"gender\":2")
            + Field("phoneNumber", customer.PhoneNumber)
            + Field("email", customer.Email)
            + Field("address", customer.Address)
            + Field("title", customer.Title)
            + Field("department", customer.Department)
            + Field("birthday", customer.Birthday)
            + Field("remark", customer.Remark);
        return string.Concat("{", fields.AsSpan(1), ",\"customData\":\"%5B", string.Concat(entries.AsSpan(3), "%5D\"}"));
    }

    private static string Field(string key, string? value) =>
        value is null ? "" : ",\"" + key + "\":\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value) + "\"";

    private static string Entry(string labels, string? value) =>
        value is null ? "" : "%2C%7B%22label_cn%22%3A%22" + labels + "%22%2C%22value%22%3A%22" + Uri.EscapeDataString(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)) + "%22%7D";
}
