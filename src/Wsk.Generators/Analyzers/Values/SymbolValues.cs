using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Finds the one expression that a variable or helper of this compilation always gets its value from.</summary>
internal sealed class SymbolValues
{
    private static readonly ConditionalWeakTable<Compilation, SymbolValues> s_byCompilation = new();

    private readonly ConcurrentDictionary<ISymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, HashSet<string>> _namesInConstructors = new(SymbolEqualityComparer.Default);

    public static IOperation? Find(IOperation reference, ISymbol symbol, Compilation compilation, CancellationToken cancellationToken) => symbol switch
    {
        ILocalSymbol { IsRef: false, IsForEach: false, IsUsing: false } local => CodeBody.Of(reference, cancellationToken).UsesOf(local).OnlyValue,
        IFieldSymbol { IsReadOnly: true } or IPropertySymbol or IMethodSymbol { IsAsync: false } when !IsOverridable(symbol) =>
            s_byCompilation.GetOrCreateValue(compilation).OfMember(symbol, compilation, cancellationToken),
        _ => null,
    };

    private IOperation? OfMember(ISymbol member, Compilation compilation, CancellationToken cancellationToken) =>
        _values.TryGetValue(member, out IOperation? value) ? value : _values.GetOrAdd(member, Declared(member, cancellationToken) is { } declared
            ? compilation.OperationOf(declared, cancellationToken)
            : null);

    private static bool IsOverridable(ISymbol member) =>
        (member.IsVirtual || member.IsOverride) && !member.IsSealed && !member.ContainingType.IsSealed;

    private ExpressionSyntax? Declared(ISymbol member, CancellationToken cancellationToken) => (member, Declaration(member, cancellationToken)) switch
    {
        (IFieldSymbol, VariableDeclaratorSyntax { Initializer.Value: { } value }) => IsSetByConstructor(member, cancellationToken) ? null : value,
        (IPropertySymbol property, PropertyDeclarationSyntax declaration) => OfProperty(property, declaration, cancellationToken),
        (IMethodSymbol, MethodDeclarationSyntax declaration) => Returned(declaration.ExpressionBody, declaration.Body),
        (IMethodSymbol, LocalFunctionStatementSyntax declaration) => Returned(declaration.ExpressionBody, declaration.Body),
        _ => null,
    };

    private ExpressionSyntax? OfProperty(IPropertySymbol property, PropertyDeclarationSyntax declaration, CancellationToken cancellationToken) => declaration switch
    {
        { ExpressionBody: { } body } => body.Expression,
        { Initializer: { } initializer } => property.SetMethod is null && !IsSetByConstructor(property, cancellationToken) ? initializer.Value : null,
        { AccessorList.Accessors: [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration } getter] } => Returned(getter.ExpressionBody, getter.Body),
        _ => null,
    };

    private static ExpressionSyntax? Returned(ArrowExpressionClauseSyntax? expression, BlockSyntax? block) =>
        expression?.Expression ?? (block is { Statements: [ReturnStatementSyntax { Expression: { } returned }] } ? returned : null);

    private static SyntaxNode? Declaration(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences is [var only] ? only.GetSyntax(cancellationToken) : null;

    // Only names are compared, because a false match only makes the rule silent.
    private bool IsSetByConstructor(ISymbol member, CancellationToken cancellationToken) =>
        _namesInConstructors.GetOrAdd(member.ContainingType, type => NamesInConstructors(type, cancellationToken)).Contains(member.Name);

    private static HashSet<string> NamesInConstructors(INamedTypeSymbol type, CancellationToken cancellationToken) => new(type.Constructors
        .SelectMany(constructor => constructor.DeclaringSyntaxReferences)
        .Select(reference => reference.GetSyntax(cancellationToken))
        .OfType<ConstructorDeclarationSyntax>()
        .SelectMany(constructor => constructor.DescendantNodes().OfType<IdentifierNameSyntax>())
        .Select(name => name.Identifier.ValueText));
}
