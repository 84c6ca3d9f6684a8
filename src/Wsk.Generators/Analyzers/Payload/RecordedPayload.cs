using System;
using System.Collections.Generic;
using System.Text;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Checks the text of a payload by the rules of the runtime. It does not depend on the compiler, so that other tools can use it.</summary>
internal static class RecordedPayload
{
    /// <summary>All faults of a payload.</summary>
    /// <param name="payload">The text.</param>
    /// <param name="maxBytes">The limit in UTF-8 bytes; 0 means none.</param>
    public static IReadOnlyList<PayloadFault> Check(string payload, int maxBytes)
    {
        var faults = new List<PayloadFault>();
        PayloadFault? broken = CheckJson(payload, faults);
        if (broken is { } fault)
        {
            faults.Add(fault);
        }

        // The length has no meaning if the text is not the payload itself or was cut.
        if (broken is null or { Kind: PayloadFaultKind.NotJson } && FindExcess(payload, maxBytes) is { } excess)
        {
            faults.Add(excess);
        }

        return faults;
    }

    /// <summary>The number of UTF-8 bytes in a payload.</summary>
    public static int CountBytes(string payload) => Encoding.UTF8.GetByteCount(payload);

    /// <summary>Checks the members. Returns why the text is not an object; null if it is one.</summary>
    private static PayloadFault? CheckJson(string payload, List<PayloadFault> faults)
    {
        var reader = new JsonReader(payload.AsSpan());
        reader.SkipWhiteSpace();
        int start = reader.Position;
        int length = payload.TrimEnd().Length - start;
        if (length <= 0)
        {
            return new PayloadFault(PayloadFaultKind.Absent, payload.Length, 0);
        }

        if (reader.Current == '{')
        {
            return PayloadMembers.TryCheck(payload, faults, out int position) ? null
                : PayloadCause.IsEscapedObject(payload.AsSpan(start)) ? new PayloadFault(PayloadFaultKind.SerializedTwice, start, length)
                : position == payload.Length ? new PayloadFault(PayloadFaultKind.Cut, payload.Length, 0)
                : new PayloadFault(PayloadFaultKind.NotJson, position, 1);
        }

        PayloadFaultKind cause = PayloadCause.Of(payload.AsSpan(start, length));
        return cause == PayloadFaultKind.NotJson ? NotJsonAt(payload, reader) : new PayloadFault(cause, start, length);
    }

    private static PayloadFault NotJsonAt(string payload, JsonReader reader)
    {
        if (reader.TryReadValue(depth: 0, out _))
        {
            reader.SkipWhiteSpace();
        }

        return new PayloadFault(PayloadFaultKind.NotJson, reader.Position, Math.Min(1, payload.Length - reader.Position));
    }

    private static PayloadFault? FindExcess(string payload, int maxBytes)
    {
        if (maxBytes == 0 || CountBytes(payload) <= maxBytes)
        {
            return null;
        }

        int fitting = CountFitting(payload, maxBytes);
        return new PayloadFault(PayloadFaultKind.TooLong, fitting, payload.Length - fitting);
    }

    /// <summary>The number of UTF-16 units in the whole characters that fit.</summary>
    private static int CountFitting(string payload, int maxBytes)
    {
        char[] units = payload.ToCharArray();
        int count = 0;
        for (int bytes = 0; count < units.Length;)
        {
            int length = char.IsHighSurrogate(units[count]) && count + 1 < units.Length ? 2 : 1;
            bytes += Encoding.UTF8.GetByteCount(units, count, length);
            if (bytes > maxBytes)
            {
                break;
            }

            count += length;
        }

        return count;
    }
}
