using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Readers;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Payloads;

/// <summary>A kind of payload: one customer, or 64 different ones in turn, which no branch predictor learns by heart.</summary>
internal abstract class Payload(string kind, int customers)
{
    /// <summary>The number of customers in a set: a power of two.</summary>
    public const int SetSize = 64;

    private const int Seed = 20260101;

    /// <summary>All kinds, each as a single customer and as a set.</summary>
    public static IReadOnlyList<Payload> All { get; } =
    [
        new Payload<GuideCard>("P1", [new GuideCard(SampleCustomers.Guide)]),
        new Payload<UnlimitedCard>("P2", [new UnlimitedCard(SampleCustomers.Chinese)]),
        new Payload<UnlimitedCard>("P3", [new UnlimitedCard(SampleCustomers.Ascii)]),
        new Payload<UnlimitedCard>("P4", [new UnlimitedCard(RandomCustomers.Adversarial(new Random(Seed)))]),
        new Payload<LargestCard>("P5", [new LargestCard(SampleCustomers.Largest)]),
        new Payload<GuideCard>("P1", Set(random => new GuideCard(RandomCustomers.Guide(random)))),
        new Payload<UnlimitedCard>("P2", Set(random => new UnlimitedCard(RandomCustomers.Chinese(random)))),
        new Payload<UnlimitedCard>("P3", Set(random => new UnlimitedCard(RandomCustomers.Ascii(random)))),
        new Payload<UnlimitedCard>("P4", Set(random => new UnlimitedCard(RandomCustomers.Adversarial(random)))),
        new Payload<LargestCard>("P5", Set(random => new LargestCard(RandomCustomers.Largest(random)))),
    ];

    /// <summary>P1 to P5.</summary>
    public string Kind => kind;

    /// <summary>Whether this is a set of different customers.</summary>
    public bool IsSet => customers > 1;

    /// <summary>The kind, followed by <c>r</c> for a set.</summary>
    public string Name => IsSet ? kind + "r" : kind;

    /// <summary>Whether the readers are measured with payloads of this kind. Those of .NET refuse the lone surrogates of P4.</summary>
    public bool CanBeReceived => kind != "P4";

    /// <summary>The finished payloads, as this library writes them.</summary>
    public abstract IReadOnlyList<string> Finished { get; }

    /// <summary>The average length of the finished payloads, in UTF-8 bytes.</summary>
    public double Bytes => Finished.Average(text => (double)Encoding.UTF8.GetByteCount(text));

    /// <summary>The values in each payload.</summary>
    public abstract IReadOnlyList<CustomerValues> Values { get; }

    /// <summary>The writers of these customers for a destination: the baseline first, this library next.</summary>
    public abstract IReadOnlyList<Runner> Runners(Destination destination);

    /// <summary>The readers of these payloads from a source: the baseline first, this library next.</summary>
    public abstract IReadOnlyList<Runner> Readers(Destination source);

    private static T[] Set<T>(Func<Random, T> customer)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, SetSize).Select(_ => customer(random))];
    }
}

/// <summary>A kind of payload whose customers have one type.</summary>
internal sealed class Payload<T>(string kind, T[] customers) : Payload(kind, customers.Length)
    where T : struct, ICustomer
{
    private IReadOnlyList<string>? _finished;
    private IReadOnlyList<CustomerValues>? _values;

    public override IReadOnlyList<string> Finished => _finished ??= [.. customers.Select(customer => customer.ToSessionFrom())];

    public override IReadOnlyList<CustomerValues> Values => _values ??= [.. customers.Select(customer => CustomerValues.Of(customer))];

    public override IReadOnlyList<Runner> Runners(Destination destination) =>
    [
        Writer<SystemTextJson>(destination),
        Writer<WskWriter>(destination),
        .. destination == Destination.Utf8Span && typeof(T) != typeof(UnlimitedCard) ? [Writer<WskWriter>(destination, Room.Carried)] : (Runner[])[],
        Writer<ScalarTables>(destination),
        Writer<StringConcat>(destination),
        Writer<Utf8Writer>(destination),
        Writer<NewtonsoftJson>(destination),
        new CopyRunner(destination, Finished) { IsLimit = true },
        .. destination == Destination.Utf8Span ? [new ValuesAloneRunner<T>(customers) { IsLimit = true }] : (Runner[])[],
    ];

    public override IReadOnlyList<Runner> Readers(Destination source) =>
    [
        Reader<SystemTextJsonReader>(source),
        Reader<WskReader>(source),
        Reader<NewtonsoftJsonReader>(source),
        new StringsAlone(Values) { IsLimit = true },
    ];

    private ReaderRunner<TReader, T> Reader<TReader>(Destination source)
        where TReader : struct, IReader<TReader> =>
        new(source, Finished);

    private WriterRunner<TWriter, T> Writer<TWriter>(Destination destination, int room = Room.Ample)
        where TWriter : struct, IWriter<TWriter> =>
        new(destination, customers, room);
}
