using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wsk.Benchmarks;

/// <summary>What an expert gets out of System.Text.Json: Utf8JsonWriter on buffers that are kept, and no allocation.</summary>
internal static class Utf8Writer
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly ArrayBufferWriter<byte> s_inner = new(65_536);
    private static readonly ArrayBufferWriter<byte> s_outer = new(65_536);
    private static readonly Utf8JsonWriter s_innerJson = new(s_inner, s_options);
    private static readonly Utf8JsonWriter s_outerJson = new(s_outer, s_options);
    private static readonly char[] s_chars = new char[65_536];
    private static readonly char[] s_encoded = new char[262_144];

    public static int Write(Customer customer, Span<byte> destination)
    {
        s_outer.ResetWrittenCount();
        s_outerJson.Reset(s_outer);
        s_outerJson.WriteStartObject();
        Field("customerName"u8, customer.CustomerName);
        Field("headimgurl"u8, customer.HeadImgUrl);
        if (customer.Gender != Gender.Unknown)
        {
            s_outerJson.WriteNumber("gender"u8, (int)customer.Gender);
        }

        Field("phoneNumber"u8, customer.PhoneNumber);
        Field("email"u8, customer.Email);
        Field("address"u8, customer.Address);
        Field("title"u8, customer.Title);
        Field("department"u8, customer.Department);
        Field("birthday"u8, customer.Birthday);
        Field("remark"u8, customer.Remark);
        s_outerJson.WriteString("customData"u8, Entries(customer));
        s_outerJson.WriteEndObject();
        s_outerJson.Flush();
        s_outer.WrittenSpan.CopyTo(destination);
        return s_outer.WrittenCount;
    }

    private static ReadOnlySpan<char> Entries(Customer customer)
    {
        s_inner.ResetWrittenCount();
        s_innerJson.Reset(s_inner);
        s_innerJson.WriteStartArray();
        Entry("订单号"u8, "orderNo"u8, customer.OrderNo);
        Entry("商品名称"u8, "productName"u8, customer.ProductName);
        Entry("订单金额"u8, "amount"u8, customer.Amount);
        Entry("订单状态"u8, "status"u8, customer.Status);
        Entry("收货地址"u8, "shippingAddress"u8, customer.ShippingAddress);
        Entry("会员等级"u8, "memberLevel"u8, customer.MemberLevel);
        Entry("下单时间"u8, "orderedAt"u8, customer.OrderedAt);
        Entry("备注"u8, "note"u8, customer.Note);
        s_innerJson.WriteEndArray();
        s_innerJson.Flush();
        int length = Encoding.UTF8.GetChars(s_inner.WrittenSpan, s_chars);
        Uri.TryEscapeDataString(s_chars.AsSpan(0, length), s_encoded, out int encodedLength);
        return s_encoded.AsSpan(0, encodedLength);
    }

    private static void Field(ReadOnlySpan<byte> key, string? value)
    {
        if (value is not null)
        {
            s_outerJson.WriteString(key, value);
        }
    }

    private static void Entry(ReadOnlySpan<byte> labelCn, ReadOnlySpan<byte> labelEn, string? value)
    {
        if (value is null)
        {
            return;
        }

        s_innerJson.WriteStartObject();
        s_innerJson.WriteString("label_cn"u8, labelCn);
        s_innerJson.WriteString("label_en"u8, labelEn);
        s_innerJson.WriteString("value"u8, value);
        s_innerJson.WriteEndObject();
    }
}
