using System;
using Wsk.Engine;
using Wsk.Shared;

namespace Wsk.CompilerServices;

/// <summary>Texts that are cut where there is no room for the whole.</summary>
public unsafe ref partial struct SessionFromWriter
{
    /// <summary>Writes a text member that may be shortened; null leaves it out.</summary>
    /// <param name="key">Everything before the value, for example <c>,"remark":"</c>.</param>
    /// <param name="value">The value.</param>
    public void WriteShortenableText(scoped ReadOnlySpan<byte> key, string? value)
    {
        if (value is null || !IsPartTooLong)
        {
            WriteText(key, value);
            return;
        }

        Utf8Form form = default;
        WriteBeginning(key, value, "…"u8, "\""u8, ref form);
    }

    /// <summary>Writes an entry that may be shortened; a null value leaves it out.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded.</param>
    /// <param name="value">The value.</param>
    public void WriteShortenableEntry(scoped ReadOnlySpan<byte> prefix, string? value)
    {
        if (value is null || !IsPartTooLong)
        {
            WriteEntry(prefix, value);
            return;
        }

        PercentJsonForm form = default;
        WriteBeginning(prefix, value, "%E2%80%A6"u8, EntrySyntax.End, ref form);
    }

    /// <summary>
    /// Writes as much of a text as there is room for. If not one text element fits, nothing, or of a part that is never dropped the shortest text there is.
    /// </summary>
    private void WriteBeginning<TText>(
        scoped ReadOnlySpan<byte> prefix, string value, scoped ReadOnlySpan<byte> ellipsis, scoped ReadOnlySpan<byte> end, scoped ref TText form)
        where TText : struct, ITextForm<byte>
    {
        int units = TextElements.Fit(value, _sizes[_part].Room - prefix.Length - ellipsis.Length - end.Length, ref form);
        if (units == 0)
        {
            if (_shape.MayGo(_part))
            {
                return;
            }

            units = TextElements.NextLength(value, 0);
            if (form.Measure(value.AsSpan(units)) <= ellipsis.Length)
            {
                // Cut, the text would not be shorter.
                units = value.Length;
                ellipsis = default;
            }
        }

        _bytes.To = _bytes.AppendText(_bytes.Append(_bytes.To, prefix), value.AsSpan(0, units), ref form);
        _bytes.To = _bytes.Append(_bytes.Append(_bytes.To, ellipsis), end);
    }
}
