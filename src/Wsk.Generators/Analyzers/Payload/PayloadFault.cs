using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>What is wrong with a recorded payload, and where.</summary>
/// <param name="Rule">The rule, in this fault's words.</param>
/// <param name="Span">The wrong piece of the file.</param>
/// <param name="Arguments">The message's figures.</param>
internal sealed record PayloadFault(DiagnosticDescriptor Rule, TextSpan Span, params object[] Arguments);
