#if NET8_0_OR_GREATER
using System;
using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wsk;

/// <summary>
/// Writes a DTO as the JSON <em>string</em> that a Mini Program binds to <c>session-from</c>. Used closed on a property:
/// <c>[JsonConverter(typeof(SessionFromJsonConverter&lt;Customer&gt;))]</c>.
/// </summary>
/// <typeparam name="T">The DTO.</typeparam>
public sealed class SessionFromJsonConverter<T> : JsonConverter<T>
    where T : ISessionFrom
{
    private const int StackBytes = 1024;

    /// <summary>Not supported: a payload is client-controlled and is read back explicitly.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A session-from string is written only; SessionFromJsonConverter does not read one back.");

    /// <summary>Writes the payload as a JSON string.</summary>
    /// <exception cref="SessionFromException">A value is invalid, or the payload is longer than <see cref="SessionFromAttribute.MaxBytes"/> UTF-8 bytes.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        byte[]? rented = null;
        Span<byte> buffer = stackalloc byte[StackBytes];
        try
        {
            int length;
            while (!value.TryWriteSessionFrom(buffer, out length))
            {
                int size = checked(buffer.Length * 2);
                Return(rented);
                rented = ArrayPool<byte>.Shared.Rent(size);
                buffer = rented;
            }

            writer.WriteStringValue(buffer.Slice(0, length));
        }
        finally
        {
            Return(rented);
        }
    }

    private static void Return(byte[]? rented)
    {
        if (rented is not null)
        {
            // The pool must not hand a customer's data on.
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }
}
#endif
