using System.Collections.Immutable;
using System;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Length;
using Wsk.Generators.Analyzers.Types;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>WSK6001: checks the payloads that a team has recorded from its Mini Program.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PayloadAnalyzer : WskAnalyzer
{
    private const string FileNameEnd = ".session-from.json";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => PayloadRules.All;

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types) => context.RegisterAdditionalFileAction(Analyze);

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        AdditionalText file = context.AdditionalFile;
        if (!file.Path.EndsWith(FileNameEnd, StringComparison.OrdinalIgnoreCase) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        int maxBytes = MaxBytesOption.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file));
        int loss = PayloadFile.FindLoss(text);
        RecordedFile recorded = RecordedFile.Check(text.ToString(), loss, maxBytes);
        if (!recorded.IsUtf8)
        {
            context.ReportDiagnostic(Diagnostic.Create(PayloadRules.NotUtf8, At(new TextSpan(loss, 1))));
        }

        foreach (PayloadFault fault in recorded.Faults)
        {
            context.ReportDiagnostic(PayloadRules.Report(fault, At(new TextSpan(fault.Start, fault.Length)), recorded.Payload, maxBytes));
        }

        Location At(TextSpan span) => Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
