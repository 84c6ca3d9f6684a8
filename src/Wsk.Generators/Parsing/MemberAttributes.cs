using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>What the attributes of one member say, those on a positional record's parameter included.</summary>
internal sealed class MemberAttributes
{
    private const string JsonPropertyNameAttribute = "JsonPropertyNameAttribute";
    private const string JsonPropertyAttribute = "JsonPropertyAttribute";
    private const string JsonIgnoreAttribute = "JsonIgnoreAttribute";
    private const string MaxLengthAttribute = "MaxLengthAttribute";
    private const string StringLengthAttribute = "StringLengthAttribute";

    /// <summary>The attribute itself; null where there is none, or it was read off the syntax. Its arguments are in <see cref="FieldArguments"/>.</summary>
    public AttributeData? SessionField { get; private set; }

    /// <summary>The attribute itself; null where there is none, or it was read off the syntax. Its arguments are in <see cref="EntryArguments"/>.</summary>
    public AttributeData? CustomData { get; private set; }

    /// <summary>The attribute itself; null where there is none, or it was read off the syntax.</summary>
    public AttributeData? SessionIgnore { get; private set; }

    /// <summary>What SessionFieldAttribute says; null where there is none.</summary>
    public AttributeArguments? FieldArguments { get; private set; }

    /// <summary>What CustomDataAttribute says; null where there is none.</summary>
    public AttributeArguments? EntryArguments { get; private set; }

    public bool IsSessionIgnored { get; private set; }

    /// <summary>A JSON name that is a wire name; others say nothing.</summary>
    public SessionField? JsonField { get; private set; }

    /// <summary>Whether a JSON library leaves the member out unconditionally.</summary>
    public bool IsJsonIgnored { get; private set; }

    /// <summary>The most UTF-16 units, or entries, that validation lets through; null when nothing bounds them.</summary>
    public int? MaxLength { get; private set; }

    /// <summary>Whether MaxLength or StringLength is there at all, even if it bounds nothing.</summary>
    public bool HasLengthAttribute { get; private set; }

    public bool HasWskAttribute => FieldArguments is not null || EntryArguments is not null || IsSessionIgnored;

    public static MemberAttributes Of(ISymbol member)
    {
        ImmutableArray<AttributeData> all = member.GetAttributes();
        if (member is IPropertySymbol property)
        {
            all = all.AddRange(BackingField(property)?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty)
                .AddRange(PositionalParameter(property)?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty);
        }

        var attributes = new MemberAttributes();
        foreach (AttributeData attribute in all)
        {
            attributes.Add(attribute.AttributeClass, new BoundArguments(attribute), attribute);
        }

        // An override says what the overridden property says, unless it says something itself.
        return !attributes.HasWskAttribute && member is IPropertySymbol { OverriddenProperty: { } overridden } ? Of(overridden) : attributes;
    }

    /// <summary>Where an attribute with the target <c>field:</c> stands.</summary>
    private static IFieldSymbol? BackingField(IPropertySymbol property) => property.ContainingType
        .GetMembers("<" + property.Name + ">k__BackingField")
        .OfType<IFieldSymbol>()
        .FirstOrDefault();

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

    /// <summary>Takes in one attribute.</summary>
    public void Add(INamedTypeSymbol? type, AttributeArguments arguments, AttributeData? attribute)
    {
        switch (type?.Name)
        {
            case WellKnownNames.SessionFieldAttribute when type.Is(WellKnownNames.Wsk, type.Name):
                SessionField = attribute;
                FieldArguments = arguments;
                break;
            case WellKnownNames.CustomDataAttribute when type.Is(WellKnownNames.Wsk, type.Name):
                CustomData = attribute;
                EntryArguments = arguments;
                break;
            case WellKnownNames.SessionIgnoreAttribute when type.Is(WellKnownNames.Wsk, type.Name):
                SessionIgnore = attribute;
                IsSessionIgnored = true;
                break;
            case JsonPropertyNameAttribute when type.Is(WellKnownNames.SystemTextJsonSerialization, type.Name):
                ReadJsonName(arguments.At<string?>(0, null));
                break;
            case JsonPropertyAttribute when type.Is(WellKnownNames.NewtonsoftJson, type.Name):
                ReadJsonName(arguments.Named("PropertyName", arguments.At<string?>(0, null)));
                break;
            case JsonIgnoreAttribute:
                IsJsonIgnored |= IsUnconditional(arguments, type);
                break;
            case MaxLengthAttribute or StringLengthAttribute when type.Is(WellKnownNames.DataAnnotations, type.Name):
                ReadLength(arguments.At(0, -1));
                break;
        }
    }

    /// <summary>Whether attributes of a class can say anything at all.</summary>
    public static bool SaysSomething(INamedTypeSymbol? type) => type?.Name is
        WellKnownNames.SessionFieldAttribute or WellKnownNames.CustomDataAttribute or WellKnownNames.SessionIgnoreAttribute
        or JsonPropertyNameAttribute or JsonPropertyAttribute or JsonIgnoreAttribute or MaxLengthAttribute or StringLengthAttribute;

    private static bool IsUnconditional(AttributeArguments arguments, INamedTypeSymbol type)
    {
        // JsonIgnoreCondition.Always, which is also the default.
        const int Always = 1;
        return type.Is(WellKnownNames.NewtonsoftJson, type.Name)
            || (type.Is(WellKnownNames.SystemTextJsonSerialization, type.Name) && arguments.Named("Condition", Always) == Always);
    }

    private void ReadJsonName(string? name)
    {
        if (name is not null && SessionFields.TryFromWireName(name, out SessionField field))
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
