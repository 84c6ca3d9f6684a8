using System;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Readers;

/// <summary>This library: the code that its generator wrote for the DTO.</summary>
internal readonly struct WskReader : IReader<WskReader>
{
    public static string Name => WskWriter.Name;

    public static object? Read<T>(string text)
        where T : struct, ICustomer =>
        T.Parse(text);

    public static object? Read<T>(ReadOnlySpan<byte> utf8)
        where T : struct, ICustomer =>
        T.Parse(utf8);

    public static CustomerValues ValuesOf(object card) => card switch
    {
        GuideCustomer customer => CustomerValues.Of(new GuideCard(customer)),
        LargestCustomer customer => CustomerValues.Of(new LargestCard(customer)),
        UnlimitedCustomer customer => CustomerValues.Of(new UnlimitedCard(customer)),
        _ => throw new ArgumentException("No customer.", nameof(card)),
    };
}
