using System.CommandLine;
using System.Globalization;
using System.Linq;
using Wsk.Generators.Model;

namespace Wsk.Tool;

/// <summary>The limit of a payload.</summary>
internal static class MaxBytesOption
{
    /// <summary>The option <c>--max-bytes</c>: 0 for no limit, otherwise at least the two bytes of an empty object.</summary>
    public static Option<int> Create(ToolTexts texts)
    {
        var option = new Option<int>("--max-bytes")
        {
            Description = texts["MaxBytesOption"],
            HelpName = "N",
            DefaultValueFactory = _ => PayloadOptions.DefaultMaxBytes,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) && value is < 0 or 1))
            {
                result.AddError(texts["MaxBytesRange"]);
            }
        });
        return option;
    }
}
