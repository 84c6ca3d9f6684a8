using System;
using System.Collections.Generic;
using System.Linq;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Measuring;

/// <summary>Compares what is written, before anything is timed.</summary>
internal static class FidelityCheck
{
    /// <summary>How near a writer comes to the finished payloads, over all customers of a payload.</summary>
    public static Fidelity Of(Payload payload, Runner runner)
    {
        Fidelity fidelity = Fidelity.Exact;
        for (int i = 0; i < payload.Finished.Count; i++)
        {
            string text = runner.Text(i);
            if (!string.Equals(text, payload.Finished[i], StringComparison.Ordinal))
            {
                Fidelity own = Says(text, payload.Values[i]) ? Fidelity.SameValues : Fidelity.OtherValues;
                fidelity = own > fidelity ? own : fidelity;
            }
        }

        return fidelity;
    }

    /// <summary>Throws unless the finished payloads say what the customers have.</summary>
    public static void RequireValues(Payload payload)
    {
        for (int i = 0; i < payload.Finished.Count; i++)
        {
            if (!Says(payload.Finished[i], payload.Values[i]))
            {
                throw new InvalidOperationException($"{payload.Name}, customer {i}: the payload does not say what the customer has.");
            }
        }
    }

    private static bool Says(string text, CustomerValues values)
    {
        Dictionary<string, string> card = PayloadText.Members(text);
        return card.Remove("customData", out string? customData)
            && card.Count == values.Fields.Count
            && values.Fields.All(field => card.TryGetValue(field.Key, out string? value) && value == field.Value)
            && PayloadText.Entries(Uri.UnescapeDataString(customData)).SequenceEqual(values.Entries);
    }
}
