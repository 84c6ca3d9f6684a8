using System;
using System.Collections.Generic;
using System.Linq;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>The payload that a file records, and its faults.</summary>
/// <param name="IsUtf8">Whether the file is UTF-8. The end may lack a part of a character if the payload was cut there. Otherwise nothing is checked.</param>
/// <param name="Payload">The payload, without what is not UTF-8.</param>
/// <param name="Faults">The faults of the payload.</param>
internal sealed record RecordedFile(bool IsUtf8, string Payload, IReadOnlyList<PayloadFault> Faults)
{
    /// <summary>What a decoder puts in the place of bytes that it cannot read.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Checks the text of a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="loss">The position of the first text that is not UTF-8; negative if there is none.</param>
    /// <param name="maxBytes">The limit in UTF-8 bytes; 0 means none.</param>
    public static RecordedFile Check(string text, int loss, int maxBytes)
    {
        string payload = WithoutNewline(text);
        string readable = loss >= 0 ? payload.Substring(0, loss) : payload;
        bool isUtf8 = loss < 0 || IsCutAt(payload, readable);
        return new RecordedFile(isUtf8, readable, isUtf8 ? RecordedPayload.Check(readable, maxBytes) : Array.Empty<PayloadFault>());
    }

    /// <summary>The text without the newline that an editor puts at the end of a file.</summary>
    public static string WithoutNewline(string text) =>
        text.EndsWith("\r\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2)
        : text.EndsWith("\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1)
        : text;

    /// <summary>Whether the payload was cut inside a character, and only the rest of that character is lost.</summary>
    private static bool IsCutAt(string payload, string readable) =>
        payload.TrimEnd(Replacement).Length == readable.Length
        && RecordedPayload.Check(readable, maxBytes: 0).Any(fault => fault.Kind == PayloadFaultKind.Cut);
}
