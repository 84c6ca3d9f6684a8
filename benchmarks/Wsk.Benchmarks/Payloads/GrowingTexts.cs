using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Wsk.Benchmarks.Payloads;

/// <summary>Customers with one text, as a field and as an entry, that grows tenfold and tenfold again.</summary>
internal static class GrowingTexts
{
    /// <summary>The texts' lengths in UTF-16 units.</summary>
    private static readonly int[] s_lengths = [40, 400, 4_000];

    /// <summary>A payload of each kind and length.</summary>
    public static IReadOnlyList<Payload> All { get; } =
    [
        .. s_lengths.Select(length => Of("Chinese", new Random(length).Chinese(length, length))),
        .. s_lengths.Select(length => Of("ASCII", new Random(length).Sentence(length, length)[..length])),
        .. s_lengths.Select(length => Of("adversarial", new Random(length).Adversarial(length)[..length])),
    ];

    private static Payload<UnlimitedCard> Of(string kind, string text) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{kind}, {text.Length:N0}"), [new UnlimitedCard(new UnlimitedCustomer { Remark = text, Note = text })]);
}
