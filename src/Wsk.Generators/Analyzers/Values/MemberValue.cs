using Microsoft.CodeAnalysis;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>A value that reaches a mapped member.</summary>
/// <param name="Mapping">The member's mapping.</param>
/// <param name="Value">The expression that is assigned, passed or returned.</param>
/// <param name="IsAppended">Whether <c>+=</c> appends the value to the member's own.</param>
internal readonly record struct MemberValue(MemberMapping Mapping, IOperation Value, bool IsAppended = false);
