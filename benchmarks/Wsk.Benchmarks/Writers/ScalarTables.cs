using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>
/// What an expert writes by hand without vectors: baked literals, one bounds check a card, and units finished by tables. Exact, as
/// JSON.stringify and encodeURIComponent are.
/// </summary>
internal readonly struct ScalarTables : IUtf8SpanWriter, IBufferWriterWriter, IStringWriter, ICharSpanWriter
{
    /// <summary>More than all literals together, and the room past the end that a row's store may touch.</summary>
    private const int Literals = 1_200;

    private static readonly byte[] s_scratch = new byte[262_144];

    public static string Name => "scalar tables by hand";

    public static int Write<T>(T customer, Span<byte> destination)
        where T : struct, ICustomer
    {
        if (destination.Length < Bound(customer))
        {
            throw new ArgumentException("Too small for the worst case.", nameof(destination));
        }

        CustomerFields fields = customer.Fields;
        ref byte start = ref MemoryMarshal.GetReference(destination);
        ref byte to = ref start;
        to = ref Field(ref to, ",\"customerName\":\""u8, fields.CustomerName);
        to = ref Field(ref to, ",\"headimgurl\":\""u8, fields.HeadImgUrl);
        if (fields.Gender != SessionGender.Unknown)
        {
            to = ref Literal(ref to, ",\"gender\":"u8);
            to = (byte)('0' + (int)fields.Gender);
            to = ref Unsafe.Add(ref to, 1);
        }

        to = ref Field(ref to, ",\"phoneNumber\":\""u8, fields.PhoneNumber);
        to = ref Field(ref to, ",\"email\":\""u8, fields.Email);
        to = ref Field(ref to, ",\"address\":\""u8, fields.Address);
        to = ref Field(ref to, ",\"title\":\""u8, fields.Title);
        to = ref Field(ref to, ",\"department\":\""u8, fields.Department);
        to = ref Field(ref to, ",\"birthday\":\""u8, fields.Birthday);
        to = ref Field(ref to, ",\"remark\":\""u8, fields.Remark);
        to = ref Entries(ref Literal(ref to, ",\"customData\":\""u8), customer);
        to = ref Literal(ref to, "%5D\"}"u8);
        start = (byte)'{';
        return (int)Unsafe.ByteOffset(ref start, ref to);
    }

    public static void Write<T>(T customer, IBufferWriter<byte> destination)
        where T : struct, ICustomer =>
        destination.Advance(Write(customer, destination.GetSpan(Bound(customer))));

    public static string ToText<T>(T customer)
        where T : struct, ICustomer =>
        Encoding.UTF8.GetString(s_scratch, 0, Write(customer, s_scratch));

    public static int Write<T>(T customer, Span<char> destination)
        where T : struct, ICustomer =>
        Encoding.UTF8.GetChars(s_scratch.AsSpan(0, Write(customer, s_scratch)), destination);

    private static ref byte Entries<T>(ref byte to, T customer)
        where T : struct, ICustomer
    {
        ref byte start = ref to;
        to = ref Entry(ref to, "%2C%7B%22label_cn%22%3A%22%E8%AE%A2%E5%8D%95%E5%8F%B7%22%2C%22label_en%22%3A%22orderNo%22%2C%22value%22%3A%22"u8, customer.OrderNo);
        to = ref Entry(ref to, "%2C%7B%22label_cn%22%3A%22%E5%95%86%E5%93%81%22%2C%22label_en%22%3A%22item%22%2C%22value%22%3A%22"u8, customer.Item);
        to = ref Entry(ref to, "%2C%7B%22label_cn%22%3A%22%E9%87%91%E9%A2%9D%22%2C%22label_en%22%3A%22amount%22%2C%22value%22%3A%22"u8, customer.Amount);
        to = ref Entry(ref to, "%2C%7B%22label_cn%22%3A%22%E7%8A%B6%E6%80%81%22%2C%22label_en%22%3A%22status%22%2C%22value%22%3A%22"u8, customer.Status);
        to = ref Entry(ref to, "%2C%7B%22label_cn%22%3A%22%E4%BC%9A%E5%91%98%22%2C%22label_en%22%3A%22vip%22%2C%22value%22%3A%22"u8, customer.MemberLevel);
        to = ref Entry(ref to, "%2C%7B%22label_cn%22%3A%22%E5%9C%B0%E5%9D%80%22%2C%22label_en%22%3A%22shipTo%22%2C%22value%22%3A%22"u8, customer.ShippingAddress);
        to = ref Entry(ref to, "%2C%7B%22label_cn%22%3A%22%E6%97%B6%E9%97%B4%22%2C%22label_en%22%3A%22time%22%2C%22value%22%3A%22"u8, customer.OrderedAt);
        to = ref Entry(ref to, "%2C%7B%22label_cn%22%3A%22%E5%A4%87%E6%B3%A8%22%2C%22label_en%22%3A%22note%22%2C%22value%22%3A%22"u8, customer.Note);
        "%5B"u8.CopyTo(MemoryMarshal.CreateSpan(ref start, 3));
        return ref to;
    }

    /// <summary>Each field begins with a comma; the first one's becomes the brace.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Field(ref byte to, ReadOnlySpan<byte> key, string? value)
    {
        if (value is null)
        {
            return ref to;
        }

        to = ref ScalarText.Json(value, ref Literal(ref to, key));
        to = (byte)'"';
        return ref Unsafe.Add(ref to, 1);
    }

    /// <summary>Each entry begins with a comma; the first one's becomes the bracket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Entry(ref byte to, ReadOnlySpan<byte> labels, string? value) =>
        ref value is null ? ref to : ref Literal(ref ScalarText.PercentJson(value, ref Literal(ref to, labels)), "%22%7D"u8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Literal(ref byte to, ReadOnlySpan<byte> literal)
    {
        literal.CopyTo(MemoryMarshal.CreateSpan(ref to, literal.Length));
        return ref Unsafe.Add(ref to, literal.Length);
    }

    private static int Bound<T>(T customer)
        where T : struct, ICustomer
    {
        CustomerFields fields = customer.Fields;
        int outer = Length(fields.CustomerName) + Length(fields.HeadImgUrl) + Length(fields.PhoneNumber) + Length(fields.Email) + Length(fields.Address)
            + Length(fields.Title) + Length(fields.Department) + Length(fields.Birthday) + Length(fields.Remark);
        int inner = Length(customer.OrderNo) + Length(customer.Item) + Length(customer.Amount) + Length(customer.Status) + Length(customer.MemberLevel)
            + Length(customer.ShippingAddress) + Length(customer.OrderedAt) + Length(customer.Note);
        return Literals + (ScalarText.JsonBytesPerUnit * outer) + (ScalarText.PercentJsonBytesPerUnit * inner);
    }

    private static int Length(string? value) => value?.Length ?? 0;
}
