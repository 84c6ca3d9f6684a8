using System;
using System.Collections.Generic;

namespace Wsk.Tool.Check;

/// <summary>A place in a text, as editors count: both numbers begin at 1, and a column is a UTF-16 unit.</summary>
internal readonly record struct TextPosition(int Line, int Column);

/// <summary>Turns indexes into lines and columns.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    /// <summary>Reads where the lines of a text begin.</summary>
    public LineMap(string text)
    {
        for (int index = text.AsSpan().IndexOfAny('\r', '\n'); index >= 0 && index < text.Length; index++)
        {
            bool ends = text[index] == '\n' || (text[index] == '\r' && !(index + 1 < text.Length && text[index + 1] == '\n'));
            if (ends)
            {
                _starts.Add(index + 1);
            }
        }
    }

    /// <summary>The place of an index.</summary>
    public TextPosition PositionOf(int index)
    {
        int found = _starts.BinarySearch(index);
        int line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line + 1, index - _starts[line] + 1);
    }
}
