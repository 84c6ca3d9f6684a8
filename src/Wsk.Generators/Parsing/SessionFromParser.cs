using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing.Plain;

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
        CompilationFacts facts = CompilationFacts.Of(compilation);
        return ParsePlain(context, type, facts, options, cancellationToken) ?? ParseSymbols(type, compilation, facts, options, cancellationToken);
    }

    /// <summary>Reads most annotated types: while somebody types, each is read again after every keystroke, and symbols are costly.</summary>
    private static SessionFromModel? ParsePlain(
        GeneratorAttributeSyntaxContext context, INamedTypeSymbol type, CompilationFacts facts, PayloadOptions options, CancellationToken cancellationToken)
    {
        var declaration = (TypeDeclarationSyntax)context.TargetNode;
        if (options.Formattable
            || type.DeclaringSyntaxReferences.Length != 1
            || PlainTypeReader.Read(declaration) is not { } plain
            || PlainMapper.Map(plain, facts.Scope(plain.Scope), declaration, context.SemanticModel, cancellationToken) is not { } mappings)
        {
            return null;
        }

        int? worstCase = WorstCase.MaxBytes(mappings);
        return Build(plain.Names, facts.Language, options, mappings, DeclarationPlanner.PlanAlone(type.IsSealed, worstCase), worstCase, isReference: true);
    }

    private static SessionFromModel ParseSymbols(
        INamedTypeSymbol type, CSharpCompilation compilation, CompilationFacts facts, PayloadOptions options, CancellationToken cancellationToken)
    {
        List<MemberMapping> mappings = MemberMapper.Map(type, compilation);
        cancellationToken.ThrowIfCancellationRequested();
        int? worstCase = WorstCase.MaxBytes(mappings);
        bool readOnly = facts.Language.ReadOnlyMembers && CanBeReadOnly(type, mappings);
        MemberDeclarations members = DeclarationPlanner.Plan(type, compilation, options, readOnly, worstCase);
        return Build(TypeNames.Of(type), facts.Language, options, mappings, members, worstCase, type.IsReferenceType);
    }

    // An attribute that is repeated on another part is the compiler's error; one file is generated all the same.
    private static bool IsFirstAttribute(GeneratorAttributeSyntaxContext context, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        AttributeData? first = type.FindAttribute(WellKnownNames.Wsk, WellKnownNames.SessionFromAttribute);
        return first?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is { } syntax && context.TargetNode.Contains(syntax);
    }

    private static SessionFromModel Build(
        TypeNames names,
        LanguageFeatures language,
        PayloadOptions options,
        List<MemberMapping> mappings,
        MemberDeclarations members,
        int? worstCase,
        bool isReference)
    {
        UnitBuilder units = UnitBuilder.Build(mappings);
        ImmutableArray<int> dropOrder = options.DropsLowestPriority && options.MaxBytes != 0 ? units.DropOrder : ImmutableArray<int>.Empty;
        return new SessionFromModel
        {
            HintName = names.HintName,
            Namespace = names.Namespace,
            Containers = names.Containers,
            Header = names.Header,
            FullName = names.FullName,
            DisplayName = names.DisplayName,
            PayloadName = names.PayloadName,
            Language = language,
            Options = options,
            Members = members,
            Units = units.Units,
            Budget = worstCase is null ? ImmutableArray<BudgetLine>.Empty : WorstCase.Budget(mappings),
            Enums = units.Enums,
            DropOrder = dropOrder,
            ReadsWhileWriting = isReference && dropOrder.IsEmpty,
        };
    }

    /// <summary>A struct's methods are readonly when reading its members changes nothing and copies nothing.</summary>
    private static bool CanBeReadOnly(INamedTypeSymbol type, List<MemberMapping> mappings) =>
        type is { TypeKind: TypeKind.Struct, IsReadOnly: false }
        && mappings.All(mapping => !mapping.IsWritten || mapping.Member is IFieldSymbol or IPropertySymbol { GetMethod.IsReadOnly: true });
}
