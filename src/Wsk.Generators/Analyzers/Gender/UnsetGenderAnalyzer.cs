using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>WSK2002: an object with a numeric gender is created and sent, and no code sets the gender.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsetGenderAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor Unset = Rule.Create("WSK2002", RuleCategory.Gender, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Unset);

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types)
    {
        var unset = new UnsetMembers(context.Compilation);
        context.RegisterOperationAction(operation => Inspect(operation, types, unset), OperationKind.ObjectCreation);
    }

    private static void Inspect(OperationAnalysisContext context, AnnotatedTypes types, UnsetMembers unset)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (types.FindNearest(creation.Type) is { } annotated
            && unset.ForgettableOf(annotated, CanBeForgotten) is { } gender
            && unset.IsLeftUnset(gender, creation, context.CancellationToken)
            && SentObjects.IsSentWithout(gender, creation))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Unset,
                CreatedType(creation.Syntax),
                additionalLocations: SyntaxPlaces.TypeOf(gender) is { } type ? new[] { type } : null,
                gender.Name,
                creation.Type!.Name));
        }
    }

    private static bool CanBeForgotten(MemberMapping mapping) =>
        mapping is { IsWritten: true, Kind: ValueKind.Gender, Type: { TypeKind: not TypeKind.Enum, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } }
        && mapping.Member is IFieldSymbol { IsReadOnly: false, IsRequired: false } or IPropertySymbol { SetMethod: not null, IsRequired: false };

    private static Location CreatedType(SyntaxNode syntax) => syntax switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
