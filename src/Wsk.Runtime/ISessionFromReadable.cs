#if NET8_0_OR_GREATER
using System;
using System.Diagnostics.CodeAnalysis;

namespace Wsk;

/// <summary>
/// Reads a <c>session-from</c> text. The source generator implements this interface on each type marked <see cref="SessionFromAttribute"/> whose members can all be set.
/// Do not implement it by hand: members may be added.
/// </summary>
/// <remarks>The text comes from the customer's phone, and the customer can send any text. Never rely on it for an identity, a price or a permission.</remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ISessionFromReadable<TSelf>
    where TSelf : ISessionFromReadable<TSelf>
{
    /// <summary>Reads a text, without an exception for any text.</summary>
    /// <param name="sessionFrom">The text that WeChat passed on; null counts as absent.</param>
    /// <param name="value">The DTO; the default when false is returned.</param>
    /// <param name="result">What is wrong.</param>
    /// <returns>Whether the text is a payload that the type can take.</returns>
    static abstract bool TryParseSessionFrom(string? sessionFrom, [MaybeNullWhen(false)] out TSelf value, out SessionFromReadResult result);

    /// <summary>Reads UTF-16 text, without an exception for any text.</summary>
    /// <param name="sessionFrom">The text that WeChat passed on.</param>
    /// <param name="value">The DTO; the default when false is returned.</param>
    /// <param name="result">What is wrong.</param>
    /// <returns>Whether the text is a payload that the type can take.</returns>
    static abstract bool TryParseSessionFrom(ReadOnlySpan<char> sessionFrom, [MaybeNullWhen(false)] out TSelf value, out SessionFromReadResult result);

    /// <summary>Reads UTF-8 text, without an exception for any bytes.</summary>
    /// <param name="utf8SessionFrom">The text that WeChat passed on, as UTF-8.</param>
    /// <param name="value">The DTO; the default when false is returned.</param>
    /// <param name="result">What is wrong; the position is in bytes.</param>
    /// <returns>Whether the bytes are a payload that the type can take.</returns>
    static abstract bool TryParseSessionFrom(ReadOnlySpan<byte> utf8SessionFrom, [MaybeNullWhen(false)] out TSelf value, out SessionFromReadResult result);

    /// <summary>Reads a text.</summary>
    /// <param name="sessionFrom">The text that WeChat passed on.</param>
    /// <returns>The DTO.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessionFrom"/> is null.</exception>
    /// <exception cref="SessionFromException">
    /// The text is no payload that the type can take: <see cref="SessionFromError.InvalidPayload"/>, with <see cref="SessionFromException.Position"/> in UTF-16 code units.
    /// </exception>
    static abstract TSelf ParseSessionFrom(string sessionFrom);
}
#endif
