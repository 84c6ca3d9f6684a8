using System.Collections.Generic;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>A piece of a page as it reads when escapes and character references are decoded, with the place of each of its units in the page.</summary>
internal sealed class MappedText
{
    private readonly IReadOnlyList<int> _places;
    private readonly int _offset;

    /// <summary>Creates a text from its units and their places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">The place of each unit, followed by the place of the end.</param>
    /// <param name="offset">The index in <paramref name="places"/> of the first unit.</param>
    public MappedText(string text, IReadOnlyList<int> places, int offset = 0)
    {
        Text = text;
        _places = places;
        _offset = offset;
    }

    public string Text { get; }

    public int Start => PlaceOf(0);

    public int End => PlaceOf(Text.Length);

    /// <summary>The place of a unit in the page.</summary>
    public int PlaceOf(int index) => _places[_offset + index];

    public MappedText Slice(int start, int end) => new(Text.Substring(start, end - start), _places, _offset + start);

    /// <summary>The text without white space around it.</summary>
    public MappedText Trim()
    {
        int length = Text.TrimEnd().Length;
        int start = length - Text.Substring(0, length).TrimStart().Length;
        return Slice(start, length);
    }
}
