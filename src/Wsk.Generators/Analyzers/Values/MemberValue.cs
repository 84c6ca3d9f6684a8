using Microsoft.CodeAnalysis;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>A value on its way into a mapped member.</summary>
/// <param name="Mapping">What the member is to the payload.</param>
/// <param name="Value">The expression that is assigned, passed or returned.</param>
/// <param name="IsAppended">Whether the value is only added to what the member holds, by <c>+=</c>.</param>
internal readonly record struct MemberValue(MemberMapping Mapping, IOperation Value, bool IsAppended = false);
