using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>The rules about labels, for entries that are made at run time with constant labels.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EntryLabelAnalyzer : WskAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(SecretAnalyzer.SecretRule, SwappedLabelsAnalyzer.SwappedRule);

    private protected override void Start(CompilationStartAnalysisContext context, KnownSymbols symbols) =>
        context.RegisterOperationAction(Inspect, OperationKind.ObjectCreation);

    private static void Inspect(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (!creation.Type.Is(WellKnownNames.Wsk, WellKnownNames.CustomDataEntry)
            || Argument(creation, 0) is not { } labelCn
            || Argument(creation, 1) is not { } labelEn)
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

    private static IOperation? Argument(IObjectCreationOperation creation, int index) =>
        creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == index)?.Value;
}
