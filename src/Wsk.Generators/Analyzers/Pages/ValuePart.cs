namespace Wsk.Generators.Analyzers.Pages;

/// <summary>A part of a value that is put together.</summary>
/// <param name="Text">The decoded text of a literal, or the expression of a value.</param>
/// <param name="IsLiteral">Whether the part is a literal.</param>
internal readonly record struct ValuePart(MappedText Text, bool IsLiteral);
