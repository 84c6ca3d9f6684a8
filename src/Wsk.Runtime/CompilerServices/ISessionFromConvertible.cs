#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Wsk.CompilerServices;

/// <summary>What <see cref="SessionFromJsonConverter{T}"/> reads a DTO through, since its type argument need not be readable.</summary>
/// <remarks>An instance method, because C# before version 11 cannot implement an interface with a static one. The instance is not looked at.</remarks>
/// <typeparam name="T">The DTO: the type itself, and no type derived from it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISessionFromConvertible<T>
{
    /// <summary>Reads UTF-8 text, without an exception for any bytes.</summary>
    /// <param name="utf8SessionFrom">The text.</param>
    /// <param name="value">The DTO; the default when false is returned.</param>
    /// <param name="result">What is wrong; the position is in bytes.</param>
    /// <returns>Whether the bytes are a payload that the DTO can take.</returns>
    bool TryReadSessionFrom(ReadOnlySpan<byte> utf8SessionFrom, [MaybeNullWhen(false)] out T value, out SessionFromReadResult result);
}
#endif
