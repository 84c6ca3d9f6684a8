namespace Wsk.Generators.Model;

/// <summary>How generated code reads a payload into the type.</summary>
internal sealed record ReadingModel
{
    /// <summary>The nested struct's name, unused by the author.</summary>
    public required string Name { get; init; }

    /// <summary>The members that are read, in payload order.</summary>
    public required EquatableArray<ReadMemberModel> Members { get; init; }

    /// <summary>The members that take unmatched entries at run time; -1 if there is none.</summary>
    public required int RunTimeEntries { get; init; }

    /// <summary>Whether the type can be a class that is null.</summary>
    public required bool IsReference { get; init; }

    /// <summary>Whether ISessionFromReadable is implemented.</summary>
    public required bool ImplementsReadable { get; init; }

    /// <summary>Whether ISessionFromConvertible is implemented, which the JSON converter reads through.</summary>
    public required bool ImplementsConvertible { get; init; }

    /// <summary>How TryParseSessionFrom and ParseSessionFrom are declared.</summary>
    public required ReadingDeclarations Declarations { get; init; }
}

/// <summary>How each generated static member is declared beside what the author and the base types declare.</summary>
/// <param name="TryParseString">The overload for a string.</param>
/// <param name="TryParseChars">The overload for UTF-16.</param>
/// <param name="TryParseBytes">The overload for UTF-8.</param>
/// <param name="TryParseStringWithResult">The overload for a string that says what is wrong.</param>
/// <param name="TryParseCharsWithResult">The overload for UTF-16 that says what is wrong.</param>
/// <param name="TryParseBytesWithResult">The overload for UTF-8 that says what is wrong.</param>
/// <param name="Parse">The method that throws.</param>
internal sealed record ReadingDeclarations(
    DeclarationKind TryParseString,
    DeclarationKind TryParseChars,
    DeclarationKind TryParseBytes,
    DeclarationKind TryParseStringWithResult,
    DeclarationKind TryParseCharsWithResult,
    DeclarationKind TryParseBytesWithResult,
    DeclarationKind Parse);
