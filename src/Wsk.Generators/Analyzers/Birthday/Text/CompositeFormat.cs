using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>Takes the format of <c>string.Format</c> apart.</summary>
internal static class CompositeDateText
{
    private static readonly Regex s_pieces = new(@"\G(?:(?<text>(?:[^{}]|\{\{|\}\})+)|\{(?<index>[0-9]{1,4}) *(?::(?<format>[^{}]*))?\})", RegexOptions.CultureInvariant);

    /// <summary>The pieces in their order; null where the format is not constant, or not understood.</summary>
    public static IReadOnlyList<DateTextPiece>? Read(IInvocationOperation call, DateCulture culture)
    {
        if (CallArguments.Text(call) is not { } format || format.Value.AsText() is not { } text)
        {
            return null;
        }

        List<IOperation> values = CallArguments.ValuesAfter(call, format.Parameter!.Ordinal).ToList();
        Location place = format.Value.Syntax.GetLocation();
        var pieces = new List<DateTextPiece>();
        int end = 0;
        for (Match match = s_pieces.Match(text); match.Success; match = match.NextMatch())
        {
            end = match.Index + match.Length;
            if (!match.Groups["index"].Success)
            {
                pieces.Add(new DateTextPiece(null, culture, Place: place, Text: match.Value.Replace("{{", "{").Replace("}}", "}")));
            }
            else if (int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture) is var index && index < values.Count)
            {
                Group written = match.Groups["format"];
                pieces.Add(new DateTextPiece(values[index], culture, written.Success ? written.Value : null, place));
            }
            else
            {
                return null;
            }
        }

        return end == text.Length ? pieces : null;
    }
}
