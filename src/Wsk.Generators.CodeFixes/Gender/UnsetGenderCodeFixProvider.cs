using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.CodeFixes.Providers;

namespace Wsk.Generators.CodeFixes.Gender;

/// <summary>WSK2002: makes the gender's declaration nullable, or makes the member required and sets it to default in this creation.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnsetGenderCodeFixProvider))]
public sealed class UnsetGenderCodeFixProvider : CodeFixProvider
{
    private const string NullableKey = "WSK2002.Nullable";
    private const string RequiredKey = "WSK2002.Required";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK2002");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SolutionFixAllProvider.Create(FixAsync, NullableKey, RequiredKey);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Solution solution = context.Document.Project.Solution;
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            if (await FindTypeAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } type)
            {
                continue;
            }

            string name = Name(type);
            await OfferAsync(NullableKey, FixText.Get("MakeNullable", name, type.WithoutTrivia() + "?")).ConfigureAwait(false);
            await OfferAsync(RequiredKey, FixText.Get("MakeRequired", name)).ConfigureAwait(false);

            async Task OfferAsync(string key, string title)
            {
                Solution changed = await FixAsync(solution, key, ImmutableArray.Create(diagnostic), context.CancellationToken).ConfigureAwait(false);
                if (await CompileCheck.CompilesAsync(solution, changed, context.CancellationToken).ConfigureAwait(false))
                {
                    context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), key), diagnostic);
                }
            }
        }
    }

    private static async Task<Solution> FixAsync(Solution solution, string key, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = new SolutionEditor(solution);
        var declarations = new HashSet<Location>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (await FindTypeAsync(solution, diagnostic, cancellationToken).ConfigureAwait(false) is not { } type)
            {
                continue;
            }

            if (declarations.Add(type.GetLocation()))
            {
                DocumentEditor declaring = await editor.GetDocumentEditorAsync(solution.GetDocument(type.SyntaxTree)!.Id, cancellationToken).ConfigureAwait(false);
                ChangeDeclaration(declaring, type, key);
            }

            if (key == RequiredKey)
            {
                DocumentEditor creating = await editor.GetDocumentEditorAsync(solution.GetDocument(diagnostic.Location.SourceTree)!.Id, cancellationToken).ConfigureAwait(false);
                SayDefault(creating, diagnostic.Location.SourceSpan, Name(type));
            }
        }

        return editor.GetChangedSolution();
    }

    private static void ChangeDeclaration(DocumentEditor editor, TypeSyntax type, string key)
    {
        if (key == NullableKey)
        {
            editor.ReplaceNode(type, SyntaxFactory.NullableType(type.WithoutTrivia()).WithTriviaFrom(type));
            return;
        }

        MemberDeclarationSyntax declaration = Declaration(type)!;
        SyntaxToken required = SyntaxFactory.Token(SyntaxKind.RequiredKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        editor.ReplaceNode(declaration, declaration.WithModifiers(declaration.Modifiers.Add(required)));
    }

    private static void SayDefault(DocumentEditor editor, TextSpan span, string member)
    {
        if (editor.OriginalRoot.FindNode(span).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation)
        {
            return;
        }

        ExpressionSyntax assignment = SyntaxFactory.ParseExpression(member + " = default");
        if (creation.Initializer is { } initializer)
        {
            SyntaxNode complete = initializer.Expressions.Count == 0 || initializer.Expressions.GetSeparators().Count() == initializer.Expressions.Count
                ? initializer.WithExpressions(initializer.Expressions.Add(assignment.WithTrailingTrivia(SyntaxFactory.Space)))
                : SayLast(initializer, assignment);
            editor.ReplaceNode(initializer, complete);
            return;
        }

        InitializerExpressionSyntax added = SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.SingletonSeparatedList(assignment),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Space));
        editor.ReplaceNode(creation, creation.WithInitializer(added));
    }

    private static InitializerExpressionSyntax SayLast(InitializerExpressionSyntax initializer, ExpressionSyntax assignment)
    {
        ExpressionSyntax last = initializer.Expressions.Last();
        bool isOnOwnLine = last.GetLeadingTrivia().Any(SyntaxKind.WhitespaceTrivia) && last.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(isOnOwnLine ? last.GetTrailingTrivia() : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        SeparatedSyntaxList<ExpressionSyntax> before = initializer.Expressions.Replace(last, last.WithoutTrailingTrivia());
        ExpressionSyntax placed = assignment.WithLeadingTrivia(isOnOwnLine ? last.GetLeadingTrivia() : default).WithTrailingTrivia(last.GetTrailingTrivia());
        return initializer.WithExpressions(SyntaxFactory.SeparatedList(before.Concat(new[] { placed }), before.GetSeparators().Concat(new[] { comma })));
    }

    private static async Task<TypeSyntax?> FindTypeAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.AdditionalLocations is not [{ SourceTree: { } tree } location] || solution.GetDocument(tree) is not { } document)
        {
            return null;
        }

        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return root?.FindNode(location.SourceSpan).FirstAncestorOrSelf<TypeSyntax>() is { } type && Declaration(type) is not null ? type : null;
    }

    private static MemberDeclarationSyntax? Declaration(TypeSyntax type) => type.Parent switch
    {
        PropertyDeclarationSyntax property => property,
        VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } => field,
        _ => null,
    };

    private static string Name(TypeSyntax type) => Declaration(type) switch
    {
        PropertyDeclarationSyntax property => property.Identifier.Text,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        _ => string.Empty,
    };
}
