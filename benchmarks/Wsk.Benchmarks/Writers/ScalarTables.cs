using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>
/// What an expert writes by hand without vectors: literals encoded beforehand, one bounds check per card, and a table lookup per UTF-16 unit. Writes the same
/// bytes as JSON.stringify and encodeURIComponent.
/// </summary>
internal readonly struct ScalarTables : IWriter<ScalarTables>
{
    /// <summary>More than all literals together, plus the bytes past the end that the last store may touch.</summary>
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

/// <summary>
/// Encodes one UTF-16 unit at a time: ASCII with one store of a table row, the rest with arithmetic. The caller provides the room, and eight bytes more.
/// </summary>
internal static class ScalarText
{
    /// <summary>The most bytes per unit inside a JSON string: <c>\ud800</c> for a lone surrogate.</summary>
    public const int JsonBytesPerUnit = 6;

    /// <summary>The most bytes per unit inside customData: three UTF-8 bytes, each as <c>%XX</c>.</summary>
    public const int PercentJsonBytesPerUnit = 9;

    public static ref byte Json(ReadOnlySpan<char> text, ref byte to)
    {
        ref ulong rows = ref MemoryMarshal.GetArrayDataReference(ScalarRows.Json.Rows);
        ref byte lengths = ref MemoryMarshal.GetArrayDataReference(ScalarRows.Json.Lengths);
        for (int i = 0; i < text.Length; i++)
        {
            uint unit = text[i];
            if (unit < 0x80)
            {
                Unsafe.WriteUnaligned(ref to, Unsafe.Add(ref rows, unit));
                to = ref Unsafe.Add(ref to, (uint)Unsafe.Add(ref lengths, unit));
            }
            else if (unit < 0x800)
            {
                Unsafe.WriteUnaligned(ref to, (ushort)(0x80C0 | (unit >> 6) | ((unit & 0x3F) << 8)));
                to = ref Unsafe.Add(ref to, 2);
            }
            else if (unit is < 0xD800 or > 0xDFFF)
            {
                Unsafe.WriteUnaligned(ref to, 0x8080E0 | (unit >> 12) | ((unit & 0xFC0) << 2) | ((unit & 0x3F) << 16));
                to = ref Unsafe.Add(ref to, 3);
            }
            else if (StartsPair(text, i))
            {
                uint scalar = Scalar(unit, text[++i]);
                Unsafe.WriteUnaligned(ref to, 0x808080F0 | (scalar >> 18) | ((scalar & 0x3F000) >> 4) | ((scalar & 0xFC0) << 10) | ((scalar & 0x3F) << 24));
                to = ref Unsafe.Add(ref to, 4);
            }
            else
            {
                to = ref Escape(unit, ref Append(ref to, "\\u"u8));
            }
        }

        return ref to;
    }

    public static ref byte PercentJson(ReadOnlySpan<char> text, ref byte to)
    {
        ref ulong rows = ref MemoryMarshal.GetArrayDataReference(ScalarRows.PercentJson.Rows);
        ref byte lengths = ref MemoryMarshal.GetArrayDataReference(ScalarRows.PercentJson.Lengths);
        for (int i = 0; i < text.Length; i++)
        {
            uint unit = text[i];
            if (unit < 0x80)
            {
                Unsafe.WriteUnaligned(ref to, Unsafe.Add(ref rows, unit));
                to = ref Unsafe.Add(ref to, (uint)Unsafe.Add(ref lengths, unit));
            }
            else if (unit < 0x800)
            {
                to = ref Percent(0xC0 | (unit >> 6), ref to);
                to = ref Percent(0x80 | (unit & 0x3F), ref to);
            }
            else if (unit is < 0xD800 or > 0xDFFF)
            {
                to = ref Percent(0xE0 | (unit >> 12), ref to);
                to = ref Percent(0x80 | ((unit >> 6) & 0x3F), ref to);
                to = ref Percent(0x80 | (unit & 0x3F), ref to);
            }
            else if (StartsPair(text, i))
            {
                uint scalar = Scalar(unit, text[++i]);
                to = ref Percent(0xF0 | (scalar >> 18), ref to);
                to = ref Percent(0x80 | ((scalar >> 12) & 0x3F), ref to);
                to = ref Percent(0x80 | ((scalar >> 6) & 0x3F), ref to);
                to = ref Percent(0x80 | (scalar & 0x3F), ref to);
            }
            else
            {
                to = ref Escape(unit, ref Append(ref to, "%5Cu"u8));
            }
        }

        return ref to;
    }

    private static bool StartsPair(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static uint Scalar(uint high, uint low) => 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Percent(uint utf8, ref byte to)
    {
        Unsafe.WriteUnaligned(ref to, Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(ScalarRows.Triplets), utf8));
        return ref Unsafe.Add(ref to, 3);
    }

    private static ref byte Escape(uint unit, ref byte to)
    {
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            to = "0123456789abcdef"u8[(int)(unit >> shift) & 0xF];
            to = ref Unsafe.Add(ref to, 1);
        }

        return ref to;
    }

    private static ref byte Append(ref byte to, ReadOnlySpan<byte> literal)
    {
        literal.CopyTo(MemoryMarshal.CreateSpan(ref to, literal.Length));
        return ref Unsafe.Add(ref to, literal.Length);
    }
}

/// <summary>For each ASCII unit: its up to eight output bytes in one word, and how many of them are significant.</summary>
internal sealed record ScalarRows(ulong[] Rows, byte[] Lengths)
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    /// <summary>Inside a JSON string (ECMA-262 25.5.2, QuoteJSONString).</summary>
    public static ScalarRows Json { get; } = Of(unit => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => $"\\u{(int)unit:x4}",
        _ => unit.ToString(),
    });

    /// <summary>Inside a JSON string that is percent-encoded afterwards (ECMA-262 19.2.6, encodeURIComponent).</summary>
    public static ScalarRows PercentJson { get; } = Of(unit =>
    {
        var text = new StringBuilder();
        foreach (byte utf8 in BitConverter.GetBytes(Json.Rows[unit]).AsSpan(0, Json.Lengths[unit]))
        {
            text.Append(Unreserved.Contains((char)utf8) ? ((char)utf8).ToString() : $"%{utf8:X2}");
        }

        return text.ToString();
    });

    /// <summary><c>%XX</c> for each byte, padded to four bytes.</summary>
    public static uint[] Triplets { get; } = [.. Enumerable.Range(0, 0x100).Select(Triplet)];

    private static ScalarRows Of(Func<char, string> text)
    {
        var rows = new ScalarRows(new ulong[0x80], new byte[0x80]);
        Span<byte> row = stackalloc byte[sizeof(ulong)];
        for (char unit = '\0'; unit < 0x80; unit++)
        {
            row.Clear();
            rows.Lengths[unit] = (byte)Encoding.ASCII.GetBytes(text(unit), row);
            rows.Rows[unit] = BinaryPrimitives.ReadUInt64LittleEndian(row);
        }

        return rows;
    }

    private static uint Triplet(int value) => BinaryPrimitives.ReadUInt32LittleEndian(Encoding.ASCII.GetBytes($"%{value:X2}\0"));
}
