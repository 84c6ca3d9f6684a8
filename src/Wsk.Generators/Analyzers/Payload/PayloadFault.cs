using Wsk.Generators.Model;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>What is wrong with a payload, and where.</summary>
/// <param name="Kind">The cause.</param>
/// <param name="Start">Where the wrong piece starts, in UTF-16 units.</param>
/// <param name="Length">The wrong piece's length; 0 at the end of the text.</param>
/// <param name="Field">The field of an invalid member; without meaning for other kinds.</param>
internal readonly record struct PayloadFault(PayloadFaultKind Kind, int Start, int Length, SessionField Field = default);
