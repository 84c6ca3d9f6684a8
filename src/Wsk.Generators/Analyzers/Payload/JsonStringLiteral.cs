using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Wsk.Rules;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Reads a JSON string, and remembers where each of its units is written.</summary>
internal static class JsonStringLiteral
{
    /// <summary>Reads a string that is known to be well-formed.</summary>
    /// <param name="json">The whole text.</param>
    /// <param name="literal">The string with its quotes.</param>
    /// <returns>The string's text, and the position of each unit in the whole text; behind the last one, that of the closing quote and of the end.</returns>
    public static (string Text, IReadOnlyList<int> Positions) Read(string json, TextSpan literal)
    {
        var text = new StringBuilder(literal.Length);
        var positions = new List<int>(literal.Length);
        int start = literal.Start + 1;
        var cursor = new JsonCursor(json.AsSpan(start, literal.Length - 2), isEncoded: false);
        while (cursor.Current != JsonCursor.End)
        {
            positions.Add(start + cursor.Position);
            cursor.TryTakeStringCharacter(out int unit);
            text.Append((char)unit);
        }

        positions.Add(literal.End - 1);
        positions.Add(literal.End);
        return (text.ToString(), positions);
    }
}
