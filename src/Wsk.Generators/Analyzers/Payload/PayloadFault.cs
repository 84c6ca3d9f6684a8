using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>A fault of a payload and its position.</summary>
/// <param name="Kind">The cause.</param>
/// <param name="Start">The start of the faulty piece, in UTF-16 units.</param>
/// <param name="Length">The length of the faulty piece, in UTF-16 units; 0 at the end of the text.</param>
/// <param name="Field">The field of an invalid member. Other kinds do not use it.</param>
internal readonly record struct PayloadFault(PayloadFaultKind Kind, int Start, int Length, SessionField Field = default);
