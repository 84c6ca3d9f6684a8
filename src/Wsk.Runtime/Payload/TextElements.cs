using System;
using System.Globalization;

namespace Wsk.Engine;

/// <summary>Where a text can be cut: between what the target's <see cref="StringInfo"/> takes for one character on the screen.</summary>
internal static class TextElements
{
    /// <summary>How many UTF-16 units the longest beginning of whole text elements has that takes no more bytes than there is room for.</summary>
    public static int Fit<TText>(string text, long room, scoped ref TText form)
        where TText : struct, ITextForm<byte>
    {
        int fitting = 0;
        while (fitting < text.Length)
        {
            int units = NextLength(text, fitting);
            room -= form.Measure(text.AsSpan(fitting, units));
            if (room < 0)
            {
                break;
            }

            fitting += units;
        }

        return fitting;
    }

    /// <summary>How many UTF-16 units the text element has that begins at a place; 0 at the end of the text.</summary>
    public static int NextLength(string text, int start) =>
#if NET8_0_OR_GREATER
        StringInfo.GetNextTextElementLength(text, start);
#else
        StringInfo.GetNextTextElement(text, start).Length;
#endif
}
