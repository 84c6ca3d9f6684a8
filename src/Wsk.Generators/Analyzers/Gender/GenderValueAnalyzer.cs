using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;
using Wsk.Rules;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>WSK2001: a constant that WSK cannot read as a gender reaches a gender member.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GenderValueAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor NotReadable = Rule.Create("WSK2001", RuleCategory.Gender, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NotReadable);

    private protected override void Start(CompilationStartAnalysisContext context, KnownSymbols symbols) =>
        MemberValueActions.Register(context, symbols, mapping => mapping.Kind == Model.ValueKind.Gender, Inspect);

    private static void Inspect(OperationAnalysisContext context, MemberValue value)
    {
        if (value.IsAppended)
        {
            return;
        }

        var leaves = ValueTracer.Trace(value.Value, context.Compilation, context.CancellationToken);
        foreach (var site in leaves.Where(IsWrong).GroupBy(leaf => leaf.Site))
        {
            ValueLeaf wrong = site.First();
            bool isAlone = leaves.Count(leaf => ReferenceEquals(leaf.Site, site.Key)) == 1;
            context.ReportDiagnostic(Describe(value.Mapping, wrong, isAlone));
        }
    }

    // A fallback and a default say "unknown" in so many words; so does an enum's own zero.
    private static bool IsWrong(ValueLeaf leaf) => leaf.Operation.AsInteger() switch
    {
        null => false,
        GenderRule.Unknown => !leaf.IsFallback && leaf.Operation is not IDefaultValueOperation && leaf.Operation.Type?.TypeKind != TypeKind.Enum,
        { } number => number is not (GenderRule.Male or GenderRule.Female),
    };

    private static Diagnostic Describe(MemberMapping mapping, ValueLeaf leaf, bool isAlone)
    {
        decimal number = leaf.Operation.AsInteger()!.Value;
        var spelling = GenderSpelling.For(mapping.Type);
        LocalizableString advice = number != GenderRule.Unknown ? Rule.Text("WSK2001_NotReadable", spelling.Male.Text, spelling.Female.Text)
            : spelling.Unknown is { } unknown ? Rule.Text("WSK2001_ZeroIs", unknown.Text)
            : Rule.Text("WSK2001_Zero");
        return Diagnostic.Create(
            NotReadable,
            leaf.Location,
            isAlone ? spelling.ToProperties() : ImmutableDictionary<string, string?>.Empty,
            mapping.Member.Name,
            number,
            advice);
    }
}
