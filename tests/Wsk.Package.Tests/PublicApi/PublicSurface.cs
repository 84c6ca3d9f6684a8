using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Package.Tests.PublicApi;

/// <summary>What another assembly can name in an assembly, as the compiler reads it: a line for each type and member, with nullability and constants.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat s_format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat s_name = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Reads an assembly that refers to those of a folder.</summary>
    public static IEnumerable<Declaration> Read(string assembly, IEnumerable<string> references)
    {
        MetadataReference subject = MetadataReference.CreateFromFile(assembly);
        var compilation = CSharpCompilation.Create("reader", references: references.Select(file => MetadataReference.CreateFromFile(file)).Append(subject));
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(subject)!;
        return Types(symbol.GlobalNamespace).Where(IsVisible).SelectMany(Declarations);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type => Types(type).Prepend(type),
        _ => [],
    });

    private static IEnumerable<Declaration> Declarations(INamedTypeSymbol type)
    {
        string name = type.ToDisplayString(s_name);
        IEnumerable<Declaration> members = type.GetMembers()
            .Where(member => member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } or { IsImplicitlyDeclared: true }) && IsVisible(member))
            .Select(member => new Declaration(name, member.Name, "    " + Attributes(member) + member.ToDisplayString(s_format)));
        return members.Prepend(new Declaration(name, string.Empty, Attributes(type) + Header(type)));
    }

    private static string Header(INamedTypeSymbol type)
    {
        string modifiers = type switch
        {
            { IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            _ => string.Empty,
        };
        IEnumerable<INamedTypeSymbol> bases = type.TypeKind == TypeKind.Class && type.BaseType is { SpecialType: SpecialType.None } parent ? [parent] : [];
        string[] inherited = [.. bases.Concat(type.Interfaces).Select(symbol => symbol.ToDisplayString(s_name)).Order(StringComparer.Ordinal)];
        string underlying = type.EnumUnderlyingType is { } number ? " : " + number.ToDisplayString(s_name) : string.Empty;
        string access = type.DeclaredAccessibility == Accessibility.Public ? "public " : "protected ";
        string parents = inherited.Length == 0 || underlying.Length > 0 ? string.Empty : " : " + string.Join(", ", inherited);
        return access + modifiers + type.ToDisplayString(s_format) + underlying + parents;
    }

    // What a caller's compiler goes by; on parameters too, after the parameter's name.
    private static string Attributes(ISymbol symbol)
    {
        IEnumerable<string> own = symbol.GetAttributes().Where(IsPromise).Select(attribute => $"[{Text(attribute)}] ");
        IEnumerable<IParameterSymbol> parameters = symbol is IMethodSymbol method ? method.Parameters : [];
        IEnumerable<string> theirs = parameters.SelectMany(parameter =>
            parameter.GetAttributes().Where(IsPromise).Select(attribute => $"[{parameter.Name}: {Text(attribute)}] "));
        return string.Concat(own.Order(StringComparer.Ordinal).Concat(theirs));
    }

    private static string Text(AttributeData attribute)
    {
        const string Suffix = "Attribute";
        IEnumerable<string> arguments = attribute.ConstructorArguments.Select(Text).Concat(attribute.NamedArguments.Select(pair => $"{pair.Key} = {Text(pair.Value)}"));
        return $"{attribute.AttributeClass!.Name[..^Suffix.Length]}({string.Join(", ", arguments)})";
    }

    // Flags in an order of their own: the compiler takes it from the enum, and the targets' enums differ.
    private static string Text(TypedConstant value) => string.Join(" | ", value.ToCSharpString().Split(" | ").Order(StringComparer.Ordinal));

    private static bool IsPromise(AttributeData attribute) =>
        attribute.AttributeClass!.ContainingNamespace.ToDisplayString() is "System.Diagnostics.CodeAnalysis" or "System.ComponentModel"
        || attribute.AttributeClass.Name is nameof(ObsoleteAttribute) or nameof(AttributeUsageAttribute) or nameof(FlagsAttribute) or nameof(CLSCompliantAttribute);

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));
}

/// <summary>A type, or one of its members.</summary>
/// <param name="Type">The type's name.</param>
/// <param name="Member">The member's name; empty for the type itself.</param>
/// <param name="Text">How it is declared.</param>
internal sealed record Declaration(string Type, string Member, string Text);
