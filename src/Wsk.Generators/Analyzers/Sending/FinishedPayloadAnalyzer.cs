using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;

namespace Wsk.Generators.Analyzers.Sending;

/// <summary>WSK5004: a finished payload is cut, encoded, pasted into JSON text or parsed into an object, instead of reaching the Mini Program unchanged.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FinishedPayloadAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor CutRule = Rule.Create("WSK5004", RuleCategory.Length, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor EncodedRule
        = Rule.Create("WSK5004", RuleCategory.Length, DiagnosticSeverity.Warning, messageKey: "Encoded");

    internal static readonly DiagnosticDescriptor Base64Rule
        = Rule.Create("WSK5004", RuleCategory.Length, DiagnosticSeverity.Warning, messageKey: "Base64");

    internal static readonly DiagnosticDescriptor ChangedRule
        = Rule.Create("WSK5004", RuleCategory.Length, DiagnosticSeverity.Warning, messageKey: "Changed");

    internal static readonly DiagnosticDescriptor ParsedRule
        = Rule.Create("WSK5004", RuleCategory.Length, DiagnosticSeverity.Warning, messageKey: "Parsed");

    internal static readonly DiagnosticDescriptor JsonRule
        = Rule.Create("WSK5004", RuleCategory.Length, DiagnosticSeverity.Warning, messageKey: "Json");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = ImmutableArray.Create(CutRule, EncodedRule, Base64Rule, ChangedRule, ParsedRule, JsonRule);

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types)
    {
        context.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
        context.RegisterOperationAction(AnalyzeRange, OperationKind.ImplicitIndexerReference);
        context.RegisterOperationAction(AnalyzeText, OperationKind.InterpolatedString, OperationKind.Binary);
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        (PayloadChange change, IOperation? text) = PayloadChanges.Read(call);
        if (change != PayloadChange.None && IsPayload(context, text))
        {
            Report(context, call, change);
        }
        else
        {
            AnalyzeText(context);
        }
    }

    private static void Report(OperationAnalysisContext context, IInvocationOperation call, PayloadChange change)
    {
        Location method = (call.Syntax as InvocationExpressionSyntax)?.Expression.GetLocation() ?? call.Syntax.GetLocation();
        Diagnostic? found = change switch
        {
            PayloadChange.Cut => Diagnostic.Create(CutRule, NameAndArguments(call)),
            PayloadChange.Changed => Diagnostic.Create(ChangedRule, NameAndArguments(call)),
            PayloadChange.Percent => Diagnostic.Create(EncodedRule, method),
            PayloadChange.Base64 => Diagnostic.Create(Base64Rule, method),
            _ => ValueEscape.Escapes(call) ? Diagnostic.Create(ParsedRule, method) : null,
        };
        if (found is not null)
        {
            context.ReportDiagnostic(found);
        }
    }

    private static void AnalyzeRange(OperationAnalysisContext context)
    {
        var range = (IImplicitIndexerReferenceOperation)context.Operation;
        if (range.Type?.SpecialType is not (SpecialType.System_Char or SpecialType.System_Byte) && IsPayload(context, range.Instance))
        {
            Location? brackets = (range.Syntax as ElementAccessExpressionSyntax)?.ArgumentList.GetLocation();
            context.ReportDiagnostic(Diagnostic.Create(CutRule, brackets ?? range.Syntax.GetLocation()));
        }
    }

    private static void AnalyzeText(OperationAnalysisContext context)
    {
        foreach (IOperation value in HandMadeJson.ValuesBehindKeys(context.Operation))
        {
            IOperation payload = Serialized(value.WithoutConversions()) ?? value;
            if (IsPayload(context, payload))
            {
                context.ReportDiagnostic(Diagnostic.Create(JsonRule, value.WithoutConversions().Syntax.GetLocation()));
            }
        }
    }

    private static bool IsPayload(OperationAnalysisContext context, IOperation? operation) =>
        FinishedPayload.Is(operation, context.Compilation, context.CancellationToken);

    /// <summary>The value that a call of a JSON serializer writes.</summary>
    private static IOperation? Serialized(IOperation operation) =>
        operation is IInvocationOperation { Arguments.Length: > 0 } call && JsonWriters.IsJson(call) ? CallArguments.At(call.Arguments, 0) : null;

    private static Location NameAndArguments(IInvocationOperation call) => call.Syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => Location.Create(
            call.Syntax.SyntaxTree, TextSpan.FromBounds(access.Name.SpanStart, call.Syntax.Span.End)),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => Location.Create(
            call.Syntax.SyntaxTree, TextSpan.FromBounds(binding.Name.SpanStart, call.Syntax.Span.End)),
        _ => call.Syntax.GetLocation(),
    };
}
