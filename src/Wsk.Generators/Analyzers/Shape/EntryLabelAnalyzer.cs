using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1017 and WSK1018 for entries that are created at run time with constant labels.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EntryLabelAnalyzer : WskAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(SecretAnalyzer.SecretRule, SwappedLabelsAnalyzer.SwappedRule);

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types) =>
        context.RegisterOperationAction(Inspect, OperationKind.ObjectCreation);

    private static void Inspect(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (!creation.Type.Is(WellKnownNames.Wsk, WellKnownNames.CustomDataEntry)
            || CallArguments.At(creation.Arguments, 0) is not { } labelCn
            || CallArguments.At(creation.Arguments, 1) is not { } labelEn)
        {
            return;
        }

        if (new[] { labelCn, labelEn }.FirstOrDefault(label => label.AsText() is { } text && SecretWords.AreIn(text)) is { } secret)
        {
            context.ReportDiagnostic(Diagnostic.Create(SecretAnalyzer.SecretRule, secret.Syntax.GetLocation(), MessageText.Of(secret.AsText()!)));
        }

        if (labelCn.AsText() is { } cn && labelEn.AsText() is { } en && SwappedLabels.Are(cn, en))
        {
            context.ReportDiagnostic(SwappedLabelsAnalyzer.Create(labelEn.Syntax.GetLocation(), labelCn.Syntax.GetLocation(), cn, en));
        }
    }
}
