using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Length;

/// <summary>The limit for the rules: that of the attribute, else <c>wsk_max_bytes</c> from <c>.editorconfig</c>, else WeChat's own.</summary>
internal static class MaxBytesOption
{
    private const string Key = "wsk_max_bytes";

    /// <summary>The limit of a type; 0 means none.</summary>
    public static int Of(AnnotatedType type, PayloadOptions options, AnalyzerOptions analyzerOptions)
    {
        bool isExplicit = type.Attribute.NamedArguments.Any(argument => argument.Key == WellKnownNames.MaxBytes);
        return isExplicit || type.Attribute.ApplicationSyntaxReference is not { } attribute
            ? options.MaxBytes
            : Read(analyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(attribute.SyntaxTree));
    }

    /// <summary>The limit in the options of a file.</summary>
    public static int Read(AnalyzerConfigOptions options) =>
        options.TryGetValue(Key, out string? text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int maxBytes)
        && SessionFromOptions.IsMaxBytes(maxBytes)
            ? maxBytes
            : PayloadOptions.DefaultMaxBytes;
}
