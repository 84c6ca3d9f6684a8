using System;
using System.Buffers;
using System.Text;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Measuring;

// The type parameters are structs, so each pair of a writer and a customer has a loop of its own that calls the writer directly.

/// <summary>Into a caller's UTF-8 buffer.</summary>
internal sealed class Utf8SpanRunner<TWriter, T>(T[] customers, int room = Room.Ample) : Runner(Name(room), customers.Length)
    where TWriter : struct, IUtf8SpanWriter
    where T : struct, ICustomer
{
    public override long Run(int writes)
    {
        Span<byte> destination = Room.Utf8.AsSpan(0, room);
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            written += TWriter.Write(customers[i & (customers.Length - 1)], destination);
        }

        return written;
    }

    public override string Text(int customer) => Encoding.UTF8.GetString(Room.Utf8, 0, TWriter.Write(customers[customer], Room.Utf8.AsSpan(0, room)));

    private static string Name(int room) => room == Room.Ample ? TWriter.Name : $"{TWriter.Name}, room for {room} bytes alone";
}

/// <summary>Into a buffer writer.</summary>
internal sealed class BufferWriterRunner<TWriter, T>(T[] customers) : Runner(TWriter.Name, customers.Length)
    where TWriter : struct, IBufferWriterWriter
    where T : struct, ICustomer
{
    public override long Run(int writes)
    {
        ArrayBufferWriter<byte> destination = Room.Writer;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            destination.ResetWrittenCount();
            TWriter.Write(customers[i & (customers.Length - 1)], destination);
            written += destination.WrittenCount;
        }

        return written;
    }

    public override string Text(int customer)
    {
        Room.Writer.ResetWrittenCount();
        TWriter.Write(customers[customer], Room.Writer);
        return Encoding.UTF8.GetString(Room.Writer.WrittenSpan);
    }
}

/// <summary>Into a new string.</summary>
internal sealed class StringRunner<TWriter, T>(T[] customers) : Runner(TWriter.Name, customers.Length)
    where TWriter : struct, IStringWriter
    where T : struct, ICustomer
{
    public override long Run(int writes)
    {
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            written += TWriter.ToText(customers[i & (customers.Length - 1)]).Length;
        }

        return written;
    }

    public override string Text(int customer) => TWriter.ToText(customers[customer]);
}

/// <summary>Into a caller's UTF-16 buffer.</summary>
internal sealed class CharSpanRunner<TWriter, T>(T[] customers) : Runner(TWriter.Name, customers.Length)
    where TWriter : struct, ICharSpanWriter
    where T : struct, ICustomer
{
    public override long Run(int writes)
    {
        Span<char> destination = Room.Chars;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            written += TWriter.Write(customers[i & (customers.Length - 1)], destination);
        }

        return written;
    }

    public override string Text(int customer) => new(Room.Chars, 0, TWriter.Write(customers[customer], Room.Chars));
}
