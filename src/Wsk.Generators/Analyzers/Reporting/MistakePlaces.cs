using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers;

/// <summary>Where a mistake in an annotated type or one of its members is shown: never in generated code, where nobody would see or mend it.</summary>
internal static class MistakePlaces
{
    /// <summary>The type's name where the attribute stands; the other parts may be anybody's.</summary>
    public static Location Identifier(this AnnotatedType type)
    {
        SyntaxNode? attributed = type.Attribute.ApplicationSyntaxReference?.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return type.Type.DeclaringSyntaxReferences.Select(part => part.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .OrderBy(part => part == attributed ? 0 : 1)
            .FirstOrDefault(part => !type.Compilation.IsGenerated(part))?
            .Identifier.GetLocation() ?? type.Type.Locations[0];
    }

    /// <summary>The place itself; the type's name where there is none, or where it is in generated code.</summary>
    public static Location PlaceOf(this AnnotatedType type, Location? place) =>
        place is null || type.Compilation.IsGenerated(place) ? type.Identifier() : place;

    /// <summary>Whether the type itself declares the member.</summary>
    public static bool Declares(this AnnotatedType type, ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingType, type.Type);

    /// <summary>
    /// The place itself in the type's own source; the type's name for an inherited member; nowhere when the member's own type is annotated,
    /// because the mistake is shown there.
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
