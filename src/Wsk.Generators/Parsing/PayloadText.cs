using System;
using System.Text;
using Wsk.Encoders;
using Wsk.Shared;

namespace Wsk.Generators.Parsing;

/// <summary>The constant text of a payload, put together by the runtime's own encoders. All of it is ASCII.</summary>
internal static class PayloadText
{
    /// <summary>Everything before a text field's value.</summary>
    public static string FieldPrefix(SessionField field) => ",\"" + field.WireName() + "\":\"";

    /// <summary>Everything before an entry's value.</summary>
    public static string EntryPrefix(string labelCn, string labelEn) =>
        Text(EntrySyntax.Start) + Encode(labelCn) + Text(EntrySyntax.LabelEn) + Encode(labelEn) + Text(EntrySyntax.Value);

    /// <summary>A text as it stands inside customData.</summary>
    public static string Encode(string text)
    {
        var buffer = new byte[checked(text.Length * PercentJsonText.MaxBytesPerUnit)];
        if (!PercentJsonText.TryEncode(text.AsSpan(), buffer, out int length))
        {
            throw new InvalidOperationException("The worst case of an encoded text is wrong.");
        }

        return Encoding.ASCII.GetString(buffer, 0, length);
    }

    private static string Text(ReadOnlySpan<byte> ascii) => Encoding.ASCII.GetString(ascii.ToArray());
}
