using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Analyzers.Sending;

/// <summary>Finds programs that send strings instead of objects by hand: they register the converter, or call <c>ToSessionFrom()</c> on a member.</summary>
internal sealed class SentByHand
{
    private static readonly ConditionalWeakTable<Compilation, SentByHand> s_byCompilation = new();
    private static readonly ConditionalWeakTable<SyntaxTree, SentByHand> s_byTree = new();
    private static readonly SentByHand s_nothing = new();

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private bool _registersConverter;

    /// <summary>Whether any file registers the converter or calls <c>ToSessionFrom()</c> on a member with the given name.</summary>
    public static bool Covers(Compilation compilation, string member, CancellationToken cancellationToken)
    {
        SentByHand program = s_byCompilation.GetValue(compilation, key => Read(key, cancellationToken));
        return program._registersConverter || program._written.Contains(member);
    }

    private static SentByHand Read(Compilation compilation, CancellationToken cancellationToken)
    {
        var program = new SentByHand();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SentByHand file = s_byTree.GetValue(tree, key => Read(key, cancellationToken));
            program._registersConverter |= file._registersConverter;
            program._written.UnionWith(file._written);
        }

        return program;
    }

    private static SentByHand Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        string text = tree.GetText(cancellationToken).ToString();
        if (text.IndexOf("SessionFrom", StringComparison.Ordinal) < 0)
        {
            return s_nothing;
        }

        var file = new SentByHand();
        foreach (SimpleNameSyntax name in tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>())
        {
            file.Add(name);
        }

        return file;
    }

    private void Add(SimpleNameSyntax name)
    {
        switch (name.Identifier.ValueText)
        {
            case WellKnownNames.SessionFromJsonConverter:
                _registersConverter |= name.FirstAncestorOrSelf<AttributeSyntax>()?.Name.ToString() is not { } attribute || !attribute.Contains("JsonConverter");
                break;
            case WellKnownNames.ToSessionFrom or WellKnownNames.TryToSessionFrom or WellKnownNames.WriteSessionFrom or WellKnownNames.TryWriteSessionFrom
                when MemberBefore(name) is { } member:
                _written.Add(member);
                break;
        }
    }

    /// <summary>The member before a call, as in <c>order.CustomerInfo?.ToSessionFrom()</c>. A name without a dot before it counts if it begins with a capital.</summary>
    private static string? MemberBefore(SimpleNameSyntax call)
    {
        ExpressionSyntax? receiver = call.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == call => access.Expression,
            MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        while (receiver is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed)
        {
            receiver = suppressed.Operand;
        }

        return receiver switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            IdentifierNameSyntax { Identifier.ValueText: var name } when name.Length != 0 && char.IsUpper(name[0]) => name,
            _ => null,
        };
    }
}
