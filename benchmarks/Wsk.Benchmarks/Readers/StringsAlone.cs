using System.Collections.Generic;
using System.Linq;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Readers;

/// <summary>A limit: the allocation of the strings that are read, with a copy of their texts, and of nothing else.</summary>
internal sealed class StringsAlone(IReadOnlyList<CustomerValues> customers) : Runner("allocation + memcpy of the strings that are read", customers.Count)
{
    private readonly string[][] _texts = [.. customers.Select(Texts)];

    private readonly string[] _kept = new string[customers.Max(values => Texts(values).Length)];

    public override long Run(int times)
    {
        for (int i = 0; i < times; i++)
        {
            string[] texts = _texts[i & (_texts.Length - 1)];
            for (int j = 0; j < texts.Length; j++)
            {
                _kept[j] = new string(texts[j]);
            }
        }

        return times;
    }

    public override Fidelity FidelityOf(Payload payload, int customer) => Fidelity.Exact;

    private static string[] Texts(CustomerValues values) =>
        [.. values.Fields.Where(field => field.Key != "gender").Select(field => field.Value), .. values.Entries.Select(entry => entry.Value)];
}
