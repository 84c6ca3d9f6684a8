using Microsoft.CodeAnalysis;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Length;

/// <summary>The methods that percent-encode a whole text.</summary>
internal static class PercentEncoders
{
    public static bool IsEncoding(IMethodSymbol method) => method.Name switch
    {
        "Encode" => method.ContainingType.Is(WellKnownNames.Wsk, "UriComponent") || method.ContainingType.Is("System.Text.Encodings.Web", "TextEncoder"),
        "EscapeDataString" or "EscapeUriString" => method.ContainingType.Is("System", "Uri"),
        "UrlEncode" => method.ContainingType.Is("System.Net", "WebUtility") || method.ContainingType.Is("System.Web", "HttpUtility"),
        "UrlPathEncode" or "UrlEncodeUnicode" => method.ContainingType.Is("System.Web", "HttpUtility"),
        _ => false,
    };
}
