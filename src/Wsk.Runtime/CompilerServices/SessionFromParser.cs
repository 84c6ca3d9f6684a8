using System;
using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Wsk.Reading;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.CompilerServices;

/// <summary>What generated <c>TryParseSessionFrom</c> and <c>ParseSessionFrom</c> call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SessionFromParser
{
    /// <summary>Reads UTF-16 text, without an exception for any text.</summary>
    /// <typeparam name="T">The DTO.</typeparam>
    /// <typeparam name="TReading">How the DTO is made.</typeparam>
    /// <param name="sessionFrom">The text.</param>
    /// <param name="value">The DTO; the default when false is returned.</param>
    /// <param name="result">What is wrong; the position is in UTF-16 code units.</param>
    /// <returns>Whether the text is a payload that the DTO can take.</returns>
    public static bool TryParse<T, TReading>(ReadOnlySpan<char> sessionFrom, [MaybeNullWhen(false)] out T value, out SessionFromReadResult result)
        where TReading : struct, ISessionFromReading<T>
    {
        if (sessionFrom.Length <= ReadLimits.MaxLength)
        {
            return TryRead<T, TReading>(sessionFrom, isUtf8: false, OperationStatus.Done, out value, out result);
        }

        value = default;
        result = ReadLimits.TooLarge;
        return false;
    }

    /// <summary>Reads UTF-8 text, without an exception for any bytes.</summary>
    /// <typeparam name="T">The DTO.</typeparam>
    /// <typeparam name="TReading">How the DTO is made.</typeparam>
    /// <param name="utf8SessionFrom">The text.</param>
    /// <param name="value">The DTO; the default when false is returned.</param>
    /// <param name="result">What is wrong; the position is in bytes.</param>
    /// <returns>Whether the bytes are a payload that the DTO can take.</returns>
    [SkipLocalsInit]
    public static bool TryParse<T, TReading>(ReadOnlySpan<byte> utf8SessionFrom, [MaybeNullWhen(false)] out T value, out SessionFromReadResult result)
        where TReading : struct, ISessionFromReading<T>
    {
        if (utf8SessionFrom.Length > ReadLimits.MaxLength)
        {
            value = default;
            result = ReadLimits.TooLarge;
            return false;
        }

        var text = new ScratchText(stackalloc char[ReadLimits.StackUnits]);
        try
        {
            Span<char> memory = text.Get(utf8SessionFrom.Length);
            OperationStatus status = Utf8Input.Transcode(utf8SessionFrom, memory, out int written);
            return TryRead<T, TReading>(memory.Slice(0, written), isUtf8: true, status, out value, out result);
        }
        finally
        {
            text.Return();
        }
    }

    /// <summary>Reads a text.</summary>
    /// <typeparam name="T">The DTO.</typeparam>
    /// <typeparam name="TReading">How the DTO is made.</typeparam>
    /// <param name="sessionFrom">The text.</param>
    /// <returns>The DTO.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessionFrom"/> is null.</exception>
    /// <exception cref="SessionFromException">The text is no payload that the DTO can take: <see cref="SessionFromError.InvalidPayload"/>.</exception>
    public static T Parse<T, TReading>(string sessionFrom)
        where TReading : struct, ISessionFromReading<T>
    {
        if (sessionFrom is null)
        {
            throw new ArgumentNullException(nameof(sessionFrom));
        }

        return TryParse<T, TReading>(sessionFrom.AsSpan(), out T? value, out SessionFromReadResult result)
            ? value
            : throw new SessionFromException(SessionFromError.InvalidPayload, result.Field, result.MemberName, result.Position);
    }

    // The parts of a PayloadText, which pass in registers: the processor waits when fields were stored one by one and are then copied together.
    [SkipLocalsInit]
    private static bool TryRead<T, TReading>(ReadOnlySpan<char> text, bool isUtf8, OperationStatus status, [MaybeNullWhen(false)] out T value, out SessionFromReadResult result)
        where TReading : struct, ISessionFromReading<T>
    {
        Span<JsonSlice> fields = stackalloc JsonSlice[FieldNames.Count];
        fields.Clear();
        var reader = new SessionFromReader(new PayloadText(text, isUtf8, status), fields, new ScratchText(stackalloc char[ReadLimits.DecodingStackUnits]));
        try
        {
            if (reader.FindFields())
            {
                value = default(TReading).Read(ref reader);
                result = reader.Result;
                if (!reader.HasFault)
                {
                    return true;
                }
            }

            value = default;
            result = reader.Result;
            return false;
        }
        finally
        {
            reader.Release();
        }
    }
}
