using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>Which culture formats a date.</summary>
internal enum DateCulture
{
    Invariant,
    Current,
    Other,
}

/// <summary>What a culture has to do with a date's text.</summary>
internal static class DateCultures
{
    /// <summary>A culture that writes as near to <c>yyyy-MM-dd</c> as any could: what is wrong in this one is wrong in all.</summary>
    public static readonly DateTimeFormatInfo Kindest = new()
    {
        DateSeparator = "-",
        TimeSeparator = "-",
        ShortDatePattern = "yyyy-MM-dd",
        LongDatePattern = "yyyy-MM-dd",
    };

    /// <summary>The culture that a call is given, also by way of a variable.</summary>
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
