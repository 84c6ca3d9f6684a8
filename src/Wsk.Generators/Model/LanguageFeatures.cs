namespace Wsk.Generators.Model;

/// <summary>What the consumer's language version and references allow generated code to say.</summary>
internal sealed record LanguageFeatures(bool Utf8Literals, bool NullableAnnotations, bool ReadOnlyMembers, bool NotNullWhen);
