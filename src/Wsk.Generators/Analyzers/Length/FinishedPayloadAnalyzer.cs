using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Length;

/// <summary>A finished payload must reach the Mini Program unchanged: not cut, not encoded, not pasted into JSON text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FinishedPayloadAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor CutRule = Rule.Create("WSK5004", RuleCategory.Length, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor EncodedRule
        = Rule.Create("WSK5004", RuleCategory.Length, DiagnosticSeverity.Warning, messageKey: "Encoded");

    internal static readonly DiagnosticDescriptor JsonRule
        = Rule.Create("WSK5004", RuleCategory.Length, DiagnosticSeverity.Warning, messageKey: "Json");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CutRule, EncodedRule, JsonRule);

    private protected override void Start(CompilationStartAnalysisContext context, KnownSymbols symbols)
    {
        context.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
        context.RegisterOperationAction(AnalyzeRange, OperationKind.ImplicitIndexerReference);
        context.RegisterOperationAction(AnalyzeText, OperationKind.InterpolatedString, OperationKind.Binary);
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (IsCut(call) && IsPayload(context, call.Instance ?? call.Arguments[0].Value))
        {
            context.ReportDiagnostic(Diagnostic.Create(CutRule, NameAndArguments(call)));
        }
        else if (PercentEncoders.IsEncoding(call.TargetMethod) && call.Arguments.Any(argument => IsPayload(context, argument.Value)))
        {
            Location place = (call.Syntax as InvocationExpressionSyntax)?.Expression.GetLocation() ?? call.Syntax.GetLocation();
            context.ReportDiagnostic(Diagnostic.Create(EncodedRule, place));
        }
        else
        {
            AnalyzeText(context);
        }
    }

    private static void AnalyzeRange(OperationAnalysisContext context)
    {
        var range = (IImplicitIndexerReferenceOperation)context.Operation;
        if (range.Type?.SpecialType == SpecialType.System_String && IsPayload(context, range.Instance))
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

    private static bool IsCut(IInvocationOperation call) => call.TargetMethod switch
    {
        { ContainingType.SpecialType: SpecialType.System_String, Name: "Substring" or "Remove" } => true,
        { Name: "AsSpan" or "AsMemory" } method => method.ContainingType.Is("System", "MemoryExtensions") && call.Arguments.Length > 1,
        _ => false,
    };

    /// <summary>What a call of a JSON serializer writes.</summary>
    private static IOperation? Serialized(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "Serialize" or "SerializeObject" } method, Arguments.Length: > 0 } call
        && (method.ContainingType.Is("System.Text.Json", "JsonSerializer") || method.ContainingType.Is(WellKnownNames.NewtonsoftJson, "JsonConvert"))
            ? call.Arguments[0].Value
            : null;

    private static Location NameAndArguments(IInvocationOperation call) => call.Syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => Location.Create(
            call.Syntax.SyntaxTree, TextSpan.FromBounds(access.Name.SpanStart, call.Syntax.Span.End)),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => Location.Create(
            call.Syntax.SyntaxTree, TextSpan.FromBounds(binding.Name.SpanStart, call.Syntax.Span.End)),
        _ => call.Syntax.GetLocation(),
    };
}
