using System;
using System.Buffers;
#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif

namespace Wsk;

/// <summary>Writes the <c>session-from</c> payload. The source generator implements this interface on each type marked <see cref="SessionFromAttribute"/>.</summary>
/// <remarks>
/// Call this interface, but do not implement it by hand: mark a partial type with <see cref="SessionFromAttribute"/>. A minor version may add members, which
/// generated code implements as soon as it is compiled with the generator of that version.
/// </remarks>
public interface ISessionFrom
{
    /// <summary>Writes the payload into a new string. Allocates nothing else.</summary>
    /// <returns>The JSON text that a Mini Program binds to <c>session-from</c>.</returns>
    /// <exception cref="SessionFromException">A value is invalid, or the payload is longer than <see cref="SessionFromAttribute.MaxBytes"/> UTF-8 bytes.</exception>
    string ToSessionFrom();

    /// <summary>Writes the payload into a new string, without an exception for any customer value.</summary>
    /// <param name="value">The JSON text that a Mini Program binds to <c>session-from</c>; null when false is returned.</param>
    /// <param name="result">What went wrong, or which members were left out.</param>
    /// <returns>Whether there is a payload.</returns>
#if NET8_0_OR_GREATER
    bool TryToSessionFrom([NotNullWhen(true)] out string? value, out SessionFromResult result);
#else
    bool TryToSessionFrom(out string? value, out SessionFromResult result);
#endif

    /// <summary>Writes the payload as UTF-8. Allocates nothing and never touches a byte past the destination.</summary>
    /// <param name="utf8Destination">Where to write; its content beyond <paramref name="bytesWritten"/> is unspecified afterwards.</param>
    /// <param name="bytesWritten">The bytes written; 0 when false is returned.</param>
    /// <returns>False only when the payload is valid and the destination too small.</returns>
    /// <exception cref="SessionFromException">A value is invalid, or the payload is longer than <see cref="SessionFromAttribute.MaxBytes"/> UTF-8 bytes, whatever the destination's size.</exception>
    bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten);

    /// <summary>Writes the payload as UTF-8, without an exception for any customer value. Allocates nothing.</summary>
    /// <param name="utf8Destination">Where to write; its content beyond <paramref name="bytesWritten"/> is unspecified afterwards.</param>
    /// <param name="bytesWritten">The bytes written; 0 when false is returned.</param>
    /// <param name="result">What went wrong, or which members were left out; <see cref="SessionFromError.None"/> beside false: the destination is too small.</param>
    /// <returns>Whether the payload was written.</returns>
    bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten, out SessionFromResult result);

    /// <summary>Writes the payload as UTF-16. Allocates nothing.</summary>
    /// <param name="destination">Where to write; its content beyond <paramref name="charsWritten"/> is unspecified afterwards.</param>
    /// <param name="charsWritten">The UTF-16 units written; 0 when false is returned.</param>
    /// <returns>False only when the payload is valid and the destination too small.</returns>
    /// <exception cref="SessionFromException">A value is invalid, or the payload is longer than <see cref="SessionFromAttribute.MaxBytes"/> UTF-8 (not UTF-16) bytes, whatever the destination's size.</exception>
    bool TryWriteSessionFrom(Span<char> destination, out int charsWritten);

    /// <summary>Writes the payload as UTF-8 and advances <paramref name="writer"/> once, after the payload is complete.</summary>
    /// <param name="writer">Where to write, for example an ASP.NET Core response's <c>BodyWriter</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="SessionFromException">A value is invalid, or the payload is longer than <see cref="SessionFromAttribute.MaxBytes"/> UTF-8 bytes; nothing was advanced.</exception>
    void WriteSessionFrom(IBufferWriter<byte> writer);
}
