using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.Reporting;

/// <summary>
/// Texts that are created for a message. The compiler treats two diagnostics as equal only if their arguments are the same objects; an editor would
/// show the others twice.
/// </summary>
internal static class MessageText
{
    public static string Of(ITypeSymbol type) => string.Intern(type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));

    public static string Of(long number) => string.Intern(number.ToString(CultureInfo.InvariantCulture));

    public static string Of(IEnumerable<string> names) => string.Intern(string.Join(", ", names));

    public static string Of(string text) => string.Intern(text);
}
