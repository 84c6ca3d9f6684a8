using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Reporting;

/// <summary>Finds where to report a mistake in an annotated type or one of its members. That is never in generated code, where nobody would see or fix it.</summary>
internal static class MistakePlaces
{
    /// <summary>The type's name in the part that has the attribute. Other parts may be generated.</summary>
    public static Location Identifier(this AnnotatedType type)
    {
        SyntaxNode? attributed = type.Attribute.ApplicationSyntaxReference?.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return type.Type.DeclaringSyntaxReferences.Select(part => part.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .OrderBy(part => part == attributed ? 0 : 1)
            .FirstOrDefault(part => !type.Compilation.IsGenerated(part))?
            .Identifier.GetLocation() ?? type.Type.Locations[0];
    }

    /// <summary>The place itself; the type's name if there is no place or if the place is in generated code.</summary>
    public static Location PlaceOf(this AnnotatedType type, Location? place) =>
        place is null || type.Compilation.IsGenerated(place) ? type.Identifier() : place;

    /// <summary>Whether the type itself declares the member.</summary>
    public static bool Declares(this AnnotatedType type, ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingType, type.Type);

    /// <summary>
    /// The place itself if it is in the type's own source, and the type's name for an inherited member. Null if the type that declares the member is
    /// annotated too, because the mistake is reported there.
    /// </summary>
    public static Location? PlaceOf(this AnnotatedType type, ISymbol member, Location? place)
    {
        if (type.Declares(member))
        {
            Location wanted = place ?? member.Locations[0];
            return type.PlaceOf(type.Contains(wanted) ? wanted : null);
        }

        return IsAnnotatedInSource(member.ContainingType) ? null : type.Identifier();
    }

    private static bool Contains(this AnnotatedType type, Location place) => type.Type.DeclaringSyntaxReferences.Any(part =>
        part.SyntaxTree == place.SourceTree && part.Span.Contains(place.SourceSpan));

    private static bool IsAnnotatedInSource(INamedTypeSymbol type) =>
        !type.DeclaringSyntaxReferences.IsEmpty && type.FindAttribute(WellKnownNames.Wsk, WellKnownNames.SessionFromAttribute) is not null;
}
