using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>What a culture has to do with a date's text.</summary>
internal static class DateCultures
{
    /// <summary>The culture that a call is given.</summary>
    public static DateCulture Of(IInvocationOperation call)
    {
        IOperation? provider = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "provider")?.Value.WithoutConversions();
        if (provider is null || provider.ConstantValue is { HasValue: true, Value: null })
        {
            return DateCulture.Current;
        }

        return provider is IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: "CultureInfo" or "DateTimeFormatInfo" } property }
            ? property.Name switch
            {
                "InvariantCulture" or "InvariantInfo" => DateCulture.Invariant,
                "CurrentCulture" or "CurrentUICulture" or "CurrentInfo" => DateCulture.Current,
                _ => DateCulture.Other,
            }
            : DateCulture.Other;
    }

    /// <summary>Whether a culture decides what the format looks like: no format, a standard one, or one with the date separator.</summary>
    public static bool Decides(string? format) => format is null || format.Length <= 1 || format.Contains('/');
}
