using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Birthday.Text;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>WSK3001 to WSK3004: text other than <c>yyyy-MM-dd</c>, or an impossible birthday, reaches a birthday member.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BirthdayAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor NotADay = Rule.Create("WSK3001", RuleCategory.Birthday, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor WrongFormat = Rule.Create("WSK3002", RuleCategory.Birthday, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor NoCulture = Rule.Create("WSK3003", RuleCategory.Birthday, DiagnosticSeverity.Info);
    internal static readonly DiagnosticDescriptor NotInLifetime = Rule.Create("WSK3004", RuleCategory.Birthday, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NotADay, WrongFormat, NoCulture, NotInLifetime);

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types) => MemberValueActions.Register(
        context,
        types,
        mapping => mapping.Kind is ValueKind.BirthdayText or ValueKind.BirthdayDate or ValueKind.BirthdayDateTime,
        Inspect);

    private static void Inspect(OperationAnalysisContext context, MemberValue value)
    {
        if (value.IsAppended)
        {
            return;
        }

        var leaves = ValueTracer.Trace(value.Value, context.Compilation, context.CancellationToken);
        foreach (var site in leaves.GroupBy(leaf => leaf.Site))
        {
            if (site.Select(leaf => Check(context, value.Mapping, leaf, isAlone: site.Count() == 1)).FirstOrDefault(found => found is not null) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static Diagnostic? Check(OperationAnalysisContext context, MemberMapping mapping, ValueLeaf leaf, bool isAlone)
    {
        string member = mapping.Member.Name;
        if (leaf.Operation.AsText() is { } text)
        {
            return mapping.Kind == ValueKind.BirthdayText ? KnownBirthday.Check(text, member, leaf.Location, isAlone) : null;
        }

        return mapping.Kind == ValueKind.BirthdayText
            ? DateText.Read(leaf.Operation, context.Compilation, context.CancellationToken) is { } written ? FormattedBirthday.Check(written, leaf, member) : null
            : KnownBirthday.Check(leaf.Operation, member, leaf.Location);
    }
}
