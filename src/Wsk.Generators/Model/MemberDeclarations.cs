namespace Wsk.Generators.Model;

/// <summary>How a generated member is declared.</summary>
internal enum DeclarationKind
{
    /// <summary>The author has one: only the interface is implemented.</summary>
    Explicit,
    Public,
    Virtual,
    Override,
    New,
    NewVirtual,
}

/// <summary>How each generated member is declared beside what the author and the base types declare.</summary>
internal sealed record MemberDeclarations
{
    public required DeclarationKind ToSessionFrom { get; init; }

    public required DeclarationKind TryToSessionFrom { get; init; }

    public required DeclarationKind TryWriteBytes { get; init; }

    public required DeclarationKind TryWriteBytesWithResult { get; init; }

    public required DeclarationKind TryWriteChars { get; init; }

    public required DeclarationKind WriteSessionFrom { get; init; }

    /// <summary>Whether the methods of a struct can be <c>readonly</c>.</summary>
    public required bool ReadOnly { get; init; }

    /// <summary>The value of MaxSessionFromBytes; null when it is not generated.</summary>
    public required int? MaxSessionFromBytes { get; init; }

    /// <summary>Whether a base has a MaxSessionFromBytes of its own.</summary>
    public required bool MaxSessionFromBytesIsNew { get; init; }

    public required bool SpanFormattable { get; init; }

    public required bool Utf8SpanFormattable { get; init; }

    /// <summary>Whether IFormattable itself is the author's already.</summary>
    public required bool OwnFormattable { get; init; }
}
