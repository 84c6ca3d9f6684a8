using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wsk.Benchmarks.Measuring;

/// <summary>Reads JSON as JavaScript does: .NET's own readers refuse or replace escaped lone surrogates.</summary>
internal static partial class PayloadText
{
    /// <summary>The members of an object, after it was sent as UTF-8.</summary>
    public static Dictionary<string, string> Members(string text)
    {
        using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetBytes(text));
        return Members(document.RootElement);
    }

    /// <summary>The entries of customData that was decoded.</summary>
    public static IReadOnlyList<CustomDataEntry> Entries(string text)
    {
        using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetBytes(text));
        return [.. document.RootElement.EnumerateArray().Select(Members).Select(Entry)];
    }

    private static CustomDataEntry Entry(Dictionary<string, string> members) => new(members["label_cn"], members["label_en"], members["value"]);

    private static Dictionary<string, string> Members(JsonElement element) =>
        element.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value));

    private static string Value(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Escape().Replace(value.GetRawText()[1..^1], Unescaped) : value.GetRawText();

    private static string Unescaped(Match escape) => escape.Value[1] switch
    {
        'u' => ((char)ushort.Parse(escape.ValueSpan[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString(),
        'b' => "\b",
        't' => "\t",
        'n' => "\n",
        'f' => "\f",
        'r' => "\r",
        char itself => itself.ToString(),
    };

    [GeneratedRegex(@"\\(u[0-9A-Fa-f]{4}|.)")]
    private static partial Regex Escape();
}
