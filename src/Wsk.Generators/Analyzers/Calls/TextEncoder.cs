using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Calls;

/// <summary>How an API encodes text. This decides what decodeURIComponent makes of the text.</summary>
internal enum EncoderKind
{
    /// <summary>Exactly like encodeURIComponent.</summary>
    Exact,

    /// <summary>Percent-encoded, with more escapes than encodeURIComponent.</summary>
    Decodable,

    /// <summary>Percent-encoded, except for some characters that customData must not contain.</summary>
    Leaky,

    /// <summary>Percent-encoded as a whole address, so that reserved characters stay.</summary>
    Address,

    /// <summary>Percent-encoded as in forms, with a plus sign for each space.</summary>
    Form,

    /// <summary>Base64.</summary>
    Base64,

    /// <summary>Escaped for HTML, XML or a script.</summary>
    Markup,
}

/// <summary>A call that encodes a text.</summary>
/// <param name="Name">The API as it is written in code: <c>WebUtility.UrlEncode</c>.</param>
/// <param name="Kind">How it encodes.</param>
/// <param name="Argument">The text to encode; null if the call has no argument.</param>
internal sealed record TextEncoder(string Name, EncoderKind Kind, IOperation? Argument)
{
    private static readonly Dictionary<string, EncoderKind> s_kinds = new()
    {
        ["Wsk.UriComponent.Encode"] = EncoderKind.Exact,
        ["System.Uri.EscapeDataString"] = EncoderKind.Decodable,
        ["System.Uri.EscapeUriString"] = EncoderKind.Address,
        ["System.Text.Encodings.Web.UrlEncoder.Encode"] = EncoderKind.Leaky,
        ["System.Text.Encodings.Web.HtmlEncoder.Encode"] = EncoderKind.Markup,
        ["System.Text.Encodings.Web.JavaScriptEncoder.Encode"] = EncoderKind.Markup,
        ["System.Net.WebUtility.UrlEncode"] = EncoderKind.Form,
        ["System.Net.WebUtility.HtmlEncode"] = EncoderKind.Markup,
        ["System.Web.HttpUtility.UrlEncode"] = EncoderKind.Form,
        ["System.Web.HttpUtility.UrlEncodeUnicode"] = EncoderKind.Form,
        ["System.Web.HttpUtility.UrlPathEncode"] = EncoderKind.Address,
        ["System.Web.HttpUtility.HtmlEncode"] = EncoderKind.Markup,
        ["System.Web.HttpUtility.HtmlAttributeEncode"] = EncoderKind.Markup,
        ["System.Web.HttpUtility.JavaScriptStringEncode"] = EncoderKind.Markup,
        ["System.Web.HttpServerUtility.UrlEncode"] = EncoderKind.Form,
        ["System.Web.HttpServerUtility.UrlPathEncode"] = EncoderKind.Address,
        ["System.Web.HttpServerUtility.HtmlEncode"] = EncoderKind.Markup,
        ["System.Web.HttpServerUtility.UrlTokenEncode"] = EncoderKind.Base64,
        ["System.Web.HttpServerUtilityBase.UrlEncode"] = EncoderKind.Form,
        ["System.Web.HttpServerUtilityBase.UrlPathEncode"] = EncoderKind.Address,
        ["System.Web.HttpServerUtilityBase.HtmlEncode"] = EncoderKind.Markup,
        ["System.Web.HttpServerUtilityBase.UrlTokenEncode"] = EncoderKind.Base64,
        ["System.Convert.ToBase64String"] = EncoderKind.Base64,
        ["System.Buffers.Text.Base64Url.EncodeToString"] = EncoderKind.Base64,
        ["Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode"] = EncoderKind.Base64,
        ["System.Security.SecurityElement.Escape"] = EncoderKind.Markup,
    };

    private static readonly HashSet<string> s_methods = new(s_kinds.Keys.Select(name => name.Substring(name.LastIndexOf('.') + 1)));

    /// <summary>The encoder that an operation calls; null if the operation calls none.</summary>
    public static TextEncoder? Read(IOperation operation)
    {
        if (operation is not IInvocationOperation { TargetMethod: { ReturnType.SpecialType: SpecialType.System_String } method } call || !s_methods.Contains(method.Name))
        {
            return null;
        }

        // TextEncoder declares the Encode of UrlEncoder.Default, but the encoder's own type counts. HttpServerUtilityWrapper counts as its base.
        for (ITypeSymbol? type = call.Instance?.Type ?? method.ContainingType; type is not null; type = type.BaseType)
        {
            if (s_kinds.TryGetValue(type.ToDisplayString() + "." + method.Name, out EncoderKind kind))
            {
                return new TextEncoder(type.Name + "." + method.Name, kind, CallArguments.At(call.Arguments, 0));
            }
        }

        return null;
    }

    /// <summary>Whether the result is percent-encoded in some way.</summary>
    public bool IsPercent => Kind is EncoderKind.Exact or EncoderKind.Decodable or EncoderKind.Leaky or EncoderKind.Address or EncoderKind.Form;

    /// <summary>Whether an operation returns the text of an EncodedCustomData, which is encoded.</summary>
    public static bool IsEncodedCustomData(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.Name: "ToString", Instance.Type: { } type } && type.Is(WellKnownNames.Wsk, WellKnownNames.EncodedCustomData);
}
