using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>Turns an annotated type into the model that the emitter prints. Decides everything; keeps no symbol.</summary>
internal static class SessionFromParser
{
    /// <summary>The model; null for a type that nothing can be generated for.</summary>
    public static SessionFromModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type
            || !IsFirstAttribute(context, type, cancellationToken)
            || TypeShape.Check(type) != TypeProblem.None
            || !TypeShape.IsOnlyOne(type)
            || SessionFromOptions.Read(context.Attributes[0]) is not { } options)
        {
            return null;
        }

        var compilation = (CSharpCompilation)context.SemanticModel.Compilation;
        List<MemberMapping> mappings = MemberMapper.Map(type, compilation);
        cancellationToken.ThrowIfCancellationRequested();
        return Build(type, compilation, options, mappings);
    }

    // An attribute that is repeated on another part is the compiler's error; one file is generated all the same.
    private static bool IsFirstAttribute(GeneratorAttributeSyntaxContext context, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        AttributeData? first = type.FindAttribute(WellKnownNames.Wsk, WellKnownNames.SessionFromAttribute);
        return first?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is { } syntax && context.TargetNode.Contains(syntax);
    }

    private static SessionFromModel Build(INamedTypeSymbol type, CSharpCompilation compilation, PayloadOptions options, List<MemberMapping> mappings)
    {
        UnitBuilder units = UnitBuilder.Build(mappings);
        LanguageFeatures language = ReadLanguage(compilation);
        bool readOnly = language.ReadOnlyMembers && CanBeReadOnly(type, mappings);
        return new SessionFromModel
        {
            HintName = HintName.For(MetadataName(type)),
            Namespace = type.ContainingNamespace.IsGlobalNamespace ? string.Empty : Escaped(type.ContainingNamespace),
            Containers = Containers(type),
            Header = Header(type),
            FullName = type.ToFullName(),
            DisplayName = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            PayloadName = PayloadName(type),
            Language = language,
            Options = options,
            Members = DeclarationPlanner.Plan(type, compilation, options, readOnly, WorstCase.MaxBytes(mappings)),
            Units = units.Units,
            Budget = WorstCase.MaxBytes(mappings) is null ? ImmutableArray<BudgetLine>.Empty : WorstCase.Budget(mappings),
            Enums = units.Enums,
            DropOrder = options.DropsLowestPriority && options.MaxBytes != 0 ? units.DropOrder : ImmutableArray<int>.Empty,
        };
    }

    private static LanguageFeatures ReadLanguage(CSharpCompilation compilation)
    {
        // The newer versions have no name in the oldest Roslyn that this loads into.
        const int CSharp11 = 1100;
        int version = (int)compilation.LanguageVersion;
        return new LanguageFeatures(
            Utf8Literals: version >= CSharp11,
            NullableAnnotations: version >= (int)LanguageVersion.CSharp8,
            ReadOnlyMembers: version >= (int)LanguageVersion.CSharp8,
            NotNullWhen: compilation.GetTypeByMetadataName(WellKnownNames.NotNullWhenAttribute) is { DeclaredAccessibility: Accessibility.Public });
    }

    /// <summary>A struct's methods are readonly when reading its members changes nothing and copies nothing.</summary>
    private static bool CanBeReadOnly(INamedTypeSymbol type, List<MemberMapping> mappings) =>
        type is { TypeKind: TypeKind.Struct, IsReadOnly: false }
        && mappings.All(mapping => !mapping.IsWritten || mapping.Member is IFieldSymbol or IPropertySymbol { GetMethod.IsReadOnly: true });

    private static ImmutableArray<string> Containers(INamedTypeSymbol type)
    {
        var containers = new Stack<string>();
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            containers.Push(Header(container));
        }

        return containers.ToImmutableArray();
    }

    private static string Header(INamedTypeSymbol type)
    {
        string kind = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        string parameters = type.TypeParameters.IsEmpty
            ? string.Empty
            : "<" + string.Join(", ", type.TypeParameters.Select(parameter => SymbolExtensions.Escape(parameter.Name))) + ">";
        return "partial " + kind + " " + SymbolExtensions.Escape(type.Name) + parameters;
    }

    private static string Escaped(INamespaceSymbol symbol) => symbol.ContainingNamespace.IsGlobalNamespace
        ? SymbolExtensions.Escape(symbol.Name)
        : Escaped(symbol.ContainingNamespace) + "." + SymbolExtensions.Escape(symbol.Name);

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is not null ? MetadataName(type.ContainingType) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;

    private static string PayloadName(INamedTypeSymbol type)
    {
        string name = "SessionFromPayload";
        while (name == type.Name
            || type.TypeParameters.Any(parameter => parameter.Name == name)
            || new[] { type }.Concat(type.BaseTypes()).Any(declaring => !declaring.GetMembers(name).IsEmpty))
        {
            name += "_";
        }

        return name;
    }
}
