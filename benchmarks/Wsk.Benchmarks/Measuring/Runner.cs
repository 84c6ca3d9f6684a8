using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Readers;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Measuring;

/// <summary>One writer that writes the customers of one payload into one destination, or one reader that reads them.</summary>
internal abstract class Runner(string writer, int customers)
{
    /// <summary>The writer's or reader's name.</summary>
    public string Writer => writer;

    /// <summary>The number of customers: a power of two.</summary>
    public int Customers => customers;

    /// <summary>Whether this does less than the task, and so shows how fast the task could be done at best.</summary>
    public bool IsLimit { get; init; }

    /// <summary>Writes or reads the customers in turn. Returns the sum of the lengths that were written, so that the JIT cannot drop a write.</summary>
    public abstract long Run(int times);

    /// <summary>What is written or read for a customer, compared with JavaScript.</summary>
    public abstract Fidelity FidelityOf(Payload payload, int customer);
}

/// <summary>A runner that writes.</summary>
internal abstract class WritingRunner(string writer, int customers) : Runner(writer, customers)
{
    public sealed override Fidelity FidelityOf(Payload payload, int customer) => FidelityCheck.Of(Text(customer), payload, customer);

    /// <summary>The text that is written for a customer.</summary>
    protected abstract string Text(int customer);
}

/// <summary>The buffers of all runners, kept from one write to the next as a server's pooled ones are.</summary>
internal static class Room
{
    /// <summary>More than the longest payload needs, even by the most careful estimate.</summary>
    public const int Ample = 262_144;

    /// <summary>What the docs tell users to offer: the bytes that WeChat carries, which is the default limit of a payload.</summary>
    public const int Carried = 1_000;

    public static byte[] Utf8 { get; } = new byte[Ample];

    public static char[] Chars { get; } = new char[Ample];

    public static ArrayBufferWriter<byte> Writer { get; } = new(Ample);
}

/// <summary>Runs a writer. The type parameters are structs, so each pair of a writer and a customer has loops of its own that call the writer directly.</summary>
internal sealed class WriterRunner<TWriter, T>(Destination destination, T[] customers, int room = Room.Ample) : WritingRunner(Name(room), customers.Length)
    where TWriter : struct, IWriter<TWriter>
    where T : struct, ICustomer
{
    public override long Run(int writes) => destination switch
    {
        Destination.Utf8Span => Utf8Span(writes),
        Destination.BufferWriter => BufferWriter(writes),
        Destination.String => Strings(writes),
        Destination.CharSpan => CharSpan(writes),
        _ => throw new InvalidOperationException(),
    };

    protected override string Text(int customer)
    {
        switch (destination)
        {
            case Destination.Utf8Span:
                return Encoding.UTF8.GetString(Room.Utf8, 0, TWriter.Write(customers[customer], Room.Utf8.AsSpan(0, room)));
            case Destination.BufferWriter:
                Room.Writer.ResetWrittenCount();
                TWriter.Write(customers[customer], Room.Writer);
                return Encoding.UTF8.GetString(Room.Writer.WrittenSpan);
            case Destination.String:
                return TWriter.ToText(customers[customer]);
            case Destination.CharSpan:
                return new(Room.Chars, 0, TWriter.Write(customers[customer], Room.Chars));
            default:
                throw new InvalidOperationException();
        }
    }

    private static string Name(int room) => room == Room.Ample ? TWriter.Name : $"{TWriter.Name}, room for {room} bytes only";

    private long Utf8Span(int writes)
    {
        Span<byte> to = Room.Utf8.AsSpan(0, room);
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            written += TWriter.Write(customers[i & (customers.Length - 1)], to);
        }

        return written;
    }

    private long BufferWriter(int writes)
    {
        ArrayBufferWriter<byte> to = Room.Writer;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            to.ResetWrittenCount();
            TWriter.Write(customers[i & (customers.Length - 1)], to);
            written += to.WrittenCount;
        }

        return written;
    }

    private long Strings(int writes)
    {
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            written += TWriter.ToText(customers[i & (customers.Length - 1)]).Length;
        }

        return written;
    }

    private long CharSpan(int writes)
    {
        Span<char> to = Room.Chars;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            written += TWriter.Write(customers[i & (customers.Length - 1)], to);
        }

        return written;
    }
}

/// <summary>Runs a reader of payloads that were finished beforehand.</summary>
internal sealed class ReaderRunner<TReader, T>(Destination source, IReadOnlyList<string> finished) : Runner(TReader.Name, finished.Count)
    where TReader : struct, IReader<TReader>
    where T : struct, ICustomer
{
    private readonly string[] _texts = [.. finished];

    private readonly byte[][] _utf8 = [.. finished.Select(Encoding.UTF8.GetBytes)];

    public override long Run(int times) => source == Destination.String ? Strings(times) : Utf8Spans(times);

    public override Fidelity FidelityOf(Payload payload, int customer)
    {
        object? card = source == Destination.String ? TReader.Read<T>(_texts[customer]) : TReader.Read<T>(_utf8[customer]);
        return card is not null && TReader.ValuesOf(card).HasSame(payload.Values[customer]) ? Fidelity.Exact : Fidelity.OtherValues;
    }

    private long Strings(int times)
    {
        for (int i = 0; i < times; i++)
        {
            GC.KeepAlive(TReader.Read<T>(_texts[i & (_texts.Length - 1)]));
        }

        return times;
    }

    private long Utf8Spans(int times)
    {
        for (int i = 0; i < times; i++)
        {
            GC.KeepAlive(TReader.Read<T>(_utf8[i & (_utf8.Length - 1)]));
        }

        return times;
    }
}
