using Microsoft.CodeAnalysis;

namespace Wsk.Generators.CodeFixes;

/// <summary>Code that could stand in the place of other code. Of several with one key the first that compiles is taken.</summary>
/// <param name="Key">What Fix All takes for the same fix.</param>
/// <param name="Title">What the editor's menu says.</param>
/// <param name="Old">The code to go.</param>
/// <param name="New">The code to come.</param>
/// <param name="IsForAll">Whether Fix All may take it, too.</param>
internal sealed record Replacement(string Key, string Title, SyntaxNode Old, SyntaxNode New, bool IsForAll = true);
