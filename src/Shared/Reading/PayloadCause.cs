using System;

namespace Wsk.Shared;

/// <summary>Finds out why a text that does not begin like an object is not a payload.</summary>
internal static class PayloadCause
{
    /// <summary>The most layers that are removed from a text. Each takes a pass over the text.</summary>
    private const int MaxLayers = 4;

    /// <summary>The cause, found by unquoting and decoding the text layer by layer. The outermost layer is the cause.</summary>
    /// <param name="text">The text, without white space around it.</param>
    public static PayloadFaultKind Of(ReadOnlySpan<char> text)
    {
        PayloadFaultKind? outermost = null;
        ReadOnlySpan<char> inner = text;
        for (int layer = 0; layer <= MaxLayers && inner.Length != 0; layer++)
        {
            if (inner.StartsWith("[object ".AsSpan(), StringComparison.Ordinal))
            {
                return PayloadFaultKind.ObjectBound;
            }

            if (BeginsAsObject(inner) && outermost is { } kind)
            {
                return kind;
            }

            bool isQuoted = inner[0] == '"';
            if (!isQuoted && inner[0] != '%')
            {
                break;
            }

            outermost ??= isQuoted ? PayloadFaultKind.SerializedTwice : PayloadFaultKind.EncodedAsAWhole;
            inner = (isQuoted ? Unquote(inner) : Decode(inner)).Trim();
        }

        return IsOtherText(text) ? PayloadFaultKind.NotAPayload : PayloadFaultKind.NotJson;
    }

    /// <summary>Whether a text that begins with a brace is the inside of a JSON string: <c>{\"customerName\"…</c>.</summary>
    public static bool IsEscapedObject(ReadOnlySpan<char> text) => text.Slice(1).TrimStart() is { Length: > 0 } rest && rest[0] == '\\';

    private static bool BeginsAsObject(ReadOnlySpan<char> text) =>
        text[0] == '{' && text.Slice(1).TrimStart() is var rest && (rest.Length == 0 || rest[0] is '"' or '}' or '\\');

    /// <summary>The content of a JSON string, even if its end is cut off; empty if the text is not a JSON string. White space behind the string is not expected.</summary>
    public static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> text)
    {
        var reader = new JsonReader(text);
        reader.TryReadString(out JsonSlice content);
        if (!reader.IsAtEnd)
        {
            return default;
        }

        ReadOnlySpan<char> raw = text.Slice(content.Start, content.Length);
        var unescaped = new char[raw.Length];
        return unescaped.AsSpan(0, JsonReader.Unescape(raw, unescaped));
    }

    /// <summary>The decoded text, up to what decodeURIComponent refuses.</summary>
    public static ReadOnlySpan<char> Decode(ReadOnlySpan<char> text)
    {
        var decoded = new char[text.Length];
        PercentUtf8.Decode(text, decoded, out int written);
        return decoded.AsSpan(0, written);
    }

    /// <summary>Whether a text is JSON, or a tag that does not look like broken JSON.</summary>
    private static bool IsOtherText(ReadOnlySpan<char> text)
    {
        var reader = new JsonReader(text);
        bool isJson = reader.TryReadValue(depth: 0, out _) && reader.IsAtEnd;
        return isJson || (text[0] is not ('"' or '[') && text.IndexOf('{') < 0);
    }
}
