using System;

namespace Wsk.Shared;

/// <summary>What stands around an entry's three texts in percent-encoded customData, and around the entries. The one place that spells it.</summary>
internal static class EntrySyntax
{
    /// <summary>The name of the member with the Chinese label.</summary>
    public const string LabelCnName = "label_cn";

    /// <summary>The name of the member with the English label.</summary>
    public const string LabelEnName = "label_en";

    /// <summary>The name of the member with the value.</summary>
    public const string ValueName = "value";

    /// <summary>The comma before an entry, and all up to its label_cn.</summary>
    public static ReadOnlySpan<byte> Start => "%2C%7B%22label_cn%22%3A%22"u8;

    /// <summary>All between label_cn and label_en.</summary>
    public static ReadOnlySpan<byte> LabelEn => "%22%2C%22label_en%22%3A%22"u8;

    /// <summary>All between label_en and value.</summary>
    public static ReadOnlySpan<byte> Value => "%22%2C%22value%22%3A%22"u8;

    /// <summary>What closes an entry.</summary>
    public static ReadOnlySpan<byte> End => "%22%7D"u8;

    /// <summary>The bytes of an entry besides its texts, with its comma.</summary>
    public static int EntryLength => Start.Length + LabelEn.Length + Value.Length + End.Length;

    /// <summary>Opens the array in place of the first entry's comma, and is as long as the comma.</summary>
    public static ReadOnlySpan<byte> ArrayStart => "%5B"u8;

    /// <summary>Closes the array.</summary>
    public static ReadOnlySpan<byte> ArrayEnd => CustomDataEnd.Slice(0, CustomDataEnd.Length - 1);

    /// <summary>customData's key, and what opens the array.</summary>
    public static ReadOnlySpan<byte> CustomDataStart => ",\"customData\":\"%5B"u8;

    /// <summary>The length of <see cref="CustomDataKey"/>. A constant, since the JIT would spend the inlining budget of generated code on taking it from the text.</summary>
    public const int CustomDataKeyLength = 15;

    /// <summary>Everything before customData's value.</summary>
    public static ReadOnlySpan<byte> CustomDataKey => CustomDataStart.Slice(0, CustomDataKeyLength);

    /// <summary>What closes the array, and customData's text.</summary>
    public static ReadOnlySpan<byte> CustomDataEnd => "%5D\""u8;

    /// <summary>The bytes that customData takes besides its entries. The bracket that opens the array takes none, since an entry's comma gives way to it.</summary>
    public static int CustomDataLength => CustomDataKey.Length + CustomDataEnd.Length;

    /// <summary>What stands between two names of a value that combines flags: a comma and a space.</summary>
    public static ReadOnlySpan<byte> FlagSeparator => "%2C%20"u8;
}
