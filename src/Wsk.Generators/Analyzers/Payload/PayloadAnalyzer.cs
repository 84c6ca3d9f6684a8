using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.Analyzers.Length;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Checks the payloads that a team has recorded from its Mini Program.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PayloadAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor JsonRule = Rule.Create("WSK6001", RuleCategory.Payload, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor ObjectRule
        = Rule.Create("WSK6001", RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "Object");

    internal static readonly DiagnosticDescriptor GenderRule
        = Rule.Create("WSK6001", RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "Gender");

    internal static readonly DiagnosticDescriptor BirthdayRule
        = Rule.Create("WSK6001", RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "Birthday");

    internal static readonly DiagnosticDescriptor CustomDataRule
        = Rule.Create("WSK6001", RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "CustomData");

    internal static readonly DiagnosticDescriptor LengthRule
        = Rule.Create("WSK6001", RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "TooLong");

    private const string FileNameEnd = ".session-from.json";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(JsonRule, ObjectRule, GenderRule, BirthdayRule, CustomDataRule, LengthRule);

    private protected override void Start(CompilationStartAnalysisContext context, KnownSymbols symbols) => context.RegisterAdditionalFileAction(Analyze);

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        AdditionalText file = context.AdditionalFile;
        if (!file.Path.EndsWith(FileNameEnd, StringComparison.OrdinalIgnoreCase) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        int maxBytes = MaxBytesOption.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file));
        foreach (PayloadFault fault in RecordedPayload.Check(text.ToString(), maxBytes))
        {
            LinePositionSpan lines = text.Lines.GetLinePositionSpan(fault.Span);
            context.ReportDiagnostic(Diagnostic.Create(fault.Rule, Location.Create(file.Path, fault.Span, lines), fault.Arguments));
        }
    }
}
