using System;
using System.Collections.Generic;
using System.Text;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Reads a JSON string, and remembers where each of its units is written.</summary>
internal static class JsonStringLiteral
{
    /// <summary>Reads a string that is known to be well-formed.</summary>
    /// <param name="json">The whole text.</param>
    /// <param name="start">Where its opening quote stands.</param>
    /// <param name="end">Where the text behind its closing quote starts.</param>
    /// <returns>The string's text, and the position of each unit in the whole text; behind the last one, that of the closing quote and of the end.</returns>
    public static (string Text, IReadOnlyList<int> Positions) Read(string json, int start, int end)
    {
        var text = new StringBuilder(end - start);
        var positions = new List<int>(end - start);
        int inside = start + 1;
        var cursor = new JsonCursor(json.AsSpan(inside, end - 1 - inside), isEncoded: false);
        while (cursor.Current != JsonCursor.End)
        {
            positions.Add(inside + cursor.Position);
            cursor.TryTakeStringCharacter(out int unit);
            text.Append((char)unit);
        }

        positions.Add(end - 1);
        positions.Add(end);
        return (text.ToString(), positions);
    }
}
