using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing.Reading;

namespace Wsk.Generators.Parsing;

/// <summary>Turns an annotated type into the model that the emitter prints. Decides everything; keeps no symbol.</summary>
internal static class SessionFromParser
{
    /// <summary>The model; null for a type that nothing can be generated for.</summary>
    public static SessionFromModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        CompilationFacts facts = CompilationFacts.Of(context.SemanticModel.Compilation);
        if (!RememberedModel.TryFind(context.TargetNode, facts, out SessionFromModel? model))
        {
            cancellationToken.ThrowIfCancellationRequested();
            model = context.TargetSymbol is INamedTypeSymbol type && IsFirstAttribute(context, type, cancellationToken) ? facts.ModelOf(type) : null;
            RememberedModel.Keep(context.TargetNode, facts, model);
        }

        return model;
    }

    /// <summary>The model of a type of this compilation; null for one that is not annotated, or that nothing can be generated for.</summary>
    public static SessionFromModel? ParseType(INamedTypeSymbol type, CompilationFacts facts)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, facts.Compilation.Assembly)
            || type.FindAttribute(WellKnownNames.Wsk, WellKnownNames.SessionFromAttribute) is not { } attribute
            || TypeShape.Check(type) != TypeProblem.None
            || !TypeShape.IsOnlyOne(type)
            || SessionFromOptions.Read(attribute) is not { } options)
        {
            return null;
        }

        List<MemberMapping> mappings = MemberMapper.Map(type, facts.Compilation, SessionFromOptions.IsOnlyMarked(attribute));
        int? worstCase = WorstCase.MaxBytes(mappings);
        bool readOnly = facts.Language.ReadOnlyMembers && CanBeReadOnly(type, mappings);
        MemberDeclarations members = DeclarationPlanner.Plan(type, facts, options, readOnly, worstCase);
        return Build(type, facts, options, mappings, members, worstCase);
    }

    // An attribute that is repeated on another part is the compiler's error; one file is generated all the same.
    private static bool IsFirstAttribute(GeneratorAttributeSyntaxContext context, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (type.DeclaringSyntaxReferences.Length == 1)
        {
            return true;
        }

        AttributeData? first = type.FindAttribute(WellKnownNames.Wsk, WellKnownNames.SessionFromAttribute);
        return first?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is { } syntax && context.TargetNode.Contains(syntax);
    }

    private static SessionFromModel Build(
        INamedTypeSymbol type, CompilationFacts facts, PayloadOptions options, List<MemberMapping> mappings, MemberDeclarations members, int? worstCase)
    {
        TypeNames names = TypeNames.Of(type);
        PartBuilder parts = PartBuilder.Build(mappings);
        bool drops = options.DropsLowestPriority && options.MaxBytes != 0;
        ImmutableArray<int> dropOrder = drops ? parts.DropOrder : ImmutableArray<int>.Empty;
        ImmutableArray<int> shortenOrder = drops ? parts.ShortenOrder : ImmutableArray<int>.Empty;
        bool isWrittenOnce = dropOrder.IsEmpty && shortenOrder.IsEmpty;
        ReadingModel? reading = ReadingPlanner.Plan(type, facts, mappings, parts.Enums, out string? obstacle);
        return new SessionFromModel
        {
            HintName = names.HintName,
            Namespace = names.Namespace,
            Containers = names.Containers,
            Header = names.Header,
            FullName = names.FullName,
            DisplayName = names.DisplayName,
            PayloadName = names.PayloadName,
            Language = facts.Language,
            Options = options,
            Members = members,
            Parts = parts.Parts,
            PartsInOneCall = isWrittenOnce ? parts.PartsInOneCall : 0,
            Budget = worstCase is null ? ImmutableArray<BudgetLine>.Empty : WorstCase.Budget(mappings),
            Enums = parts.Enums,
            DropOrder = dropOrder,
            ShortenOrder = shortenOrder,
            ReadsWhileWriting = type.IsReferenceType && isWrittenOnce,
            Reading = reading,
            ReadingObstacle = obstacle,
            EarlierFile = OwnOutput.FileOf(type),
        };
    }

    /// <summary>A struct's methods are readonly when reading its members changes nothing and copies nothing.</summary>
    private static bool CanBeReadOnly(INamedTypeSymbol type, List<MemberMapping> mappings) =>
        type is { TypeKind: TypeKind.Struct, IsReadOnly: false }
        && mappings.All(mapping => !mapping.IsWritten || mapping.Member is IFieldSymbol or IPropertySymbol { GetMethod.IsReadOnly: true });
}
