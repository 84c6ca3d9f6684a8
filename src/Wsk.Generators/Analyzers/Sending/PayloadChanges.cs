using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Sending;

/// <summary>How a call changes a text.</summary>
internal enum PayloadChange
{
    None,

    /// <summary>The call takes a piece of the text.</summary>
    Cut,

    /// <summary>The call replaces or inserts characters.</summary>
    Changed,

    /// <summary>The call percent-encodes the text.</summary>
    Percent,

    /// <summary>The call encodes the text's bytes as Base64.</summary>
    Base64,

    /// <summary>The call parses the text as JSON.</summary>
    Parsed,
}

/// <summary>Recognizes calls that change a text. Encoding for HTML is not among them: an attribute needs it, and the browser undoes it.</summary>
internal static class PayloadChanges
{
    /// <summary>The change that a call makes, and the text that it changes.</summary>
    public static (PayloadChange Change, IOperation? Text) Read(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        IOperation? first = call.Instance is null ? CallArguments.At(call.Arguments, 0) : null;
        if (IsCut(call))
        {
            return (PayloadChange.Cut, method.Name == "GetString" ? CallArguments.At(call.Arguments, 0) : call.Instance ?? first);
        }

        if (IsChange(call))
        {
            return (PayloadChange.Changed, call.Instance);
        }

        if (method.Name == "Replace" && method.ContainingType.Is("System.Text.RegularExpressions", "Regex"))
        {
            return (PayloadChange.Changed, CallArguments.At(call.Arguments, 0));
        }

        if (JsonReaders.IsReading(method))
        {
            return (PayloadChange.Parsed, CallArguments.At(call.Arguments, 0));
        }

        return TextEncoder.Read(call) switch
        {
            { IsPercent: true } encoder => (PayloadChange.Percent, encoder.Argument),
            { Kind: EncoderKind.Base64 } encoder => (PayloadChange.Base64, encoder.Argument),
            _ => (PayloadChange.None, null),
        };
    }

    private static bool IsCut(IInvocationOperation call) => call.TargetMethod switch
    {
        { ContainingType.SpecialType: SpecialType.System_String, Name: "Substring" or "Remove" } => true,
        { Name: "AsSpan" or "AsMemory" } method => call.Arguments.Length > 1 && method.ContainingType.Is("System", "MemoryExtensions"),
        { Name: "Slice" } method => method.ContainingType.Is("System", "ReadOnlySpan") || method.ContainingType.Is("System", "ReadOnlyMemory"),
        { Name: "Take" or "TakeLast" or "Skip" or "SkipLast" } method => method.ContainingType.Is("System.Linq", "Enumerable"),
        { Name: "GetString" } method => call.Arguments.Length == 3 && method.ContainingType.Is("System.Text", "Encoding"),
        _ => false,
    };

    private static bool IsChange(IInvocationOperation call) => call.TargetMethod switch
    {
        { ContainingType.SpecialType: not SpecialType.System_String } => false,
        { Name: "Insert" or "ReplaceLineEndings" } => true,
        { Name: "Replace" } => !call.Arguments.Any(argument => IsEntity(argument.Value)),
        _ => false,
    };

    // Replacing " with &quot; is HTML encoding by hand.
    private static bool IsEntity(IOperation value) =>
        value.AsText() is { } text && text.StartsWith("&", StringComparison.Ordinal) && text.EndsWith(";", StringComparison.Ordinal);
}
