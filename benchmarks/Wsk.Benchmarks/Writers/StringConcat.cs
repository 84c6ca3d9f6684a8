using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>Literals and values joined by the handler of interpolated strings: labels are encoded beforehand, values by the framework's encoders.</summary>
internal readonly struct StringConcat : IWriter<StringConcat>
{
    public static string Name => "string concatenation, labels encoded beforehand";

    public static string ToText<T>(T customer)
        where T : struct, ICustomer
    {
        CustomerFields fields = customer.Fields;
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[1024]);
        string separator = "{";
        Field(ref text, ref separator, "\"customerName\":\"", fields.CustomerName);
        Field(ref text, ref separator, "\"headimgurl\":\"", fields.HeadImgUrl);
        if (fields.Gender != SessionGender.Unknown)
        {
            text.AppendLiteral(separator);
            text.AppendLiteral(fields.Gender == SessionGender.Male ? "\"gender\":1" : "\"gender\":2");
            separator = ",";
        }

        Field(ref text, ref separator, "\"phoneNumber\":\"", fields.PhoneNumber);
        Field(ref text, ref separator, "\"email\":\"", fields.Email);
        Field(ref text, ref separator, "\"address\":\"", fields.Address);
        Field(ref text, ref separator, "\"title\":\"", fields.Title);
        Field(ref text, ref separator, "\"department\":\"", fields.Department);
        Field(ref text, ref separator, "\"birthday\":\"", fields.Birthday);
        Field(ref text, ref separator, "\"remark\":\"", fields.Remark);
        text.AppendLiteral(separator);
        text.AppendLiteral("\"customData\":\"");
        Entries(ref text, customer);
        text.AppendLiteral("%5D\"}");
        return text.ToStringAndClear();
    }

    private static void Entries<T>(ref DefaultInterpolatedStringHandler text, T customer)
        where T : struct, ICustomer
    {
        string separator = "%5B";
        Entry(ref text, ref separator, "%7B%22label_cn%22%3A%22%E8%AE%A2%E5%8D%95%E5%8F%B7%22%2C%22label_en%22%3A%22orderNo%22%2C%22value%22%3A%22", customer.OrderNo);
        Entry(ref text, ref separator, "%7B%22label_cn%22%3A%22%E5%95%86%E5%93%81%22%2C%22label_en%22%3A%22item%22%2C%22value%22%3A%22", customer.Item);
        Entry(ref text, ref separator, "%7B%22label_cn%22%3A%22%E9%87%91%E9%A2%9D%22%2C%22label_en%22%3A%22amount%22%2C%22value%22%3A%22", customer.Amount);
        Entry(ref text, ref separator, "%7B%22label_cn%22%3A%22%E7%8A%B6%E6%80%81%22%2C%22label_en%22%3A%22status%22%2C%22value%22%3A%22", customer.Status);
        Entry(ref text, ref separator, "%7B%22label_cn%22%3A%22%E4%BC%9A%E5%91%98%22%2C%22label_en%22%3A%22vip%22%2C%22value%22%3A%22", customer.MemberLevel);
        Entry(ref text, ref separator, "%7B%22label_cn%22%3A%22%E5%9C%B0%E5%9D%80%22%2C%22label_en%22%3A%22shipTo%22%2C%22value%22%3A%22", customer.ShippingAddress);
        Entry(ref text, ref separator, "%7B%22label_cn%22%3A%22%E6%97%B6%E9%97%B4%22%2C%22label_en%22%3A%22time%22%2C%22value%22%3A%22", customer.OrderedAt);
        Entry(ref text, ref separator, "%7B%22label_cn%22%3A%22%E5%A4%87%E6%B3%A8%22%2C%22label_en%22%3A%22note%22%2C%22value%22%3A%22", customer.Note);
    }

    private static void Field(ref DefaultInterpolatedStringHandler text, ref string separator, string key, string? value)
    {
        if (value is not null)
        {
            text.AppendLiteral(separator);
            text.AppendLiteral(key);
            text.AppendLiteral(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value));
            text.AppendLiteral("\"");
            separator = ",";
        }
    }

    private static void Entry(ref DefaultInterpolatedStringHandler text, ref string separator, string labels, string? value)
    {
        if (value is not null)
        {
            text.AppendLiteral(separator);
            text.AppendLiteral(labels);
            text.AppendLiteral(Uri.EscapeDataString(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)));
            text.AppendLiteral("%22%7D");
            separator = "%2C";
        }
    }
}
