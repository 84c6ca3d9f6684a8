using System;
using System.Collections.Generic;

namespace Wsk.Benchmarks.Payloads;

/// <summary>Customers with one text, as a field and as an entry, that grows tenfold and tenfold again.</summary>
internal static class GrowingTexts
{
    /// <summary>The text's lengths in UTF-16 units.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [40, 400, 4_000];

    /// <summary>The kinds of text.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["Chinese", "ASCII", "adversarial"];

    /// <summary>A payload of each kind and length.</summary>
    public static IReadOnlyList<Payload> All { get; } = [.. Payloads()];

    public static string Name(string kind, int length) => $"{kind} {length}";

    private static IEnumerable<Payload> Payloads()
    {
        foreach (int length in Lengths)
        {
            yield return Of(Kinds[0], length, new Random(length).Chinese(length, length));
            yield return Of(Kinds[1], length, new Random(length).Sentence(length, length)[..length]);
            yield return Of(Kinds[2], length, new Random(length).Adversarial(length)[..length]);
        }
    }

    private static Payload<UnlimitedCard> Of(string kind, int length, string text) =>
        new(Name(kind, length), [new UnlimitedCard(new UnlimitedCustomer { Remark = text, Note = text })]);
}
