using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.CustomData;

/// <summary>WSK4003: encoded text reaches a place where Wsk encodes, which is an entry's value or the JSON for <c>EncodeJson</c>.</summary>
internal static class RawTextPlaces
{
    /// <summary>Whether a member is an entry whose text Wsk encodes.</summary>
    public static bool IsEntry(MemberMapping mapping) => mapping.IsEntry && mapping.Kind == Model.ValueKind.String;

    public static void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(InspectCreation, OperationKind.ObjectCreation);
        context.RegisterOperationAction(InspectCall, OperationKind.Invocation);
    }

    private static void InspectCreation(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type.Is(WellKnownNames.Wsk, WellKnownNames.CustomDataEntry))
        {
            InspectArgument(context, creation.Arguments, ordinal: 2);
        }
    }

    private static void InspectCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name == "EncodeJson" && call.TargetMethod.ContainingType.Is(WellKnownNames.Wsk, WellKnownNames.EncodedCustomData))
        {
            InspectArgument(context, call.Arguments, ordinal: 0);
        }
    }

    private static void InspectArgument(OperationAnalysisContext context, ImmutableArray<IArgumentOperation> arguments, int ordinal)
    {
        if (arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal) is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } argument)
        {
            Inspect(context, argument.Value, parameter.Name);
        }
    }

    public static void Inspect(OperationAnalysisContext context, IOperation value, string name)
    {
        foreach (var site in ValueTracer.Trace(value, context.Compilation, context.CancellationToken).GroupBy(leaf => leaf.Site))
        {
            if (site.Any(leaf => IsEncoded(leaf.Operation)))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    EncodedCustomDataAnalyzer.EncodedEntry,
                    site.First().Location,
                    site.First().IsDirect ? CustomDataFix.Of(CustomDataFix.Decode) : CustomDataFix.None,
                    name));
            }
        }
    }

    // Base64, HTML and addresses can be meant for the agent to see. Percent-encoding never is.
    private static bool IsEncoded(IOperation operation) => operation.AsText() is { } text
        ? EncodedText.IsEncoded(text)
        : TextEncoder.IsEncodedCustomData(operation)
            || TextEncoder.Read(operation) is { IsPercent: true, Kind: not EncoderKind.Address };
}
