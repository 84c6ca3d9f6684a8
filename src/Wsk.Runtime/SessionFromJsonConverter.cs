#if NET8_0_OR_GREATER
using System;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wsk.Text;

namespace Wsk;

/// <summary>
/// Writes a DTO as the JSON <em>string</em> that a Mini Program binds to <c>session-from</c>, and reads such a string. Used closed on a property:
/// <c>[JsonConverter(typeof(SessionFromJsonConverter&lt;Customer&gt;))]</c>, also in a source-generated <see cref="JsonSerializerContext"/>.
/// </summary>
/// <remarks>
/// The JSON is that of a <see cref="string"/> property with the value of <see cref="ISessionFrom.ToSessionFrom"/>, so
/// <see cref="JsonSerializerOptions.Encoder"/> decides how it is escaped, and JavaScript gets back the payload byte for byte. No string is made, and each
/// member is read once. A missing DTO is written as <c>null</c>.
/// </remarks>
/// <typeparam name="T">The DTO; for an interface or a base type, the type of the value decides what is written.</typeparam>
public sealed class SessionFromJsonConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T> : JsonConverter<T>
    where T : ISessionFrom
{
    // Found by name, once a type: no constraint can say "readable, if it is", and an interface's default members would refuse classes in C# 10 and earlier.
    private static readonly TryParse? s_tryParse = FindTryParse();

    private delegate bool TryParse(ReadOnlySpan<byte> utf8SessionFrom, out T? value, out SessionFromReadResult result);

    /// <summary>Reads a JSON string that holds a payload. JSON null becomes null if the DTO can be null.</summary>
    /// <exception cref="NotSupportedException">The DTO has no generated <c>TryParseSessionFrom</c>.</exception>
    /// <exception cref="JsonException">There is no string, or the string is no payload that the DTO can take. The message holds nothing of the customer's data.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("A session-from payload is a JSON string.");
        }

        TryParse tryParse = s_tryParse
            ?? throw new NotSupportedException("The type has no generated TryParseSessionFrom: the documentation of its ToSessionFrom says why.");
        int length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        var scratch = new ScratchBuffer<byte>();
        try
        {
            byte[] text = scratch.Grow(length);
            bool isRead = tryParse(text.AsSpan(0, reader.CopyString(text)), out T? value, out SessionFromReadResult result);
            return isRead ? value : throw new JsonException(result.ToString());
        }
        finally
        {
            scratch.Return();
        }
    }

    /// <summary>Writes the payload as a JSON string; nothing is written when an exception is thrown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
    /// <exception cref="SessionFromException">A value is invalid, or the payload is longer than <see cref="SessionFromAttribute.MaxBytes"/> UTF-8 bytes.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        PooledBuffer payload = PooledBuffer.Rent();
        try
        {
            value.WriteSessionFrom(payload);
            writer.WriteStringValue(payload.Written);
        }
        finally
        {
            payload.Return();
        }
    }

    private static TryParse? FindTryParse()
    {
        foreach (MethodInfo method in typeof(T).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (method.Name == "TryParseSessionFrom"
                && method.GetParameters() is [{ ParameterType: var source }, { IsOut: true }, { IsOut: true }]
                && source == typeof(ReadOnlySpan<byte>))
            {
                return method.CreateDelegate<TryParse>();
            }
        }

        return null;
    }
}
#endif
