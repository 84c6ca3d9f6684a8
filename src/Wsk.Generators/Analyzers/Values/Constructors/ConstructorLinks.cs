using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Values.Constructors;

/// <summary>The members and the parameters of a chained constructor that get the value of each parameter of one constructor.</summary>
internal sealed class ConstructorLinks
{
    private readonly List<(ISymbol Parameter, ISymbol Target)> _links = new();
    private readonly IMethodSymbol _constructor;
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;

    private ConstructorLinks(IMethodSymbol constructor, Compilation compilation, CancellationToken cancellationToken)
    {
        _constructor = constructor;
        _compilation = compilation;
        _cancellationToken = cancellationToken;
    }

    public static ILookup<ISymbol, ISymbol> Read(IMethodSymbol constructor, Compilation compilation, CancellationToken cancellationToken)
    {
        var reader = new ConstructorLinks(constructor, compilation, cancellationToken);
        switch (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken))
        {
            case null:
                reader._links.AddRange(PositionalRecords.InMetadata(constructor));
                break;
            case ConstructorDeclarationSyntax declaration when compilation.OperationOf(declaration, cancellationToken) is IConstructorBodyOperation body:
                reader.AddBody(body);
                break;
            case TypeDeclarationSyntax declaration:
                reader.AddPrimary(declaration);
                break;
        }

        return reader._links.ToLookup(link => link.Parameter, link => link.Target, SymbolEqualityComparer.Default);
    }

    private void AddBody(IConstructorBodyOperation body)
    {
        var code = CodeBody.Of(body, _cancellationToken);
        foreach ((ISymbol member, IOperation value) in ConstructorBody.Assignments(body))
        {
            if (HandedOn(value) is { } parameter && Arrives(parameter) && code.UsesOf(member).Writes.Count == 1)
            {
                _links.Add((parameter, member));
            }
        }

        AddChained(ConstructorBody.Chained(body), Arrives);

        bool Arrives(ISymbol parameter) => code.UsesOf(parameter) is { Writes.Count: 0, IsTested: false };
    }

    private void AddPrimary(TypeDeclarationSyntax declaration)
    {
        INamedTypeSymbol type = _constructor.ContainingType;
        foreach (IParameterSymbol parameter in _constructor.Parameters)
        {
            _links.AddRange(type.GetMembers(parameter.Name)
                .Where(member => PositionalRecords.IsSynthesized(member, _cancellationToken))
                .Select(member => ((ISymbol)parameter, member)));
        }

        foreach (ISymbol member in type.GetMembers().Where(member => !member.IsStatic))
        {
            if (MemberInitializers.Find(member, _cancellationToken) is { } value
                && _compilation.OperationOf(value, _cancellationToken) is { } operation
                && HandedOn(operation) is { } parameter)
            {
                _links.Add((parameter, member));
            }
        }

        SyntaxNode? baseCall = declaration.BaseList?.Types.FirstOrDefault(candidate => candidate is PrimaryConstructorBaseTypeSyntax);
        AddChained(baseCall is null ? null : _compilation.OperationOf(baseCall, _cancellationToken) as IInvocationOperation, _ => true);
    }

    private void AddChained(IInvocationOperation? chained, System.Func<ISymbol, bool> arrives)
    {
        foreach (IArgumentOperation argument in chained?.Arguments ?? Enumerable.Empty<IArgumentOperation>())
        {
            if (argument.Parameter is { } target && HandedOn(argument.Value) is { } parameter && arrives(parameter))
            {
                _links.Add((parameter, target.OriginalDefinition));
            }
        }
    }

    /// <summary>The parameter that a value comes from, through conversions and <c>??</c> at most.</summary>
    private ISymbol? HandedOn(IOperation value)
    {
        value = value.WithoutConversions();
        while (value is ICoalesceOperation coalesce)
        {
            value = coalesce.Value.WithoutConversions();
        }

        return value is IParameterReferenceOperation { Parameter.OriginalDefinition: var parameter }
            && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _constructor)
                ? parameter
                : null;
    }
}
