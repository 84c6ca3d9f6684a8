using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Birthday.Text;

/// <summary>Splits a text into its parts: interpolation, concatenation, <c>string.Format</c>, <c>Join</c>, <c>Convert.ToString</c> and <c>StringBuilder</c>.</summary>
internal sealed class DateTextReader
{
    // A date has few parts. A text with more is not read further.
    private const int MaxParts = 64;

    private readonly List<DateTextPart> _parts = new();
    private readonly Stack<UnreadPart> _open = new();
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;

    public DateTextReader(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether every part is in the expression itself, and none is behind a variable.</summary>
    public bool IsInPlace { get; private set; } = true;

    /// <summary>The parts in their order; null if one is neither constant nor from a date.</summary>
    public IReadOnlyList<DateTextPart>? Read(IOperation operation)
    {
        _open.Push(new UnreadPart(operation, DateCulture.Current));
        for (int count = 0; _open.Count != 0; count++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            UnreadPart unread = _open.Pop();
            if (count == MaxParts || (Part(unread) is var part && part is null && !Split(unread)))
            {
                return null;
            }

            if (part is not null)
            {
                _parts.Add(part);
            }
        }

        return _parts;
    }

    private DateTextPart? Part(UnreadPart unread)
    {
        if (unread.Text is { } text)
        {
            return DateTextPart.Of(text, unread.Place);
        }

        IOperation written = unread.Operation!;
        IOperation operation = written.WithoutConversions();
        return written.Type?.SpecialType == SpecialType.System_Char && !operation.ConstantValue.HasValue ? null
            : DateTextPart.OfConstant(operation, unread.Place)
                ?? DateTextPart.OfValue(operation, unread.Format, unread.Culture, unread.Place)
                ?? (operation is IInvocationOperation { Instance: { } instance } call ? Called(call, instance.WithoutConversions()) : null);
    }

    /// <summary>The result of a method of a date or of a component of a date.</summary>
    private DateTextPart? Called(IInvocationOperation call, IOperation instance)
    {
        IArgumentOperation? argument = CallArguments.Text(call);
        switch (call.TargetMethod.Name)
        {
            case "ToString" when argument is null || argument.Value.ConstantValue.HasValue:
                Location? place = argument?.Value.AsText() is null ? null : argument.Value.Syntax.GetLocation();
                return DateTextPart.OfValue(instance, argument?.Value.AsText(), DateCultures.Of(call, _compilation, _cancellationToken), place);
            case "ToShortDateString":
                return DateTextPart.OfValue(instance, "d", DateCulture.Current, null);
            case "ToLongDateString":
                return DateTextPart.OfValue(instance, "D", DateCulture.Current, null);
            case "PadLeft" when call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String:
                return Padded(call, instance);
            default:
                return null;
        }
    }

    private DateTextPart? Padded(IInvocationOperation call, IOperation instance)
    {
        char? padding = call.Arguments.Length == 1 ? ' ' : CallArguments.At(call.Arguments, 1)?.ConstantValue.Value as char?;
        bool isPadded = instance is IInvocationOperation { TargetMethod.Name: "PadLeft" };
        return padding is not null && !isPadded && CallArguments.At(call.Arguments, 0)?.AsInteger() is >= 0 and <= 10 and var width
            ? Part(new UnreadPart(instance, DateCulture.Current))?.Padded((int)width, padding.Value)
            : null;
    }

    private bool Split(UnreadPart unread)
    {
        IOperation operation = unread.Operation!.WithoutConversions();
        return operation switch
        {
            _ when unread.Format is not null => false,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
                Open(new[] { sum.LeftOperand, sum.RightOperand }.Select(operand => new UnreadPart(operand, DateCulture.Current))),
            IInterpolatedStringOperation interpolated => Open(interpolated.Parts.Select(part => UnreadPart.Of(part, unread.Culture))),
            IInvocationOperation { TargetMethod.IsStatic: true } call => SplitCall(call),
            IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } builder } call when IsBuilder(call.TargetMethod) => SplitBuilder(builder),
            _ => Follow(operation, unread),
        };
    }

    private bool SplitCall(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        bool isString = method.ContainingType.SpecialType == SpecialType.System_String;
        DateCulture culture = DateCultures.Of(call, _compilation, _cancellationToken);
        return method.Name switch
        {
            "Concat" when isString => Open(CallArguments.ValuesAfter(call, -1).Select(value => new UnreadPart(value, DateCulture.Current))),
            "Join" when isString => Open(Joined(call)),
            "Format" when isString => Open(CompositeFormat.Read(call, culture)),
            "Create" when isString => OpenInterpolated(call, culture),
            "Invariant" when method.ContainingType.Is("System", "FormattableString") => OpenInterpolated(call, DateCulture.Invariant),
            "CurrentCulture" when method.ContainingType.Is("System", "FormattableString") => OpenInterpolated(call, DateCulture.Current),
            "ToString" when method.ContainingType.Is("System", "Convert") && (call.Arguments.Length == 1 || CallArguments.Provider(call) is not null) =>
                Open(new[] { new UnreadPart(CallArguments.At(call.Arguments, 0), culture) }),
            _ => Follow(call, new UnreadPart(call, culture)),
        };
    }

    private static IEnumerable<UnreadPart> Joined(IInvocationOperation call)
    {
        UnreadPart separator = new(CallArguments.At(call.Arguments, 0), DateCulture.Current);
        return CallArguments.ValuesAfter(call, 0).SelectMany((value, index) =>
            index == 0 ? new[] { new UnreadPart(value, DateCulture.Current) } : new[] { separator, new UnreadPart(value, DateCulture.Current) });
    }

    private bool OpenInterpolated(IInvocationOperation call, DateCulture culture) =>
        call.Arguments.LastOrDefault() is { } argument
        && Written(argument.Value) is { } interpolated
        && Open(new[] { new UnreadPart(interpolated, culture) });

    /// <summary>The interpolated string inside the conversion or handler that the compiler creates.</summary>
    private static IInterpolatedStringOperation? Written(IOperation argument) => argument.WithoutConversions() switch
    {
        IInterpolatedStringOperation interpolated => interpolated,
        IInterpolatedStringHandlerCreationOperation { Content: IInterpolatedStringOperation interpolated } => interpolated,
        _ => null,
    };

    private static bool IsBuilder(IMethodSymbol method) => method.ContainingType.Is("System.Text", "StringBuilder");

    /// <summary><c>new StringBuilder().Append(…).Append(…)</c>.</summary>
    private bool SplitBuilder(IOperation builder)
    {
        var appended = new Stack<UnreadPart>();
        while (builder is IInvocationOperation { TargetMethod.Name: "Append", Arguments: [var argument], Instance: { } instance } append && IsBuilder(append.TargetMethod))
        {
            appended.Push(new UnreadPart(argument.Value, DateCulture.Current));
            builder = instance;
        }

        return builder is IObjectCreationOperation { Arguments.IsEmpty: true } && appended.Count <= MaxParts && Open(appended);
    }

    /// <summary>Continues with the text that a variable or helper returns.</summary>
    private bool Follow(IOperation operation, UnreadPart unread)
    {
        IsInPlace = false;
        return ValueTracer.Trace(operation, _compilation, _cancellationToken) is [{ IsDirect: false } leaf]
            && Open(new[] { new UnreadPart(leaf.Operation, unread.Culture) });
    }

    private bool Open(IEnumerable<UnreadPart>? unreadParts)
    {
        if (unreadParts is null)
        {
            return false;
        }

        foreach (UnreadPart unread in unreadParts.Reverse())
        {
            if (unread is { Operation: null, Text: null })
            {
                return false;
            }

            _open.Push(unread);
        }

        return true;
    }
}
