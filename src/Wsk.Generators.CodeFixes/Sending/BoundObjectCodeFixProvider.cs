using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.CodeFixes.Providers;
using Wsk.Generators.CodeFixes.Syntax;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.CodeFixes.Sending;

/// <summary>WSK5005: sends the string. A value gets a call of <c>ToSessionFrom()</c>, and a declared property gets the converter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BoundObjectCodeFixProvider))]
public sealed class BoundObjectCodeFixProvider : WskCodeFixProvider
{
    private const string Key = "WSK5005";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Key);

    private protected override IEnumerable<CodeFix> Propose(FixContext context)
    {
        CodeFix? found = MemberDeclarations.Find(context) is PropertyDeclarationSyntax or ParameterSyntax
            ? Convert(context, MemberDeclarations.Find(context)!)
            : context.Expression is { } value ? Write(context, value) : null;
        return found is null ? Enumerable.Empty<CodeFix>() : new[] { found };
    }

    private static CodeFix Write(FixContext context, ExpressionSyntax value)
    {
        bool isNullable = context.Model.GetTypeInfo(value, context.CancellationToken) is { Type: { } type } info
            && (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || info.Nullability.FlowState == NullableFlowState.MaybeNull);
        ExpressionSyntax written = value.Call("ToSessionFrom", SyntaxFactory.ArgumentList(), isNullable);
        string title = FixText.Get("Write", "ToSessionFrom()");
        return value.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member && NameOf(value) is { } name
            ? CodeFix.Replace(Key, title, member, SyntaxFactory.AnonymousObjectMemberDeclarator(Named(name), written))
            : CodeFix.Replace(Key, title, value, written);
    }

    /// <summary>The name that an anonymous member gets from its value.</summary>
    private static SyntaxToken? NameOf(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier,
        MemberAccessExpressionSyntax access => access.Name.Identifier,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier,
        _ => null,
    };

    private static NameEqualsSyntax Named(SyntaxToken name) => SyntaxFactory.NameEquals(
        SyntaxFactory.IdentifierName(name.WithoutTrivia()).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space));

    private static CodeFix? Convert(FixContext context, SyntaxNode declaration)
    {
        TypeSyntax? type = declaration is PropertyDeclarationSyntax property ? property.Type : ((ParameterSyntax)declaration).Type;
        type = type is NullableTypeSyntax nullable ? nullable.ElementType : type;
        string converter = "(typeof(SessionFromJsonConverter<" + type + ">))";
        if (type is null
            || context.Model.Compilation.FindType("Wsk.SessionFromJsonConverter`1") is not { } converterType
            || Attributes.Create(context, "System.Text.Json.Serialization.JsonConverterAttribute", converter) is not { } attribute)
        {
            return null;
        }

        bool isInScope = context.Model.LookupNamespacesAndTypes(declaration.SpanStart, name: converterType.Name).Any();
        attribute = isInScope ? attribute : Imports.Ask(attribute, converterType.ContainingNamespace);
        return CodeFix.Replace(
            Key, FixText.Get("AddAttribute", "[JsonConverter" + converter + "]"), declaration, Attributes.Adding(declaration, attribute, isForProperty: true)(declaration));
    }
}
