using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.CustomData;

/// <summary>What becomes of a text that is encoded with some API, when decodeURIComponent reads it.</summary>
internal enum EncoderKind
{
    /// <summary>The text again: it is encodeURIComponent.</summary>
    Exact,

    /// <summary>The text again, though encoded otherwise.</summary>
    Decodable,

    /// <summary>The text again, but more reserved characters stay than customData may hold.</summary>
    Partial,

    /// <summary>Something else.</summary>
    Broken,
}

/// <summary>A call that encodes a text.</summary>
/// <param name="Name">The API as one writes it, <c>WebUtility.UrlEncode</c>.</param>
/// <param name="Kind">What becomes of its text.</param>
/// <param name="Argument">What is encoded; null where the call takes none.</param>
internal sealed record TextEncoder(string Name, EncoderKind Kind, IOperation? Argument)
{
    private static readonly Dictionary<string, EncoderKind> s_kinds = new()
    {
        ["Wsk.UriComponent.Encode"] = EncoderKind.Exact,
        ["System.Uri.EscapeDataString"] = EncoderKind.Decodable,
        ["System.Uri.EscapeUriString"] = EncoderKind.Partial,
        ["System.Text.Encodings.Web.UrlEncoder.Encode"] = EncoderKind.Decodable,
        ["System.Text.Encodings.Web.HtmlEncoder.Encode"] = EncoderKind.Broken,
        ["System.Text.Encodings.Web.JavaScriptEncoder.Encode"] = EncoderKind.Broken,
        ["System.Net.WebUtility.UrlEncode"] = EncoderKind.Broken,
        ["System.Net.WebUtility.HtmlEncode"] = EncoderKind.Broken,
        ["System.Web.HttpUtility.UrlEncode"] = EncoderKind.Broken,
        ["System.Web.HttpUtility.UrlEncodeUnicode"] = EncoderKind.Broken,
        ["System.Web.HttpUtility.UrlPathEncode"] = EncoderKind.Broken,
        ["System.Web.HttpUtility.HtmlEncode"] = EncoderKind.Broken,
        ["System.Web.HttpUtility.HtmlAttributeEncode"] = EncoderKind.Broken,
        ["System.Web.HttpUtility.JavaScriptStringEncode"] = EncoderKind.Broken,
        ["System.Web.HttpServerUtility.UrlEncode"] = EncoderKind.Broken,
        ["System.Web.HttpServerUtility.UrlPathEncode"] = EncoderKind.Broken,
        ["System.Web.HttpServerUtility.HtmlEncode"] = EncoderKind.Broken,
        ["System.Convert.ToBase64String"] = EncoderKind.Broken,
        ["System.Buffers.Text.Base64Url.EncodeToString"] = EncoderKind.Broken,
        ["Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode"] = EncoderKind.Broken,
        ["System.Security.SecurityElement.Escape"] = EncoderKind.Broken,
    };

    /// <summary>Null for anything that is not a known encoder of a whole text.</summary>
    public static TextEncoder? Read(IOperation operation)
    {
        if (operation is not IInvocationOperation { TargetMethod: { ReturnType.SpecialType: SpecialType.System_String } method } call)
        {
            return null;
        }

        // UrlEncoder.Default.Encode is declared by TextEncoder, and what counts is the encoder.
        ITypeSymbol? type = call.Instance?.Type ?? method.ContainingType;
        return type is not null && s_kinds.TryGetValue(type.ToDisplayString() + "." + method.Name, out EncoderKind kind)
            ? new TextEncoder(type.Name + "." + method.Name, kind, call.Arguments.FirstOrDefault()?.Value)
            : null;
    }

    /// <summary>Whether an operation is EncodedCustomData's text, which is encoded as well.</summary>
    public static bool IsEncodedCustomData(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.Name: "ToString", Instance.Type: { } type } && type.Is(WellKnownNames.Wsk, WellKnownNames.EncodedCustomData);
}
