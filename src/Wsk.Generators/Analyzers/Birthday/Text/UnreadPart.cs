using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.Birthday.Text;

/// <summary>A part of a text that is still to be read.</summary>
/// <param name="Operation">The expression; null if the part is constant text or cannot be read.</param>
/// <param name="Culture">The culture that formats the value of the expression.</param>
/// <param name="Format">The format of the value.</param>
/// <param name="Place">The location of the format.</param>
/// <param name="Text">Constant text.</param>
internal readonly record struct UnreadPart(IOperation? Operation, DateCulture Culture, string? Format = null, Location? Place = null, string? Text = null)
{
    private static readonly UnreadPart s_unknown = new(null, DateCulture.Other);

    /// <summary>A part of an interpolated string or of an interpolated string handler.</summary>
    public static UnreadPart Of(IInterpolatedStringContentOperation part, DateCulture culture) => part switch
    {
        IInterpolatedStringTextOperation text => new UnreadPart(text.Text, culture),
        IInterpolationOperation { Alignment: null } interpolation => Of(interpolation.Expression, interpolation.FormatString, culture, part),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call } when !call.Arguments.Any(IsAlignment) =>
            Of(CallArguments.At(call.Arguments, 0), call.Arguments.FirstOrDefault(IsFormat)?.Value, culture, part),
        _ => s_unknown,
    };

    private static UnreadPart Of(IOperation? value, IOperation? format, DateCulture culture, IOperation part) =>
        new(value, culture, format?.AsText(), (part.Syntax as InterpolationSyntax)?.FormatClause?.FormatStringToken.GetLocation());

    private static bool IsAlignment(IArgumentOperation argument) =>
        argument.Parameter is { Ordinal: > 0, Type.SpecialType: SpecialType.System_Int32 } && argument.ArgumentKind == ArgumentKind.Explicit;

    private static bool IsFormat(IArgumentOperation argument) => argument.Parameter is { Ordinal: > 0, Type.SpecialType: SpecialType.System_String };
}
