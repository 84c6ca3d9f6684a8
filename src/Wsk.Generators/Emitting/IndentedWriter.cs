using System;
using System.Text;

namespace Wsk.Generators.Emitting;

/// <summary>Puts source text together line by line, indented, always with <c>\n</c>.</summary>
internal sealed class IndentedWriter
{
    private const int SpacesPerLevel = 4;
    private const int InitialCapacity = 16 * 1024;
    private const int LargestSpare = 128 * 1024;

    // One file after another is written on the same thread; its text is handed over as a string.
    [ThreadStatic]
    private static StringBuilder? s_spare;

    private readonly StringBuilder _text;
    private int _level;

    public IndentedWriter()
    {
        _text = s_spare?.Clear() ?? new StringBuilder(InitialCapacity);
        s_spare = null;
    }

    /// <summary>Writes one line, or an empty one.</summary>
    public void Line(string line = "")
    {
        if (line.Length != 0)
        {
            _text.Append(' ', _level * SpacesPerLevel).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes several lines, separated by <c>\n</c>.</summary>
    public void Lines(string lines)
    {
        foreach (string line in lines.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }
    }

    /// <summary>Opens a block.</summary>
    public void Open(string? header = null)
    {
        if (header is not null)
        {
            Line(header);
        }

        Line("{");
        _level++;
    }

    /// <summary>Closes a block.</summary>
    public void Close(string suffix = "")
    {
        _level--;
        Line("}" + suffix);
    }

    public void Indent() => _level++;

    public void Unindent() => _level--;

    /// <summary>The whole text. Nothing can be written after that.</summary>
    public string Finish()
    {
        string text = _text.ToString();
        if (_text.Capacity <= LargestSpare)
        {
            s_spare = _text;
        }

        return text;
    }
}
