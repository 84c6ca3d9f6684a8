namespace Wsk.Generators.Analyzers.Pages;

/// <summary>A set of UTF-16 units. A table tells those of ASCII, so that a look costs the same however many there are.</summary>
internal sealed class UnitSet
{
    private const int AsciiCount = 128;

    private readonly bool[] _ascii = new bool[AsciiCount];
    private readonly bool _hasLetters;

    /// <summary>Creates a set.</summary>
    /// <param name="units">Units of ASCII.</param>
    /// <param name="hasLetters">Whether all letters and digits belong to the set, too.</param>
    public UnitSet(string units, bool hasLetters = false)
    {
        _hasLetters = hasLetters;
        for (int c = 0; c < AsciiCount; c++)
        {
            _ascii[c] = units.IndexOf((char)c) >= 0 || (hasLetters && char.IsLetterOrDigit((char)c));
        }
    }

    public bool Contains(char unit) => unit < AsciiCount ? _ascii[unit] : _hasLetters && char.IsLetterOrDigit(unit);

    /// <summary>The first place of a text, from a start on, whose unit is not in the set.</summary>
    public int EndOf(string text, int start)
    {
        int end = start;
        while (end < text.Length && Contains(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The first place of a text, from a start on, whose unit is among those of ASCII in the set.</summary>
    public int NextIn(string text, int start)
    {
        bool[] ascii = _ascii;
        int next = start;
        while (next < text.Length && (text[next] >= ascii.Length || !ascii[text[next]]))
        {
            next++;
        }

        return next;
    }
}
