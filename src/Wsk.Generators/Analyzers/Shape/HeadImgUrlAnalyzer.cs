using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1014: the avatar is not an address that the workbench can open.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HeadImgUrlAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor AddressRule = Rule.Create("WSK1014", RuleCategory.Shape, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor TemporaryRule
        = Rule.Create("WSK1014", RuleCategory.Shape, DiagnosticSeverity.Warning, messageKey: "Temporary");

    // Files on these hosts are only on the phone: chosen, saved, or written by the Mini Program. WeChat's developer tools put them under __tmp__.
    private static readonly string[] s_temporaryHosts = { "tmp", "store", "usr" };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AddressRule, TemporaryRule);

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types) =>
        MemberValueActions.Register(context, types, mapping => mapping is { Field: SessionField.HeadImgUrl, IsEntry: false }, Inspect);

    private static void Inspect(OperationAnalysisContext context, MemberValue value)
    {
        if (value.IsAppended)
        {
            return;
        }

        // A name can lead to several values, but is underlined once.
        var underlined = new HashSet<IOperation>();
        foreach (ValueLeaf leaf in ValueTracer.Trace(value.Value, context.Compilation, context.CancellationToken))
        {
            IOperation text = UriText(leaf.Operation);
            if (text.AsText() is { } address && FindRule(address) is { } rule && underlined.Add(leaf.Site))
            {
                Location place = leaf.IsDirect ? text.Syntax.GetLocation() : leaf.Location;
                context.ReportDiagnostic(Diagnostic.Create(rule, place, MessageText.Of(address)));
            }
        }
    }

    /// <summary>The text of a <c>new Uri("…")</c>.</summary>
    private static IOperation UriText(IOperation operation) =>
        operation is IObjectCreationOperation { Constructor.ContainingType: { } type, Arguments.Length: > 0 } creation
        && type.Is("System", "Uri")
        && creation.Arguments.Count(argument => argument.Value.Type?.SpecialType == SpecialType.System_String) == 1
        && creation.Arguments.All(argument => !argument.Value.Type.Is("System", "Uri"))
            ? creation.Arguments.First(argument => argument.Value.Type?.SpecialType == SpecialType.System_String).Value
            : operation;

    private static DiagnosticDescriptor? FindRule(string address) =>
        address.Length == 0 ? null
        : IsTemporary(address) ? TemporaryRule
        : IsAbsolute(address) ? null
        : AddressRule;

    private static bool IsTemporary(string address)
    {
        const string Http = "http://";
        if (!address.StartsWith(Http, StringComparison.OrdinalIgnoreCase))
        {
            return address.StartsWith("wxfile:", StringComparison.OrdinalIgnoreCase);
        }

        string[] parts = address.Substring(Http.Length).Split('/');
        return s_temporaryHosts.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
            || parts[0].StartsWith("tmp_", StringComparison.OrdinalIgnoreCase)
            || (parts.Length > 1 && parts[1] == "__tmp__");
    }

    private static bool IsAbsolute(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length != 0
        && address.StartsWith(uri.Scheme, StringComparison.OrdinalIgnoreCase);
}
