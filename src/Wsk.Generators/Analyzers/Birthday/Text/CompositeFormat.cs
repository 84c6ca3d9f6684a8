using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.Birthday.Text;

/// <summary>Splits the format of <c>string.Format</c> into its parts.</summary>
internal static class CompositeFormat
{
    private static readonly Regex s_part = new(@"\G(?:(?<text>(?:[^{}]|\{\{|\}\})+)|\{(?<index>[0-9]{1,4}) *(?::(?<format>[^{}]*))?\})", RegexOptions.CultureInvariant);

    /// <summary>The parts in their order; null if the format is not constant or not understood.</summary>
    public static IReadOnlyList<UnreadPart>? Read(IInvocationOperation call, DateCulture culture)
    {
        if (CallArguments.Text(call) is not { } format || format.Value.AsText() is not { } text)
        {
            return null;
        }

        List<IOperation> values = CallArguments.ValuesAfter(call, format.Parameter!.Ordinal).ToList();
        Location place = format.Value.Syntax.GetLocation();
        var parts = new List<UnreadPart>();
        int end = 0;
        for (Match match = s_part.Match(text); match.Success; match = match.NextMatch())
        {
            end = match.Index + match.Length;
            if (!match.Groups["index"].Success)
            {
                parts.Add(new UnreadPart(null, culture, Place: place, Text: match.Value.Replace("{{", "{").Replace("}}", "}")));
            }
            else if (int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture) is var index && index < values.Count)
            {
                Group written = match.Groups["format"];
                parts.Add(new UnreadPart(values[index], culture, written.Success ? written.Value : null, place));
            }
            else
            {
                return null;
            }
        }

        return end == text.Length ? parts : null;
    }
}
