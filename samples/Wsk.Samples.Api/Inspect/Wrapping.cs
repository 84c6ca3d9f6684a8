using System.Buffers;
using System.Net;
using System.Text.Json;

namespace Wsk.Samples.Api.Inspect;

/// <summary>In what a payload can be wrapped by mistake.</summary>
internal enum Wrapping
{
    None,
    Percent,
    JsonString,
    Html,
}

/// <summary>Takes a payload out of its wrapping, so that an inspector can show the card that was meant. The workbench does not do this.</summary>
internal static class Wrappings
{
    public static (Wrapping Wrapping, string Inside) Unwrap(string text, SessionFromReadError error)
    {
        (Wrapping wrapping, string? inside) = error switch
        {
            SessionFromReadError.EncodedAsAWhole => (Wrapping.Percent, Decoded(text)),
            SessionFromReadError.SerializedTwice => (Wrapping.JsonString, ContentOf(text)),
            SessionFromReadError.NotJson => (Wrapping.Html, WebUtility.HtmlDecode(text)),
            _ => (Wrapping.None, null),
        };
        bool isPayload = inside is not null && SessionFromDocument.Read(inside).Result.Error is SessionFromReadError.None or SessionFromReadError.Cut or SessionFromReadError.InvalidMember;
        return isPayload && inside != text ? (wrapping, inside!) : (Wrapping.None, text);
    }

    private static string? Decoded(string text)
    {
        char[] decoded = new char[text.Length];
        return UriComponent.Decode(text, decoded, out int length) == OperationStatus.Done ? new string(decoded, 0, length) : null;
    }

    private static string? ContentOf(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ShopJsonContext.Default.String);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
