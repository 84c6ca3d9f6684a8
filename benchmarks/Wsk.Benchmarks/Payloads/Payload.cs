using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Wsk.Benchmarks.Measuring;

namespace Wsk.Benchmarks.Payloads;

/// <summary>A kind of payload: one customer, always the same, or 64 different ones in turn, so that no branch predictor learns one by heart.</summary>
internal abstract class Payload(string kind, int customers)
{
    /// <summary>How many customers a set of different ones holds. A power of two.</summary>
    public const int SetSize = 64;

    private const int Seed = 20260101;

    /// <summary>All kinds: each as a single customer and as a set.</summary>
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

    /// <summary>What the customers have in common: P1 to P5.</summary>
    public string Kind => kind;

    /// <summary>Whether the customers differ.</summary>
    public bool IsSet => customers > 1;

    /// <summary>The kind, with an <c>r</c> for sets.</summary>
    public string Name => IsSet ? kind + "r" : kind;

    /// <summary>The finished payloads, as this library writes them.</summary>
    public abstract IReadOnlyList<string> Finished { get; }

    /// <summary>The average length of the finished payloads, in UTF-8 bytes.</summary>
    public double Bytes => Finished.Average(text => (double)Encoding.UTF8.GetByteCount(text));

    /// <summary>What each payload says.</summary>
    public abstract IReadOnlyList<CustomerValues> Values { get; }

    /// <summary>All that write these customers into a destination: the baseline first.</summary>
    public abstract IReadOnlyList<Runner> Runners(Destination destination);

    private static T[] Set<T>(Func<Random, T> customer)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, SetSize).Select(_ => customer(random))];
    }
}
