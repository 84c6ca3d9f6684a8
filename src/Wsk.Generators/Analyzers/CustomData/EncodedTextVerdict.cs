using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.Values;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.CustomData;

/// <summary>The fault of a text that should be encoded entries.</summary>
internal enum EncodedTextFault
{
    /// <summary>No fault is known.</summary>
    None,

    /// <summary>The text is not percent-encoded.</summary>
    Raw,

    /// <summary>decodeURIComponent does not restore the text, or the runtime rejects it.</summary>
    Broken,

    /// <summary>The text is encoded twice.</summary>
    Twice,

    /// <summary>The text can be decoded, but not to entries.</summary>
    NotEntries,

    /// <summary>The text can be decoded, but is not what encodeURIComponent writes.</summary>
    Unusual,
}

/// <summary>The verdict on one expression.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Encoder">The call that encoded the text; null if there is none.</param>
/// <param name="Decoded">The decoded text of a constant.</param>
/// <param name="CanWrap">Whether encoding the whole expression would fix it.</param>
internal sealed record EncodedTextVerdict(EncodedTextFault Fault, TextEncoder? Encoder = null, string? Decoded = null, bool CanWrap = false)
{
    private const int MaxParts = 64;

    private static readonly EncodedTextVerdict s_none = new(EncodedTextFault.None);

    public static EncodedTextVerdict On(IOperation operation, Compilation compilation, CancellationToken cancellationToken)
    {
        if (operation.AsText() is { } text)
        {
            return OnConstant(text);
        }

        if (TextEncoder.Read(operation) is { } encoder)
        {
            return OnEncoder(encoder, compilation, cancellationToken);
        }

        return JsonWriters.IsJson(operation) ? new(EncodedTextFault.Raw, CanWrap: true) : OnParts(operation, compilation, cancellationToken);
    }

    /// <summary>Whether every expression that a value can come from is encoded.</summary>
    public static bool IsEncoded(IOperation value, Compilation compilation, CancellationToken cancellationToken)
    {
        var leaves = ValueTracer.Trace(value, compilation, cancellationToken);
        return leaves.Count != 0 && leaves.All(leaf => leaf.Operation.AsText() is { } text
            ? EncodedText.IsEncoded(text)
            : TextEncoder.IsEncodedCustomData(leaf.Operation) || TextEncoder.Read(leaf.Operation) is { IsPercent: true });
    }

    private static EncodedTextVerdict OnConstant(string text)
    {
        if (text.Length == 0 || EncodedCustomDataRule.IsEncoded(text.AsSpan()))
        {
            return s_none;
        }

        if (EncodedText.IsForm(text))
        {
            return new(EncodedTextFault.Broken);
        }

        return EncodedText.Decode(text) is not { } decoded ? new(EncodedTextFault.Raw, CanWrap: true)
            : EncodedText.IsEncoded(decoded) ? new(EncodedTextFault.Twice, Decoded: decoded)
            : new(EncodedTextFault.NotEntries, Decoded: decoded);
    }

    private static EncodedTextVerdict OnEncoder(TextEncoder encoder, Compilation compilation, CancellationToken cancellationToken)
    {
        if (encoder.Argument is { } argument && argument.Type?.SpecialType == SpecialType.System_String && IsEncoded(argument, compilation, cancellationToken))
        {
            return new(EncodedTextFault.Twice, encoder);
        }

        return encoder.Kind switch
        {
            EncoderKind.Exact => s_none,
            EncoderKind.Decodable => new(EncodedTextFault.Unusual, encoder),
            _ => new(EncodedTextFault.Broken, encoder),
        };
    }

    private static EncodedTextVerdict OnParts(IOperation operation, Compilation compilation, CancellationToken cancellationToken)
    {
        if (TextParts.Read(operation) is not { } parts)
        {
            return s_none;
        }

        // Constants are usually enough. Other parts are followed only if they are few.
        List<IOperation> others = parts.Where(part => part.Constant is null).Select(part => part.Operation).ToList();
        bool areFew = others.Count <= MaxParts;
        bool isRaw = parts.Any(part => part.Constant is { } constant && EncodedText.HasReserved(constant)) || (areFew && others.Any(IsJson));
        return !isRaw ? s_none : new(EncodedTextFault.Raw, CanWrap: areFew && !HasEncoded());

        bool IsJson(IOperation part) => ValueTracer.Trace(part, compilation, cancellationToken) is [var only] && JsonWriters.IsJson(only.Operation);

        bool HasEncoded() =>
            parts.Any(part => part.Constant?.IndexOf('%') >= 0) || others.Any(part => IsEncoded(part, compilation, cancellationToken));
    }
}
