using System;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>
/// A limit: the framework's vectorised transcoding of the values alone, with nothing around them, nothing escaped and nothing percent-encoded.
/// </summary>
internal readonly struct ValuesAlone : IUtf8SpanWriter
{
    public static string Name => "Utf8.FromUtf16 of the values alone";

    public static int Write<T>(T customer, Span<byte> destination)
        where T : struct, ICustomer
    {
        CustomerFields fields = customer.Fields;
        int at = 0;
        Value(fields.CustomerName, destination, ref at);
        Value(fields.HeadImgUrl, destination, ref at);
        Value(fields.PhoneNumber, destination, ref at);
        Value(fields.Email, destination, ref at);
        Value(fields.Address, destination, ref at);
        Value(fields.Title, destination, ref at);
        Value(fields.Department, destination, ref at);
        Value(fields.Birthday, destination, ref at);
        Value(fields.Remark, destination, ref at);
        Value(customer.OrderNo, destination, ref at);
        Value(customer.Item, destination, ref at);
        Value(customer.Amount, destination, ref at);
        Value(customer.Status, destination, ref at);
        Value(customer.MemberLevel, destination, ref at);
        Value(customer.ShippingAddress, destination, ref at);
        Value(customer.OrderedAt, destination, ref at);
        Value(customer.Note, destination, ref at);
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Value(string? value, Span<byte> destination, ref int at)
    {
        if (value is not null)
        {
            Utf8.FromUtf16(value, destination[at..], out _, out int written);
            at += written;
        }
    }
}
