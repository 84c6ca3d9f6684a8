using Microsoft.CodeAnalysis;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Calls;

/// <summary>Recognizes calls that parse JSON text into an object.</summary>
internal static class JsonReaders
{
    public static bool IsReading(IMethodSymbol method) => method.Name switch
    {
        "Parse" => method.ContainingType.Is("System.Text.Json", "JsonDocument")
            || method.ContainingType.Is("System.Text.Json", "JsonElement")
            || method.ContainingType.Is("System.Text.Json.Nodes", "JsonNode")
            || IsNewtonsoftTree(method.ContainingType),
        "Deserialize" => method.ContainingType.Is("System.Text.Json", "JsonSerializer")
            || method.ContainingType.Is("System.Web.Script.Serialization", "JavaScriptSerializer"),
        "DeserializeObject" => method.ContainingType.Is(WellKnownNames.NewtonsoftJson, "JsonConvert")
            || method.ContainingType.Is("System.Web.Script.Serialization", "JavaScriptSerializer"),
        "DeserializeAnonymousType" => method.ContainingType.Is(WellKnownNames.NewtonsoftJson, "JsonConvert"),
        "Decode" => method.ContainingType.Is("System.Web.Helpers", "Json"),
        _ => false,
    };

    /// <summary>Whether a member returns the whole of what was read, in the same or another form.</summary>
    public static bool IsWhole(ISymbol member) => member.Name switch
    {
        "RootElement" => member.ContainingType.Is("System.Text.Json", "JsonDocument"),
        "Clone" => member.ContainingType.Is("System.Text.Json", "JsonElement"),
        "Root" or "AsObject" or "DeepClone" => member.ContainingType.Is("System.Text.Json.Nodes", "JsonNode") || IsNewtonsoftTree(member.ContainingType),
        "ToObject" => IsNewtonsoftTree(member.ContainingType),
        "Deserialize" => member.ContainingType.Is("System.Text.Json", "JsonSerializer"),
        _ => false,
    };

    private static bool IsNewtonsoftTree(ITypeSymbol type) =>
        type.Is("Newtonsoft.Json.Linq", "JToken") || type.Is("Newtonsoft.Json.Linq", "JObject") || type.Is("Newtonsoft.Json.Linq", "JArray");
}
