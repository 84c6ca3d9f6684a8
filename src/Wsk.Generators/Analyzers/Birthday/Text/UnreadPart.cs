using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>A piece of a text that has not been read yet.</summary>
/// <param name="Operation">The expression; null where the piece is constant text, or cannot be read.</param>
/// <param name="Culture">The culture that writes the value of the expression.</param>
/// <param name="Format">The format that stands beside it.</param>
/// <param name="Place">Where that is written.</param>
/// <param name="Text">Constant text.</param>
internal readonly record struct DateTextPiece(IOperation? Operation, DateCulture Culture, string? Format = null, Location? Place = null, string? Text = null)
{
    private static readonly DateTextPiece s_unknown = new(null, DateCulture.Other);

    /// <summary>A part of an interpolated string, also of one that a handler is given.</summary>
    public static DateTextPiece Of(IInterpolatedStringContentOperation part, DateCulture culture) => part switch
    {
        IInterpolatedStringTextOperation text => new DateTextPiece(text.Text, culture),
        IInterpolationOperation { Alignment: null } interpolation => Of(interpolation.Expression, interpolation.FormatString, culture, part),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call } when !call.Arguments.Any(IsAlignment) =>
            Of(CallArguments.At(call.Arguments, 0), call.Arguments.FirstOrDefault(IsFormat)?.Value, culture, part),
        _ => s_unknown,
    };

    private static DateTextPiece Of(IOperation? value, IOperation? format, DateCulture culture, IOperation part) =>
        new(value, culture, format?.AsText(), (part.Syntax as InterpolationSyntax)?.FormatClause?.FormatStringToken.GetLocation());

    private static bool IsAlignment(IArgumentOperation argument) => argument.Parameter is { Ordinal: > 0, Type.SpecialType: SpecialType.System_Int32 } && argument.ArgumentKind == ArgumentKind.Explicit;

    private static bool IsFormat(IArgumentOperation argument) => argument.Parameter is { Ordinal: > 0, Type.SpecialType: SpecialType.System_String };
}
