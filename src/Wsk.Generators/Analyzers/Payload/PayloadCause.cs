using System;
using System.Text;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Finds out why a text that does not begin like an object is not a payload.</summary>
internal static class PayloadCause
{
    /// <summary>The most layers that are removed from a text. Each takes a pass over the text.</summary>
    private const int MaxLayers = 4;

    /// <summary>The cause, found by unquoting and decoding the text layer by layer. The outermost layer is the cause.</summary>
    /// <param name="text">The text, without white space around it.</param>
    public static PayloadFaultKind Of(string text)
    {
        PayloadFaultKind? outermost = null;
        string inner = text;
        for (int layer = 0; layer <= MaxLayers && inner.Length != 0; layer++)
        {
            if (inner.StartsWith("[object ", StringComparison.Ordinal))
            {
                return PayloadFaultKind.ObjectBound;
            }

            if (BeginsAsObject(inner) && outermost is { } kind)
            {
                return kind;
            }

            bool isQuoted = inner[0] == '"';
            outermost ??= isQuoted ? PayloadFaultKind.SerializedTwice : PayloadFaultKind.EncodedAsAWhole;
            inner = (isQuoted ? Unquote(inner) : Decode(inner)).Trim();
        }

        return IsOtherText(text) ? PayloadFaultKind.NotAPayload : PayloadFaultKind.NotJson;
    }

    /// <summary>Whether a text is the content of a JSON string: <c>{\"customerName\"…</c>.</summary>
    public static bool IsEscapedObject(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] == '{' && text.Slice(1).TrimStart() is { Length: > 0 } rest && rest[0] == '\\';

    private static bool BeginsAsObject(string text) =>
        text[0] == '{' && text.AsSpan(1).TrimStart() is var rest && (rest.Length == 0 || rest[0] is '"' or '}' or '\\');

    /// <summary>The content of a JSON string, even if its end is cut off; empty if the text is not a JSON string.</summary>
    private static string Unquote(string text)
    {
        var content = new StringBuilder(text.Length);
        var cursor = new JsonCursor(text.AsSpan(1), isEncoded: false);
        while (cursor.Current != '"' && cursor.TryTakeStringCharacter(out int unit))
        {
            content.Append((char)unit);
        }

        if (cursor.Current == '"')
        {
            cursor.MoveNext();
            cursor.SkipWhiteSpace();
        }

        return cursor.Current == JsonCursor.End ? content.ToString() : string.Empty;
    }

    /// <summary>The decoded text up to the first malformed escape; empty if the text does not begin with an escape.</summary>
    private static string Decode(string text)
    {
        if (text[0] != '%')
        {
            return string.Empty;
        }

        var decoded = new char[text.Length];
        PercentUtf8.Decode(text.AsSpan(), decoded, out int length);
        return new string(decoded, 0, length);
    }

    /// <summary>Whether a text is JSON, or a tag that does not look like broken JSON.</summary>
    private static bool IsOtherText(string text)
    {
        var cursor = new JsonCursor(text.AsSpan(), isEncoded: false);
        bool isJson = JsonSkipper.TrySkipValue(ref cursor) && cursor.Current == JsonCursor.End;
        return isJson || (text[0] is not ('"' or '[') && text.IndexOf('{') < 0);
    }
}
