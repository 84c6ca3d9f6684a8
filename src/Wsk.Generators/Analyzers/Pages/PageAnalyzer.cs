using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.Analyzers.Length;
using Wsk.Generators.Analyzers.Payload;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>WSK7001 to WSK7005: checks the contact buttons of the Mini Program's pages. The only type of this folder that knows the compiler.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PageAnalyzer : WskAnalyzer
{
    private const string DisabledRules = "wsk_disabled_rules";

    private static readonly DiagnosticDescriptor s_objectBound = Rule.Create("WSK7001", RuleCategory.Page, DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor s_braces = Rule.Create("WSK7002", RuleCategory.Page, DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor s_pastedJson = Rule.Create("WSK7003", RuleCategory.Page, DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor s_constant = Rule.Create("WSK7004", RuleCategory.Page, DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor s_missing = Rule.Create("WSK7005", RuleCategory.Page, DiagnosticSeverity.Info, isEnabledByDefault: false);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(s_objectBound, s_braces, s_pastedJson, s_constant, s_missing);

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types) => context.RegisterAdditionalFileAction(Analyze);

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        AdditionalText file = context.AdditionalFile;
        if (!PageKinds.TryOf(file.Path, out PageKind kind) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
        int maxBytes = MaxBytesOption.Read(options);
        foreach (PageFault fault in PageChecker.Check(kind, text.ToString(), maxBytes, context.CancellationToken))
        {
            var span = new TextSpan(fault.Start, fault.Length);
            Diagnostic diagnostic = Report(fault, kind, maxBytes, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)));
            if (!IsDisabled(options, diagnostic.Id))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static Diagnostic Report(PageFault fault, PageKind kind, int maxBytes, Location location) => fault.Kind switch
    {
        PageFaultKind.ObjectBound => Diagnostic.Create(s_objectBound, location),
        PageFaultKind.Braces => Diagnostic.Create(s_braces, location, PageWords.Braces, PageWords.BindingIn(kind)),
        PageFaultKind.PastedJson => Diagnostic.Create(s_pastedJson, location),
        PageFaultKind.Constant => Diagnostic.Create(s_constant, location, ReasonOf(fault, maxBytes)),
        _ => Diagnostic.Create(s_missing, location),
    };

    private static LocalizableString ReasonOf(PageFault fault, int maxBytes)
    {
        (string key, string[] arguments) = PayloadReason.Of(fault.Payload, fault.ByteCount, maxBytes);
        return Rule.Text("WSK6001_" + key, arguments);
    }

    /// <summary>Whether <c>.editorconfig</c> turns a rule off for a page. The compiler knows severities by path for C# files only.</summary>
    private static bool IsDisabled(AnalyzerConfigOptions options, string id) =>
        options.TryGetValue(DisabledRules, out string? ids) && ids.Split(',').Any(disabled => disabled.Trim().Equals(id, StringComparison.OrdinalIgnoreCase));
}
