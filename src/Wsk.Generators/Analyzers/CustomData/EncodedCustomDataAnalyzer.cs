using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Model;

namespace Wsk.Generators.Analyzers.CustomData;

/// <summary>WSK4001 to WSK4005: text other than encoded entries reaches a string customData member, or encoded text reaches a place where Wsk encodes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EncodedCustomDataAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor Raw = Rule.Create("WSK4001", RuleCategory.CustomData, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor Broken = Rule.Create("WSK4002", RuleCategory.CustomData, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor Leaves =
        Rule.Create("WSK4002", RuleCategory.CustomData, DiagnosticSeverity.Error, messageKey: "Leaves");

    internal static readonly DiagnosticDescriptor Twice = Rule.Create("WSK4003", RuleCategory.CustomData, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor EncodedEntry =
        Rule.Create("WSK4003", RuleCategory.CustomData, DiagnosticSeverity.Error, messageKey: "Entry");

    internal static readonly DiagnosticDescriptor NotEntries = Rule.Create("WSK4004", RuleCategory.CustomData, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor Unusual = Rule.Create("WSK4005", RuleCategory.CustomData, DiagnosticSeverity.Info);

    private const int LongestExcerpt = 60;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Raw, Broken, Leaves, Twice, EncodedEntry, NotEntries, Unusual);

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types)
    {
        MemberValueActions.Register(
            context,
            types,
            static mapping => mapping.Kind == ValueKind.EncodedText || RawTextPlaces.IsEntry(mapping),
            static (operation, value) =>
            {
                if (RawTextPlaces.IsEntry(value.Mapping))
                {
                    RawTextPlaces.Inspect(operation, value.Value, value.Mapping.Member.Name);
                }
                else
                {
                    Inspect(operation, value);
                }
            });
        RawTextPlaces.Register(context);
    }

    private static void Inspect(OperationAnalysisContext context, MemberValue value)
    {
        var leaves = ValueTracer.Trace(value.Value, context.Compilation, context.CancellationToken);
        foreach (var site in leaves.GroupBy(leaf => leaf.Site))
        {
            List<EncodedTextVerdict> verdicts = site.Select(leaf => EncodedTextVerdict.On(leaf.Operation, context.Compilation, context.CancellationToken)).ToList();
            if (verdicts.FirstOrDefault(verdict => verdict.Fault != EncodedTextFault.None) is not { } verdict
                || (value.IsAppended && site.Any(leaf => leaf.Operation.AsText() is { } piece && !EncodedText.HasReserved(piece))))
            {
                continue;
            }

            bool canFix = !value.IsAppended && (site.First().IsDirect ? verdicts.Count == 1 : verdicts.All(each => each.CanWrap));
            context.ReportDiagnostic(Describe(verdict, site.First().Location, value.Mapping.Member.Name, canFix));
        }
    }

    private static Diagnostic Describe(EncodedTextVerdict verdict, Location location, string member, bool canFix)
    {
        object encoder = verdict.Encoder is { } known ? MessageText.Of(known.Name) : (object)Rule.Text("WSK4002_Form");
        ImmutableDictionary<string, string?> properties = CustomDataFix.Properties(verdict, canFix);
        return verdict.Fault switch
        {
            EncodedTextFault.Raw => Diagnostic.Create(Raw, location, properties, member),
            EncodedTextFault.Broken => Diagnostic.Create(
                verdict.Encoder?.Kind is EncoderKind.Leaky or EncoderKind.Address ? Leaves : Broken, location, properties, member, encoder),
            EncodedTextFault.Twice => Diagnostic.Create(Twice, location, properties, member),
            EncodedTextFault.NotEntries => Diagnostic.Create(NotEntries, location, member, MessageText.Of(Excerpt(verdict.Decoded!))),
            _ => Diagnostic.Create(Unusual, location, properties, member, encoder),
        };
    }

    private static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : text.Substring(0, LongestExcerpt) + "…";
}
