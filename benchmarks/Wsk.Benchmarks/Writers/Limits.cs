using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>A limit: copies payloads that were finished beforehand.</summary>
internal sealed class CopyRunner(Destination destination, IReadOnlyList<string> finished) : WritingRunner(Name(destination), finished.Count)
{
    private readonly byte[][] _utf8 = [.. finished.Select(Encoding.UTF8.GetBytes)];

    private readonly string[] _texts = [.. finished];

    protected override string Text(int customer) => _texts[customer];

    public override long Run(int writes) => destination switch
    {
        Destination.Utf8Span => Utf8Span(writes),
        Destination.BufferWriter => BufferWriter(writes),
        Destination.String => Strings(writes),
        Destination.CharSpan => CharSpan(writes),
        _ => throw new InvalidOperationException(),
    };

    private static string Name(Destination destination) => destination switch
    {
        Destination.String => "allocation + memcpy of the finished string",
        Destination.CharSpan => "memcpy of the finished chars",
        _ => "memcpy of the finished bytes",
    };

    private long Utf8Span(int writes)
    {
        byte[][] payloads = _utf8;
        Span<byte> to = Room.Utf8;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            byte[] payload = payloads[i & (payloads.Length - 1)];
            payload.CopyTo(to);
            written += payload.Length;
        }

        return written;
    }

    private long BufferWriter(int writes)
    {
        byte[][] payloads = _utf8;
        ArrayBufferWriter<byte> to = Room.Writer;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            to.ResetWrittenCount();
            to.Write(payloads[i & (payloads.Length - 1)]);
            written += to.WrittenCount;
        }

        return written;
    }

    private long Strings(int writes)
    {
        string[] payloads = _texts;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            written += new string(payloads[i & (payloads.Length - 1)].AsSpan()).Length;
        }

        return written;
    }

    private long CharSpan(int writes)
    {
        string[] payloads = _texts;
        Span<char> to = Room.Chars;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            string payload = payloads[i & (payloads.Length - 1)];
            payload.CopyTo(to);
            written += payload.Length;
        }

        return written;
    }
}

/// <summary>A limit: the framework's vectorized transcoding of the values, with no literals around them and nothing escaped or percent-encoded.</summary>
internal sealed class ValuesAloneRunner<T>(T[] customers) : WritingRunner("Utf8.FromUtf16 of the values alone", customers.Length)
    where T : struct, ICustomer
{
    public override long Run(int writes)
    {
        Span<byte> to = Room.Utf8;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            written += Write(customers[i & (customers.Length - 1)], to);
        }

        return written;
    }

    protected override string Text(int customer) => Encoding.UTF8.GetString(Room.Utf8, 0, Write(customers[customer], Room.Utf8));

    private static int Write(T customer, Span<byte> destination)
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
