using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Calls;

/// <summary>Recognizes calls that return JSON text.</summary>
internal static class JsonWriters
{
    public static bool IsJson(IOperation operation)
    {
        if (operation is not IInvocationOperation { TargetMethod: { ReturnType.SpecialType: SpecialType.System_String } method } call)
        {
            return false;
        }

        return method.Name switch
        {
            "Serialize" => method.ContainingType.Is("System.Text.Json", "JsonSerializer")
                || method.ContainingType.Is("System.Web.Script.Serialization", "JavaScriptSerializer"),
            "Encode" => method.ContainingType.Is("System.Web.Helpers", "Json"),
            "SerializeObject" => method.ContainingType.Is("Newtonsoft.Json", "JsonConvert"),
            "GetRawText" => method.ContainingType.Is("System.Text.Json", "JsonElement"),
            "ToJsonString" => method.ContainingType.Is("System.Text.Json.Nodes", "JsonNode"),
            "ToString" => IsJsonTree(call.Instance?.Type),
            _ => false,
        };
    }

    private static bool IsJsonTree(ITypeSymbol? type) =>
        type.Is("System.Text.Json.Nodes", "JsonArray")
        || type.Is("System.Text.Json.Nodes", "JsonObject")
        || type.Is("Newtonsoft.Json.Linq", "JArray")
        || type.Is("Newtonsoft.Json.Linq", "JObject");
}
