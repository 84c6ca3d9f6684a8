using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Parsing;

/// <summary>Why nothing is generated for an annotated type.</summary>
internal enum TypeProblem
{
    None,
    UnsupportedKind,
    NotPartial,
    ContainerNotPartial,
}

/// <summary>Whether a type is one that can be generated for.</summary>
internal static class TypeShape
{
    public static TypeProblem Check(INamedTypeSymbol type)
    {
        if (!IsSupportedKind(type))
        {
            return TypeProblem.UnsupportedKind;
        }

        if (!IsPartial(type))
        {
            return TypeProblem.NotPartial;
        }

        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            if (container.IsFileLocal)
            {
                return TypeProblem.UnsupportedKind;
            }

            if (!IsPartial(container))
            {
                return TypeProblem.ContainerNotPartial;
            }
        }

        return TypeProblem.None;
    }

    public static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Whether nothing else in its place has the type's name. While somebody types, a class and a struct may share one, or both still lack theirs.</summary>
    public static bool IsOnlyOne(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            INamespaceOrTypeSymbol container = current.ContainingType ?? (INamespaceOrTypeSymbol)current.ContainingNamespace;
            if (current.Name.Length == 0 || container.GetTypeMembers(current.Name, current.Arity).Count(sibling => !sibling.IsFileLocal) > 1)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsSupportedKind(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsStatic && !type.IsRefLikeType && !type.IsFileLocal;
}
