using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>The one expression that a variable or helper of this compilation always has its value from; null where there is no such.</summary>
internal static class SymbolValues
{
    public static IOperation? Find(IOperation reference, ISymbol symbol, Compilation compilation, CancellationToken cancellationToken) => symbol switch
    {
        ILocalSymbol local => OfLocal(reference, local),
        IFieldSymbol { IsReadOnly: true } field => OfField(field, compilation, cancellationToken),
        IPropertySymbol property when !IsOverridable(property) => OfProperty(property, compilation, cancellationToken),
        IMethodSymbol { IsAsync: false } method when !IsOverridable(method) => OfMethod(method, compilation, cancellationToken),
        _ => null,
    };

    private static bool IsOverridable(ISymbol member) =>
        member.IsAbstract || ((member.IsVirtual || member.IsOverride) && !member.IsSealed && !member.ContainingType.IsSealed);

    /// <summary>A local that is given a value once, where it is declared or later.</summary>
    private static IOperation? OfLocal(IOperation reference, ILocalSymbol local)
    {
        if (local.IsRef || local.IsForEach || local.IsUsing)
        {
            return null;
        }

        IOperation root = reference.Root();
        IOperation? declared = root.Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))?
            .GetVariableInitializer()?.Value;
        IOperation[] writes = root.ReferencesTo(local).Where(OperationExtensions.IsWritten).Take(2).ToArray();
        return writes.Length switch
        {
            0 => declared,
            1 when declared is null && writes[0].Parent is ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Value,
            _ => null,
        };
    }

    private static IOperation? OfField(IFieldSymbol field, Compilation compilation, CancellationToken cancellationToken)
    {
        SyntaxNode? declaration = Declaration(field, cancellationToken);
        return declaration is VariableDeclaratorSyntax { Initializer.Value: { } value } && !IsSetByConstructor(field, cancellationToken)
            ? Operation(value, compilation, cancellationToken)
            : null;
    }

    private static IOperation? OfProperty(IPropertySymbol property, Compilation compilation, CancellationToken cancellationToken)
    {
        if (Declaration(property, cancellationToken) is not PropertyDeclarationSyntax declaration)
        {
            return null;
        }

        ExpressionSyntax? value = declaration switch
        {
            { ExpressionBody: { } body } => body.Expression,
            { Initializer: { } initializer } => property.SetMethod is null && !IsSetByConstructor(property, cancellationToken) ? initializer.Value : null,
            { AccessorList.Accessors: [{ RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.GetAccessorDeclaration } getter] } => Returned(getter.ExpressionBody, getter.Body),
            _ => null,
        };
        return Operation(value, compilation, cancellationToken);
    }

    private static IOperation? OfMethod(IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken) => Operation(
        Declaration(method, cancellationToken) switch
        {
            MethodDeclarationSyntax declaration => Returned(declaration.ExpressionBody, declaration.Body),
            LocalFunctionStatementSyntax declaration => Returned(declaration.ExpressionBody, declaration.Body),
            _ => null,
        },
        compilation,
        cancellationToken);

    private static ExpressionSyntax? Returned(ArrowExpressionClauseSyntax? expression, BlockSyntax? block) =>
        expression?.Expression ?? (block is { Statements: [ReturnStatementSyntax { Expression: { } returned }] } ? returned : null);

    private static SyntaxNode? Declaration(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences is [var only] ? only.GetSyntax(cancellationToken) : null;

    // By name alone: a false hit costs only silence.
    private static bool IsSetByConstructor(ISymbol member, CancellationToken cancellationToken) =>
        member.ContainingType.Constructors
            .SelectMany(constructor => constructor.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<ConstructorDeclarationSyntax>()
            .SelectMany(constructor => constructor.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Any(name => name.Identifier.ValueText == member.Name);

    private static IOperation? Operation(SyntaxNode? node, Compilation compilation, CancellationToken cancellationToken) =>
        node is null ? null : compilation.OperationOf(node, cancellationToken);
}
