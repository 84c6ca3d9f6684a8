using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>
/// WSK2001: a constant that WSK cannot read as a gender reaches a gender member. WSK2005: WSK reads a constant as another gender than the code means.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GenderValueAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor NotReadable = Rule.Create("WSK2001", RuleCategory.Gender, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor ZeroInChoice = Rule.Create("WSK2005", RuleCategory.Gender, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor OtherNumbers = Rule.Create("WSK2005", RuleCategory.Gender, DiagnosticSeverity.Warning, messageKey: "OtherNumbers");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NotReadable, ZeroInChoice, OtherNumbers);

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types) =>
        MemberValueActions.Register(context, types, mapping => mapping.Kind == Model.ValueKind.Gender, Inspect);

    private static void Inspect(OperationAnalysisContext context, MemberValue value)
    {
        if (value.IsAppended)
        {
            return;
        }

        foreach (IGrouping<IOperation, ValueLeaf> site in GenderValues.Trace(value.Value, context.Compilation, context.CancellationToken).GroupBy(leaf => leaf.Site))
        {
            ValueLeaf[] leaves = site.ToArray();
            Diagnostic? mistake = leaves.Select(leaf => Unreadable(value.Mapping, leaf, leaves.Length == 1)).FirstOrDefault(found => found is not null)
                ?? leaves.Select(leaf => Misread(value.Mapping, leaf)).FirstOrDefault(found => found is not null);
            if (mistake is not null)
            {
                context.ReportDiagnostic(mistake);
            }
        }
    }

    private static Diagnostic? Unreadable(MemberMapping mapping, ValueLeaf leaf, bool isAlone)
    {
        if (leaf.Operation.AsInteger() is not { } number || number is GenderRule.Unknown or GenderRule.Male or GenderRule.Female)
        {
            return null;
        }

        var spelling = GenderSpelling.For(mapping.Type);
        return Diagnostic.Create(
            NotReadable,
            leaf.Location,
            isAlone ? spelling.ToProperties(GenderWord.Unknown, GenderWord.Male, GenderWord.Female) : ImmutableDictionary<string, string?>.Empty,
            mapping.Member.Name,
            MessageText.Of(number.ToString(CultureInfo.InvariantCulture)),
            spelling.Male.Text,
            spelling.Female.Text,
            spelling.Unknown.Text);
    }

    private static Diagnostic? Misread(MemberMapping mapping, ValueLeaf leaf)
    {
        ITypeSymbol memberType = mapping.Type.WithoutNullable(out _);
        return NamedNumber.Of(leaf, memberType) is { } named ? Describe(mapping, leaf, named.Type, new[] { (named.Name, named.Number) }, named.Word)
            : OtherEnum.Find(leaf, memberType) is { } other ? Describe(mapping, leaf, other.Type, other.Misnumbered, null)
            : ChosenZero.Find(leaf) is { } zero ? Describe(mapping, leaf, zero)
            : null;
    }

    private static Diagnostic Describe(
        MemberMapping mapping, ValueLeaf leaf, ITypeSymbol type, IReadOnlyList<(string Name, decimal Number)> misnumbered, GenderWord? meant)
    {
        var spelling = GenderSpelling.For(mapping.Type);
        return Diagnostic.Create(
            OtherNumbers,
            leaf.Location,
            leaf.IsDirect && meant is { } word ? spelling.ToProperties(word) : ImmutableDictionary<string, string?>.Empty,
            mapping.Member.Name,
            type.Name,
            GenderEnum.Format(misnumbered),
            spelling.Male.Text,
            spelling.Female.Text);
    }

    private static Diagnostic Describe(MemberMapping mapping, ValueLeaf leaf, ChosenZero zero)
    {
        var spelling = GenderSpelling.For(mapping.Type);
        return Diagnostic.Create(
            ZeroInChoice,
            leaf.Location,
            leaf.IsDirect && zero.CanBeReplaced ? spelling.ToProperties(zero.Missing) : ImmutableDictionary<string, string?>.Empty,
            mapping.Member.Name,
            spelling.Of(zero.Given).Text,
            spelling.Of(zero.Missing).Text,
            spelling.UnknownOnPurpose);
    }
}
