using System;
using System.Linq;
using System.Text;

namespace Wsk.Samples.Api.Inspect;

/// <summary>Reads a <c>session-from</c> text for a person who wants to know what arrived.</summary>
internal static class Inspector
{
    private const int MaxBytes = 1000;

    public static Inspection Inspect(string text)
    {
        SessionFromDocument outer = SessionFromDocument.Read(text);
        (Wrapping wrapping, string inside) = Wrappings.Unwrap(text, outer.Result.Error);
        SessionFromDocument card = wrapping == Wrapping.None ? outer : SessionFromDocument.Read(inside);
        return new Inspection(
            text,
            outer.Result.Error,
            outer.Result.Field,
            outer.Result.ToString(),
            wrapping,
            MarkOf(text, outer.Result, wrapping),
            outer.ByteCount,
            MaxBytes,
            PayloadParts.Of(Encoding.UTF8.GetBytes(text)),
            new InspectedCard(card),
            [.. card.CustomData.Select(entry => new InspectedEntry(entry.LabelCn, entry.LabelEn, entry.Value ?? string.Empty))],
            [.. card.OtherMembers.Select(member => new InspectedMember(member.Key, member.Value))]);
    }

    private static TextMark? MarkOf(string text, SessionFromReadResult result, Wrapping wrapping)
    {
        switch (result.Error)
        {
            case SessionFromReadError.None or SessionFromReadError.Absent:
                return null;
            case SessionFromReadError.NotAPayload or SessionFromReadError.ObjectBound or SessionFromReadError.EncodedAsAWhole or SessionFromReadError.SerializedTwice:
                return new TextMark(0, text.Length);
            case SessionFromReadError.Cut:
                return new TextMark(text.Length, 0);
            default:
                if (wrapping != Wrapping.None)
                {
                    return new TextMark(0, text.Length);
                }

                return CharacterAt(text, Math.Min(result.Position, text.Length));
        }
    }

    // Never half of a surrogate pair.
    private static TextMark CharacterAt(string text, int start) =>
        start == text.Length ? new TextMark(start, 0)
        : new TextMark(start, Rune.TryGetRuneAt(text, start, out Rune rune) ? rune.Utf16SequenceLength : 1);
}
