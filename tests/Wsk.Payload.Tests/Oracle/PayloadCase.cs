using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Wsk.Payload.Tests.Oracle;

/// <summary>A customer's values and the payload that Node prints for them.</summary>
internal sealed class PayloadCase
{
    private readonly JsonElement _input;

    private PayloadCase(JsonElement line)
    {
        _input = line.GetProperty("input");
        Expected = line.GetProperty("expected").GetString()!;
        Declared = Array("declared").Select(OracleFile.Text).ToArray();
        Entries = Array("entries").Select(Entry).ToArray();
    }

    public string Expected { get; }

    /// <summary>The values of the entries that the DTO declares; empty when the case has none.</summary>
    public string?[] Declared { get; }

    public CustomDataEntry[] Entries { get; }

    public SessionGender? Gender => _input.TryGetProperty("gender", out JsonElement gender) && gender.ValueKind == JsonValueKind.Number ? (SessionGender)gender.GetInt32() : null;

    public static IEnumerable<PayloadCase> ReadAll(string family) => OracleFile.Read(family).Select(line => new PayloadCase(line));

    public string? Text(string wireName) => _input.TryGetProperty(wireName, out JsonElement text) ? OracleFile.Text(text) : null;

    public string? DeclaredValue(int index) => index < Declared.Length ? Declared[index] : null;

    private JsonElement.ArrayEnumerator Array(string name) => _input.TryGetProperty(name, out JsonElement array) ? array.EnumerateArray() : default;

    private static CustomDataEntry Entry(JsonElement entry) => new(OracleFile.Text(entry[0])!, OracleFile.Text(entry[1])!, OracleFile.Text(entry[2]));
}
