using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>Which culture formats a date.</summary>
internal enum DateCulture
{
    Current,
    Invariant,
    Other,
}

/// <summary>An expression that writes a date as text: <c>ToString</c>, an interpolation, <c>string.Format</c>.</summary>
internal sealed class DateText
{
    // A date has three parts, and what stands between them.
    private const int MaxParts = 50;

    private readonly Func<DateTime, string> _write;

    private DateText(Func<DateTime, string> write, DateCulture culture, bool asksCulture, Location? format)
    {
        _write = write;
        Culture = culture;
        AsksCulture = asksCulture;
        Format = format;
    }

    public DateCulture Culture { get; }

    /// <summary>Whether the culture decides more than the calendar: a standard format or the date separator <c>/</c>.</summary>
    public bool AsksCulture { get; }

    /// <summary>Where the format is written; null where there is none, or more than one.</summary>
    public Location? Format { get; }

    /// <summary>What becomes of a date in the invariant culture; null where the format is refused.</summary>
    public string? Write(DateTime date)
    {
        try
        {
            return _write(date);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Null for anything that is not known to write nothing but dates.</summary>
    public static DateText? Read(IOperation operation) => operation switch
    {
        IInterpolatedStringOperation interpolated => Interpolated(interpolated, DateCulture.Current),
        IInvocationOperation { Instance: { } instance } call when DateTypes.Of(instance.Type) is { } type => Called(call, type),
        IInvocationOperation { Instance: null, TargetMethod: { IsStatic: true, ContainingType: { } container } } call => (container.Name, call.TargetMethod.Name) switch
        {
            ("FormattableString", "Invariant") => InterpolatedArgument(call, 0, DateCulture.Invariant),
            ("FormattableString", "CurrentCulture") => InterpolatedArgument(call, 0, DateCulture.Current),
            ("String", "Create") when call.Arguments.Length >= 2 => InterpolatedArgument(call, call.Arguments.Length - 1, DateCultures.Of(call)),
            ("String", "Format") => Composite(call),
            _ => null,
        },
        _ => null,
    };

    private static DateText? Called(IInvocationOperation call, DateType type)
    {
        IOperation? argument = call.Arguments.FirstOrDefault(candidate => candidate.Parameter?.Name == "format")?.Value;
        string? format = argument?.AsText();
        switch (call.TargetMethod.Name)
        {
            case "ToString" when argument is null || argument.ConstantValue.HasValue:
                break;
            case "ToShortDateString":
                format = "d";
                break;
            case "ToLongDateString":
                format = "D";
                break;
            default:
                return null;
        }

        return new DateText(
            date => new DateSample(type, date).ToString(format, null),
            type == DateType.DateOnly && format is "o" or "O" ? DateCulture.Invariant : DateCultures.Of(call),
            DateCultures.Decides(format),
            argument?.AsText() is null ? null : argument.Syntax.GetLocation());
    }

    private static DateText? InterpolatedArgument(IInvocationOperation call, int index, DateCulture culture) =>
        call.Arguments.Length > index
        && Written(call.Arguments[index].Value) is { } interpolated
            ? Interpolated(interpolated, culture)
            : null;

    /// <summary>The interpolated string under the conversion or handler that the compiler makes of it.</summary>
    private static IInterpolatedStringOperation? Written(IOperation argument) => argument.WithoutConversions() switch
    {
        IInterpolatedStringOperation interpolated => interpolated,
        IInterpolatedStringHandlerCreationOperation { Content: IInterpolatedStringOperation interpolated } => interpolated,
        _ => null,
    };

    private static DateText? Interpolated(IInterpolatedStringOperation interpolated, DateCulture culture)
    {
        var parts = interpolated.Parts.Take(MaxParts + 1).Select(DateTextPart.Read).ToList();
        if (parts.Count > MaxParts || parts.Contains(null) || !parts.Any(part => part!.Type is not null))
        {
            return null;
        }

        var dates = parts.Where(part => part!.Type is not null).ToList();
        return new DateText(
            date => string.Concat(parts.Select(part => part!.Write(date))),
            culture,
            dates.Any(part => DateCultures.Decides(part!.Text)),
            dates.Count == 1 ? FormatClause(dates[0]!.Syntax) : null);
    }

    private static Location? FormatClause(SyntaxNode part) => (part as InterpolationSyntax)?.FormatClause?.FormatStringToken.GetLocation();

    private static DateText? Composite(IInvocationOperation call)
    {
        IOperation? format = call.Arguments.FirstOrDefault(candidate => candidate.Parameter?.Name == "format")?.Value;
        var values = call.Arguments.Where(candidate => candidate.Parameter?.Name is not ("format" or "provider")).SelectMany(Values).ToList();
        var types = values.Select(value => DateTypes.Of(value.WithoutConversions().Type)).ToList();
        if (format?.AsText() is not { } text || types.Count == 0 || types.Contains(null))
        {
            return null;
        }

        return new DateText(
            date => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, types.Select(type => (object)new DateSample(type!.Value, date)).ToArray()),
            DateCultures.Of(call),
            asksCulture: true,
            format.Syntax.GetLocation());
    }

    private static IEnumerable<IOperation> Values(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } initializer } }
            ? initializer.ElementValues
            : new[] { argument.Value };
}
