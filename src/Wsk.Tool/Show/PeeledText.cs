using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using Wsk.Shared;

namespace Wsk.Tool.Show;

/// <summary>What was put around a payload by mistake.</summary>
internal enum Layer
{
    /// <summary>The payload is escaped for HTML: <c>{&amp;quot;…</c>.</summary>
    Html,

    /// <summary>The payload is percent-encoded as a whole.</summary>
    Percent,

    /// <summary>The payload is in a JSON string.</summary>
    JsonString,
}

/// <summary>A text without the layers around it.</summary>
/// <param name="Text">The text within.</param>
/// <param name="Layers">The layers, from the outside.</param>
internal sealed record PeeledText(string Text, IReadOnlyList<Layer> Layers)
{
    // Nobody encodes a payload more often by mistake.
    private const int MostLayers = 6;

    private static readonly string[] s_htmlQuotes = ["&quot;", "&#34;", "&#034;", "&#x22;"];

    /// <summary>Removes the layers of a text. A text without one stays as it is, white space included.</summary>
    public static PeeledText Of(string text)
    {
        var layers = new List<Layer>();
        string inner = text;
        while (layers.Count < MostLayers && Find(inner.Trim()) is { } layer)
        {
            string next = Remove(layer, inner.Trim());
            if (next == inner)
            {
                break;
            }

            inner = next;
            layers.Add(layer);
        }

        // A tag or a text that only begins like a layer is shown as it came.
        return inner.AsSpan().TrimStart() is ['{', ..] ? new PeeledText(inner, layers) : new PeeledText(text, []);
    }

    private static Layer? Find(string text) => text switch
    {
        ['"', ..] => Layer.JsonString,
        ['%', ..] => Layer.Percent,
        ['&', ..] or ['{', ..] when IsHtml(text) => Layer.Html,
        ['{', ..] when PayloadCause.IsEscapedObject(text) => Layer.JsonString,
        _ => null,
    };

    private static bool IsHtml(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan(text[0] == '{' ? 1 : 0).TrimStart();
        foreach (string quote in s_htmlQuotes)
        {
            if (start.StartsWith(quote, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return text[0] == '&' && s_htmlQuotes.Any(quote => text.Contains(quote, StringComparison.OrdinalIgnoreCase));
    }

    private static string Remove(Layer layer, string text) => layer switch
    {
        Layer.Html => WebUtility.HtmlDecode(text),
        Layer.Percent => PayloadCause.Decode(text).ToString(),
        _ => PayloadCause.Unquote(text[0] == '"' ? text : '"' + text).ToString(),
    };
}
