using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>The baseline, as a good developer writes it today: the source generator of System.Text.Json, and Uri.EscapeDataString.</summary>
internal readonly struct SystemTextJson : IWriter<SystemTextJson>
{
    private static readonly CustomerJson s_json = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    private static readonly JsonWriterOptions s_writerOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Name => "System.Text.Json source-gen + Uri.EscapeDataString (baseline)";

    public static int Write<T>(T customer, Span<byte> destination)
        where T : struct, ICustomer
    {
        byte[] utf8 = JsonSerializer.SerializeToUtf8Bytes(Card(customer), s_json.CustomerCard);
        utf8.CopyTo(destination);
        return utf8.Length;
    }

    public static void Write<T>(T customer, IBufferWriter<byte> destination)
        where T : struct, ICustomer
    {
        using var writer = new Utf8JsonWriter(destination, s_writerOptions);
        JsonSerializer.Serialize(writer, Card(customer), s_json.CustomerCard);
    }

    public static string ToText<T>(T customer)
        where T : struct, ICustomer =>
        JsonSerializer.Serialize(Card(customer), s_json.CustomerCard);

    private static CustomerCard Card<T>(T customer)
        where T : struct, ICustomer =>
        CustomerCard.Of(customer, static entries => JsonSerializer.Serialize(entries, s_json.ListCardEntry));
}

/// <summary>Completed by the source generator of System.Text.Json.</summary>
[JsonSerializable(typeof(CustomerCard))]
[JsonSerializable(typeof(List<CardEntry>))]
internal sealed partial class CustomerJson : JsonSerializerContext;

/// <summary>System.Text.Json as an expert uses it: Utf8JsonWriter on buffers that are kept, without allocating.</summary>
internal readonly struct Utf8Writer : IWriter<Utf8Writer>
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly ArrayBufferWriter<byte> s_inner = new(65_536);
    private static readonly ArrayBufferWriter<byte> s_outer = new(65_536);
    private static readonly Utf8JsonWriter s_innerJson = new(s_inner, s_options);
    private static readonly Utf8JsonWriter s_outerJson = new(s_outer, s_options);
    private static readonly char[] s_chars = new char[65_536];
    private static readonly char[] s_encoded = new char[262_144];

    public static string Name => "Utf8JsonWriter on kept buffers + Uri.TryEscapeDataString";

    public static int Write<T>(T customer, Span<byte> destination)
        where T : struct, ICustomer
    {
        s_outer.ResetWrittenCount();
        Write(customer, s_outer);
        s_outer.WrittenSpan.CopyTo(destination);
        return s_outer.WrittenCount;
    }

    public static string ToText<T>(T customer)
        where T : struct, ICustomer
    {
        s_outer.ResetWrittenCount();
        Write(customer, s_outer);
        return Encoding.UTF8.GetString(s_outer.WrittenSpan);
    }

    public static int Write<T>(T customer, Span<char> destination)
        where T : struct, ICustomer
    {
        s_outer.ResetWrittenCount();
        Write(customer, s_outer);
        return Encoding.UTF8.GetChars(s_outer.WrittenSpan, destination);
    }

    public static void Write<T>(T customer, IBufferWriter<byte> destination)
        where T : struct, ICustomer
    {
        CustomerFields fields = customer.Fields;
        s_outerJson.Reset(destination);
        s_outerJson.WriteStartObject();
        Field("customerName"u8, fields.CustomerName);
        Field("headimgurl"u8, fields.HeadImgUrl);
        if (fields.Gender != SessionGender.Unknown)
        {
            s_outerJson.WriteNumber("gender"u8, (int)fields.Gender);
        }

        Field("phoneNumber"u8, fields.PhoneNumber);
        Field("email"u8, fields.Email);
        Field("address"u8, fields.Address);
        Field("title"u8, fields.Title);
        Field("department"u8, fields.Department);
        Field("birthday"u8, fields.Birthday);
        Field("remark"u8, fields.Remark);
        s_outerJson.WriteString("customData"u8, Entries(customer));
        s_outerJson.WriteEndObject();
        s_outerJson.Flush();
    }

    private static ReadOnlySpan<char> Entries<T>(T customer)
        where T : struct, ICustomer
    {
        s_inner.ResetWrittenCount();
        s_innerJson.Reset(s_inner);
        s_innerJson.WriteStartArray();
        Entry("订单号"u8, "orderNo"u8, customer.OrderNo);
        Entry("商品"u8, "item"u8, customer.Item);
        Entry("金额"u8, "amount"u8, customer.Amount);
        Entry("状态"u8, "status"u8, customer.Status);
        Entry("会员"u8, "vip"u8, customer.MemberLevel);
        Entry("地址"u8, "shipTo"u8, customer.ShippingAddress);
        Entry("时间"u8, "time"u8, customer.OrderedAt);
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
