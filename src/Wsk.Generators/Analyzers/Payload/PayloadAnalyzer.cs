using System.Collections.Immutable;
using System.Linq;
using System;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Length;
using Wsk.Generators.Analyzers.Types;
using Wsk.Shared;

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
        string payload = PayloadFile.PayloadOf(text);
        int loss = PayloadFile.FindLoss(text);
        if (loss >= 0 && !IsCutAt(payload, loss))
        {
            context.ReportDiagnostic(Diagnostic.Create(PayloadRules.NotUtf8, At(new TextSpan(loss, 1))));
            return;
        }

        string readable = loss >= 0 ? payload.Substring(0, loss) : payload;
        foreach (PayloadFault fault in RecordedPayload.Check(readable, maxBytes))
        {
            context.ReportDiagnostic(PayloadRules.Report(fault, At(new TextSpan(fault.Start, fault.Length)), readable, maxBytes));
        }

        Location At(TextSpan span) => Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>Whether the payload was cut inside a character, and only the rest of that character is lost.</summary>
    private static bool IsCutAt(string payload, int loss)
    {
        string readable = payload.TrimEnd(PayloadFile.Replacement);
        return readable.Length == loss
            && RecordedPayload.Check(readable, maxBytes: 0).Any(fault => fault.Kind == PayloadFaultKind.Cut);
    }
}
