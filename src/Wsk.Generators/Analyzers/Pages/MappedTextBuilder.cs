using System.Collections.Generic;
using System.Text;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>Puts a decoded text together, unit by unit.</summary>
internal sealed class MappedTextBuilder
{
    private const int LargestScalar = 0x10FFFF;

    private readonly StringBuilder _text = new();
    private readonly List<int> _places = [];

    /// <summary>Appends a unit that begins at a place of the page.</summary>
    public void Append(char unit, int place)
    {
        _text.Append(unit);
        _places.Add(place);
    }

    /// <summary>Appends a code point, as one unit or two. What is no scalar value becomes U+FFFD, as in HTML.</summary>
    public void AppendScalar(int scalar, int place)
    {
        if (scalar <= char.MaxValue)
        {
            Append((char)scalar, place);
            return;
        }

        string pair = scalar <= LargestScalar ? char.ConvertFromUtf32(scalar) : "\uFFFD";
        foreach (char unit in pair)
        {
            Append(unit, place);
        }
    }

    /// <summary>The text, which ends at a place of the page.</summary>
    public MappedText Build(int end)
    {
        _places.Add(end);
        return new MappedText(_text.ToString(), _places);
    }
}
