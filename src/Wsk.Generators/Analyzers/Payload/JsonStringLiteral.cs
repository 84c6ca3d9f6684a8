using System;
using System.Collections.Generic;
using System.Text;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Reads a JSON string and the position of each of its UTF-16 units.</summary>
internal static class JsonStringLiteral
{
    /// <summary>Reads a string that is known to be well-formed.</summary>
    /// <param name="json">The whole text.</param>
    /// <param name="start">The position of its opening quote.</param>
    /// <param name="end">The position behind its closing quote.</param>
    /// <returns>The string's text and the position of each unit in the whole text, followed by the position of the closing quote and of the end.</returns>
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
