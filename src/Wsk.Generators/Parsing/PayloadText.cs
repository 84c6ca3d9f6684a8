using System;
using System.Text;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.Generators.Parsing;

/// <summary>The constant text of a payload, put together by the runtime's own encoders. All of it is ASCII.</summary>
internal static class PayloadText
{
    /// <summary>Everything before a text field's value.</summary>
    public static string FieldPrefix(SessionField field) => ",\"" + field.WireName() + "\":\"";

    /// <summary>Everything before an entry's value.</summary>
    public static string EntryPrefix(string labelCn, string labelEn) =>
        "%2C%7B%22label_cn%22%3A%22" + Encode(labelCn) + "%22%2C%22label_en%22%3A%22" + Encode(labelEn) + "%22%2C%22value%22%3A%22";

    /// <summary>A text as it stands inside customData.</summary>
    public static string Encode(string text)
    {
        var buffer = new byte[PercentJsonEncoder.RoomFor(text.Length)];
        return Encoding.ASCII.GetString(buffer, 0, PercentJsonEncoder.EncodeScalar(text.AsSpan(), buffer));
    }
}
