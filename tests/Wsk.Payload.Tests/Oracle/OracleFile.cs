using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wsk.Payload.Tests.Oracle;

/// <summary>What Node said, as <c>tests/oracle/generate.mjs</c> recorded it: one JSON value a line.</summary>
internal static partial class OracleFile
{
    public static IEnumerable<JsonElement> Read(string name)
    {
        using Stream compressed = typeof(OracleFile).Assembly.GetManifestResourceStream(name + ".jsonl.br")
            ?? throw new FileNotFoundException("No such recording: run node tests/oracle/generate.mjs.", name);
        using var content = new BrotliStream(compressed, CompressionMode.Decompress);
        using var lines = new StreamReader(content);
        while (lines.ReadLine() is { } line)
        {
            yield return JsonSerializer.Deserialize<JsonElement>(line);
        }
    }

    /// <summary>A text in which <c>~XXXX</c> stands for a UTF-16 unit that cannot travel in UTF-8; null for JSON's null.</summary>
    public static string? Text(JsonElement element)
    {
        string? text = element.GetString();
        return text?.Contains('~') == true
            ? Unit().Replace(text, match => ((char)int.Parse(match.ValueSpan[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : text;
    }

    [GeneratedRegex("~[0-9a-f]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
