using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Shared;

namespace Wsk.Generators.Parsing;

/// <summary>What the attributes of one member say, those on a positional record's parameter included.</summary>
internal sealed class MemberAttributes
{
    private const string JsonPropertyNameAttribute = "JsonPropertyNameAttribute";
    private const string JsonPropertyAttribute = "JsonPropertyAttribute";
    private const string JsonIgnoreAttribute = "JsonIgnoreAttribute";
    private const string MaxLengthAttribute = "MaxLengthAttribute";
    private const string StringLengthAttribute = "StringLengthAttribute";
    private const string ObsoleteAttribute = "ObsoleteAttribute";

    private static readonly MemberAttributes s_none = new();

    public AttributeData? SessionField { get; private set; }

    public AttributeData? CustomData { get; private set; }

    public AttributeData? SessionIgnore { get; private set; }

    /// <summary>A JSON name that is a wire name; others say nothing.</summary>
    public SessionField? JsonField { get; private set; }

    /// <summary>Whether a JSON library leaves the member out unconditionally.</summary>
    public bool IsJsonIgnored { get; private set; }

    /// <summary>The most UTF-16 units, or entries, that validation lets through; null when nothing bounds them.</summary>
    public int? MaxLength { get; private set; }

    /// <summary>Whether MaxLength or StringLength is there at all, even if it bounds nothing.</summary>
    public bool HasLengthAttribute { get; private set; }

    /// <summary>Whether no code may read the member, generated code included: <c>[Obsolete(…, error: true)]</c>.</summary>
    public bool IsForbidden { get; private set; }

    public bool HasWskAttribute => SessionField is not null || CustomData is not null || SessionIgnore is not null;

    public static MemberAttributes Of(ISymbol member)
    {
        MemberAttributes attributes = Declared(member);

        // An override says what the overridden property says, unless it says something itself.
        return !attributes.HasWskAttribute && member is IPropertySymbol { IsOverride: true, OverriddenProperty: { } overridden } ? Of(overridden) : attributes;
    }

    private static MemberAttributes Declared(ISymbol member)
    {
        if (!DeclaredAttributes.MayExist(member))
        {
            return s_none;
        }

        var attributes = new MemberAttributes();
        attributes.AddAll(member);
        if (member is IPropertySymbol property)
        {
            attributes.AddAll(BackingField(property));
            attributes.AddAll(PositionalParameter(property));
        }

        return attributes;
    }

    private void AddAll(ISymbol? symbol)
    {
        if (symbol is not null)
        {
            foreach (AttributeData attribute in symbol.GetAttributes())
            {
                Add(attribute);
            }
        }
    }

    /// <summary>Where an attribute with the target <c>field:</c> stands.</summary>
    private static IFieldSymbol? BackingField(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(reference => DeclaredAttributes.MayBeOnBackingField(reference.GetSyntax()))
            ? property.ContainingType.GetMembers("<" + property.Name + ">k__BackingField").OfType<IFieldSymbol>().FirstOrDefault()
            : null;

    private static IParameterSymbol? PositionalParameter(IPropertySymbol property)
    {
        if (!property.ContainingType.IsRecord)
        {
            return null;
        }

        return property.ContainingType.InstanceConstructors
            .Where(IsPrimary)
            .SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == property.Name);
    }

    /// <summary>Whether a constructor is the one that a record's header declares.</summary>
    // In metadata nothing marks the primary constructor; any with a parameter of the property's name will do.
    public static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.IsEmpty
            ? !constructor.IsImplicitlyDeclared
            : constructor.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax;

    private void Add(AttributeData attribute)
    {
        INamedTypeSymbol? type = attribute.AttributeClass;
        switch (type?.Name)
        {
            case WellKnownNames.SessionFieldAttribute when type.Is(WellKnownNames.Wsk, type.Name):
                SessionField = attribute;
                break;
            case WellKnownNames.CustomDataAttribute when type.Is(WellKnownNames.Wsk, type.Name):
                CustomData = attribute;
                break;
            case WellKnownNames.SessionIgnoreAttribute when type.Is(WellKnownNames.Wsk, type.Name):
                SessionIgnore = attribute;
                break;
            case JsonPropertyNameAttribute when type.Is(WellKnownNames.SystemTextJsonSerialization, type.Name):
                ReadJsonName(attribute.Argument<string?>(0, null));
                break;
            case JsonPropertyAttribute when type.Is(WellKnownNames.NewtonsoftJson, type.Name):
                ReadJsonName(attribute.Argument("PropertyName", attribute.Argument<string?>(0, null)));
                break;
            case JsonIgnoreAttribute:
                IsJsonIgnored |= IsUnconditional(attribute, type);
                break;
            case MaxLengthAttribute or StringLengthAttribute when type.Is(WellKnownNames.DataAnnotations, type.Name):
                ReadLength(attribute.Argument(0, -1));
                break;
            case ObsoleteAttribute when type.Is("System", type.Name):
                IsForbidden |= attribute.Argument(1, false);
                break;
        }
    }

    private static bool IsUnconditional(AttributeData attribute, INamedTypeSymbol type)
    {
        // JsonIgnoreCondition.Always, which is also the default.
        const int Always = 1;
        return type.Is(WellKnownNames.NewtonsoftJson, type.Name)
            || (type.Is(WellKnownNames.SystemTextJsonSerialization, type.Name) && attribute.Argument("Condition", Always) == Always);
    }

    private void ReadJsonName(string? name)
    {
        if (name is not null && FieldNames.TryFromWireName(name.AsSpan(), out SessionField field))
        {
            JsonField ??= field;
        }
    }

    private void ReadLength(int length)
    {
        HasLengthAttribute = true;
        if (length >= 0)
        {
            MaxLength = Math.Min(length, MaxLength ?? int.MaxValue);
        }
    }
}
