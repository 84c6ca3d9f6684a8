using System;
using Wsk.Text;

namespace Wsk.Encoders;

/// <summary>What stands around an entry's three texts in percent-encoded customData, and how long an entry is.</summary>
internal static class CustomDataEntryText
{
    /// <summary>Opens the array, in the place of the first entry's comma; as long as that is.</summary>
    public static ReadOnlySpan<byte> ArrayStart => "%5B"u8;

    /// <summary>The comma before an entry, and all up to its label_cn.</summary>
    public static ReadOnlySpan<byte> Start => "%2C%7B%22label_cn%22%3A%22"u8;

    /// <summary>All between label_cn and label_en.</summary>
    public static ReadOnlySpan<byte> LabelEn => "%22%2C%22label_en%22%3A%22"u8;

    /// <summary>All between label_en and value.</summary>
    public static ReadOnlySpan<byte> Value => "%22%2C%22value%22%3A%22"u8;

    /// <summary>What closes an entry.</summary>
    public static ReadOnlySpan<byte> End => "%22%7D"u8;

    /// <summary>How many bytes an entry takes, with its comma.</summary>
    public static long Measure(CustomDataEntry entry) =>
        Start.Length + LabelEn.Length + Value.Length + End.Length
        + PercentJsonEncoder.Measure(entry.LabelCn.AsSpan())
        + PercentJsonEncoder.Measure(entry.LabelEn.AsSpan())
        + PercentJsonEncoder.Measure(entry.Value.AsSpan());
}
