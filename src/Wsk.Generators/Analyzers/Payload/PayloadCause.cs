using System;
using System.Text;
using Wsk.Rules;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Names the cause why a text that does not begin as an object is no payload.</summary>
internal static class PayloadCause
{
    /// <summary>How many encodings around a payload are looked into. Each costs a pass over the text, so there has to be an end.</summary>
    private const int MostLayers = 4;

    /// <summary>The cause, by what the text holds once it is unquoted and decoded; the outermost layer gives the name.</summary>
    /// <param name="text">The text, without white space around it.</param>
    public static PayloadFaultKind Of(string text)
    {
        PayloadFaultKind? outermost = null;
        string inner = text;
        for (int layer = 0; layer <= MostLayers && inner.Length != 0; layer++)
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

    /// <summary>Whether a text is the inside of a JSON string: <c>{\"customerName\"…</c>.</summary>
    public static bool IsEscapedObject(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] == '{' && text.Slice(1).TrimStart() is { Length: > 0 } rest && rest[0] == '\\';

    private static bool BeginsAsObject(string text) =>
        text[0] == '{' && text.AsSpan(1).TrimStart() is var rest && (rest.Length == 0 || rest[0] is '"' or '}' or '\\');

    /// <summary>What a JSON string holds, also where its end was cut off; empty when it is none.</summary>
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

    /// <summary>What the start of a text decodes to, up to what decodeURIComponent refuses; empty when nothing is encoded there.</summary>
    private static string Decode(string text)
    {
        var content = new StringBuilder(text.Length);
        for (int position = 0; position < text.Length && (text[position] == '%' || content.Length != 0);)
        {
            int length = 1;
            int scalar = text[position] == '%' ? PercentUtf8.ReadScalar(text.AsSpan(position), out length) : text[position];
            if (scalar == PercentUtf8.Malformed)
            {
                break;
            }

            content.Append(scalar > char.MaxValue ? char.ConvertFromUtf32(scalar) : ((char)scalar).ToString());
            position += length;
        }

        return content.ToString();
    }

    /// <summary>Whether a text is JSON, or a tag that looks like none.</summary>
    private static bool IsOtherText(string text)
    {
        var cursor = new JsonCursor(text.AsSpan(), isEncoded: false);
        bool isJson = JsonSkipper.TrySkipValue(ref cursor) && cursor.Current == JsonCursor.End;
        return isJson || (text[0] is not ('"' or '[') && text.IndexOf('{') < 0);
    }
}
