using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>One part of an interpolated string.</summary>
/// <param name="Type">The type of the date that is written; null for constant text.</param>
/// <param name="Text">The date's format, or the constant text.</param>
/// <param name="Syntax">Where it is written.</param>
internal sealed record DateTextPart(DateType? Type, string? Text, SyntaxNode Syntax)
{
    /// <summary>Null for a part that is neither constant nor a date.</summary>
    public static DateTextPart? Read(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation text => new DateTextPart(null, text.Text.AsText(), part.Syntax),
        IInterpolationOperation { Alignment: null } interpolation => Written(interpolation.Expression, interpolation.FormatString, part.Syntax),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call } => Appended(call, part.Syntax),
        _ => null,
    };

    public string Write(DateTime date) => Type is { } type ? new DateSample(type, date).ToString(Text, null) : Text ?? string.Empty;

    /// <summary>What a handler of interpolated strings is given.</summary>
    private static DateTextPart? Appended(IInvocationOperation call, SyntaxNode syntax)
    {
        IOperation? Argument(string name) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;

        return call.Arguments.Length == 0 ? null
            : call.TargetMethod.Name == "AppendLiteral" ? new DateTextPart(null, call.Arguments[0].Value.AsText(), syntax)
            : Argument("alignment") is null ? Written(call.Arguments[0].Value, Argument("format"), syntax)
            : null;
    }

    private static DateTextPart? Written(IOperation value, IOperation? format, SyntaxNode syntax) =>
        value.AsText() is { } constant ? new DateTextPart(null, constant, syntax)
        : DateTypes.Of(value.WithoutConversions().Type) is { } type ? new DateTextPart(type, format?.AsText(), syntax)
        : null;
}
