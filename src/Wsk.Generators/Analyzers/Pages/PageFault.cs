using Wsk.Generators.Analyzers.Payload;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>A fault of a page and its position.</summary>
/// <param name="Kind">The fault.</param>
/// <param name="Start">The start of the faulty piece, in UTF-16 units.</param>
/// <param name="Length">The length of the faulty piece, in UTF-16 units; 0 where a constant is cut.</param>
/// <param name="Payload">Why a constant is not a payload. Other kinds do not use it.</param>
/// <param name="ByteCount">The length of a constant in UTF-8 bytes. Other kinds do not use it.</param>
internal readonly record struct PageFault(PageFaultKind Kind, int Start, int Length, PayloadFault Payload = default, int ByteCount = 0);

/// <summary>What is wrong with the session-from of a contact button.</summary>
internal enum PageFaultKind
{
    /// <summary>WSK7001: an object is bound.</summary>
    ObjectBound,

    /// <summary>WSK7002: the braces of WXML stand where they are not evaluated.</summary>
    Braces,

    /// <summary>WSK7003: JSON is pasted together from literals and values.</summary>
    PastedJson,

    /// <summary>WSK7004: a constant looks like JSON and is not a payload.</summary>
    Constant,

    /// <summary>WSK7005: there is no session-from.</summary>
    Missing,
}
