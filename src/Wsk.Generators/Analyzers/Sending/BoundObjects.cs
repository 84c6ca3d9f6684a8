using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Sending;

/// <summary>Recognizes names that a page binds to session-from, and members that JSON writes as objects under such a name.</summary>
internal static class BoundObjects
{
    /// <summary>Whether the vendor's guide or WeChat uses a name for the string.</summary>
    public static bool IsBound(string name) =>
        name.Equals("customerInfo", StringComparison.OrdinalIgnoreCase)
        || name.Equals("sessionFrom", StringComparison.OrdinalIgnoreCase)
        || name.Equals("session_from", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a value is a DTO that no converter turns into its string.</summary>
    public static bool IsObject(ITypeSymbol? type, AnnotatedTypes types)
    {
        ITypeSymbol? value = type?.WithoutNullable(out _);
        return value is not null
            && (value.Is(WellKnownNames.Wsk, WellKnownNames.ISessionFrom) || types.FindNearest(value) is not null)
            && !HasConverter(value);
    }

    /// <summary>The name of a property in JSON; null if the property is left out or has a converter.</summary>
    public static string? JsonName(IPropertySymbol property)
    {
        if (HasConverter(property) || HasConverter(property.ContainingType) || property.GetAttributes().Any(IsIgnored))
        {
            return null;
        }

        return property.FindAttribute(WellKnownNames.SystemTextJsonSerialization, "JsonPropertyNameAttribute")?.Argument<string?>(0, null)
            ?? NewtonsoftName(property.FindAttribute(WellKnownNames.NewtonsoftJson, "JsonPropertyAttribute"))
            ?? property.Name;
    }

    private static string? NewtonsoftName(AttributeData? attribute) => attribute?.Argument<string?>("PropertyName", null) ?? attribute?.Argument<string?>(0, null);

    private static bool HasConverter(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "JsonConverterAttribute" } type && IsJson(type));

    private static bool IsIgnored(AttributeData attribute)
    {
        const int Always = 1;
        return attribute.AttributeClass is { Name: "JsonIgnoreAttribute" } type && IsJson(type) && attribute.Argument("Condition", Always) == Always;
    }

    private static bool IsJson(INamedTypeSymbol attribute) =>
        attribute.Is(WellKnownNames.SystemTextJsonSerialization, attribute.Name) || attribute.Is(WellKnownNames.NewtonsoftJson, attribute.Name);

    /// <summary>The key and the value that an operation puts into a dictionary of objects, which JSON writes as an object.</summary>
    public static (string Key, IOperation Value)? DictionaryEntry(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] } target } assignment
            when IsDictionary(target.Instance?.Type) && key.Value.AsText() is { } text => (text, assignment.Value),
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Instance: { } dictionary, Arguments: { Length: 2 } arguments }
            when IsDictionary(dictionary.Type) && CallArguments.At(arguments, 0)?.AsText() is { } text && CallArguments.At(arguments, 1) is { } value => (text, value),
        _ => null,
    };

    // The dictionaries of a view, a request or a session are not written as JSON.
    private static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_Object }] } named
        && named.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal);
}
