using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Birthday.Text;

/// <summary>The culture that formats a date.</summary>
internal enum DateCulture
{
    Invariant,
    Current,
    Other,
}

/// <summary>Finds the culture that formats a date.</summary>
internal static class DateCultures
{
    /// <summary>A culture whose own formats are as close to <c>yyyy-MM-dd</c> as possible. A format that is wrong in this culture is wrong in all.</summary>
    public static readonly DateTimeFormatInfo Kindest = new()
    {
        DateSeparator = "-",
        TimeSeparator = "-",
        ShortDatePattern = "yyyy-MM-dd",
        LongDatePattern = "yyyy-MM-dd",
    };

    /// <summary>The culture that a call is given, directly or through a variable.</summary>
    public static DateCulture Of(IInvocationOperation call, Compilation compilation, CancellationToken cancellationToken)
    {
        IOperation? provider = CallArguments.Provider(call)?.WithoutConversions();
        if (provider is null || provider.ConstantValue is { HasValue: true, Value: null })
        {
            return DateCulture.Current;
        }

        return ValueTracer.Trace(provider, compilation, cancellationToken) is [{ Operation: IPropertyReferenceOperation { Property: var property } }] ? Of(property) : DateCulture.Other;
    }

    private static DateCulture Of(IPropertySymbol property) => property.Name switch
    {
        "InvariantCulture" when property.ContainingType.Is("System.Globalization", "CultureInfo") => DateCulture.Invariant,
        "InvariantInfo" when property.ContainingType.Is("System.Globalization", "DateTimeFormatInfo") => DateCulture.Invariant,
        "CurrentCulture" or "CurrentUICulture" when property.ContainingType.Is("System.Globalization", "CultureInfo") => DateCulture.Current,
        "CurrentCulture" or "CurrentUICulture" when property.ContainingType.Is("System.Threading", "Thread") => DateCulture.Current,
        "CurrentInfo" when property.ContainingType.Is("System.Globalization", "DateTimeFormatInfo") => DateCulture.Current,
        _ => DateCulture.Other,
    };
}
