using System;
using System.Buffers;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk;

/// <summary>JavaScript's encodeURIComponent and decodeURIComponent, exactly (ECMA-262 19.2.6).</summary>
public static class UriComponent
{
    /// <summary>No UTF-16 unit takes more: <c>%E8%AE%A2</c>. A surrogate pair takes 12 for two.</summary>
    private const int MaxLengthPerUnit = 9;

    private const int StackUnits = 512;
    private const int MaxUnmeasured = 1024;

    /// <summary>Percent-encodes a text as encodeURIComponent does: everything but <c>A-Z a-z 0-9 - _ . ! ~ * ' ( )</c> becomes upper-case <c>%XX</c> of its UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The encoded text; the same instance when there is nothing to encode.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text holds a lone surrogate (encodeURIComponent throws a URIError), or its encoding would be longer than a string can be.</exception>
    public static string Encode(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        if (Unreserved.CountLeading(text.AsSpan()) == text.Length)
        {
            return text;
        }

        // A text of ordinary length is encoded in one go; a long one is measured first, so that no more is rented than it needs.
        int room = text.Length <= MaxUnmeasured ? text.Length * MaxLengthPerUnit : PercentText.Measure(text.AsSpan());
        var scratch = new ScratchText(stackalloc char[StackUnits]);
        try
        {
            Span<char> encoded = scratch.Get(room);
            return PercentText.Encode(text.AsSpan(), encoded, out int length) == OperationStatus.Done
                ? encoded.Slice(0, length).ToString()
                : throw new ArgumentException(
                    "The text holds a lone surrogate at position " + PercentText.Number(PercentText.FindLoneSurrogate(text.AsSpan())) + ", which UTF-8 cannot express.", nameof(text));
        }
        finally
        {
            scratch.Return();
        }
    }

    /// <summary>Percent-encodes a text as encodeURIComponent does, into ASCII bytes. Allocates nothing, throws nothing and never touches a byte past the destination.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Where to write; <see cref="GetMaxEncodedLength"/> says what always suffices. Its content beyond <paramref name="bytesWritten"/> is unspecified afterwards.</param>
    /// <param name="bytesWritten">The bytes written; 0 unless <see cref="OperationStatus.Done"/> is returned.</param>
    /// <returns>
    /// <see cref="OperationStatus.Done"/>; <see cref="OperationStatus.InvalidData"/> when the text holds a lone surrogate (encodeURIComponent throws a URIError), wherever it
    /// stands and whatever the destination's size; <see cref="OperationStatus.DestinationTooSmall"/> when the text is well-formed and the destination too small for its encoding.
    /// </returns>
    public static OperationStatus Encode(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten) =>
        PercentText.Encode(text, destination, out bytesWritten);

    /// <summary>Percent-encodes a text as encodeURIComponent does. Allocates nothing, throws nothing and never touches a UTF-16 unit past the destination.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Where to write; <see cref="GetMaxEncodedLength"/> says what always suffices. Its content beyond <paramref name="charsWritten"/> is unspecified afterwards.</param>
    /// <param name="charsWritten">The UTF-16 units written; 0 unless <see cref="OperationStatus.Done"/> is returned.</param>
    /// <returns>
    /// <see cref="OperationStatus.Done"/>; <see cref="OperationStatus.InvalidData"/> when the text holds a lone surrogate (encodeURIComponent throws a URIError), wherever it
    /// stands and whatever the destination's size; <see cref="OperationStatus.DestinationTooSmall"/> when the text is well-formed and the destination too small for its encoding.
    /// </returns>
    public static OperationStatus Encode(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten) =>
        PercentText.Encode(text, destination, out charsWritten);

    /// <summary>The longest encoding of a text, in bytes and in UTF-16 units alike.</summary>
    /// <param name="charCount">The text's UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="charCount"/> is negative, or the length would not fit an <see cref="int"/>.</exception>
    public static int GetMaxEncodedLength(int charCount) =>
        charCount >= 0 && charCount <= int.MaxValue / MaxLengthPerUnit
            ? charCount * MaxLengthPerUnit
            : throw new ArgumentOutOfRangeException(nameof(charCount));

    /// <summary>Decodes a text as decodeURIComponent does: every <c>%XX</c>, in either case, must be part of valid UTF-8; all else stays as it is.</summary>
    /// <param name="encoded">The encoded text.</param>
    /// <returns>The decoded text; the same instance when there is nothing to decode.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="encoded"/> is null.</exception>
    /// <exception cref="FormatException">The text is malformed (decodeURIComponent throws a URIError). The message says where, in UTF-16 units.</exception>
    public static string Decode(string encoded)
    {
        if (encoded is null)
        {
            throw new ArgumentNullException(nameof(encoded));
        }

        if (encoded.IndexOf('%') < 0)
        {
            return encoded;
        }

        var scratch = new ScratchText(stackalloc char[StackUnits]);
        try
        {
            Span<char> decoded = scratch.Get(PercentUtf8.MemoryFor(encoded.Length));
            int fault = PercentUtf8.Decode(encoded.AsSpan(), decoded, out int length);
            return fault < 0
                ? decoded.Slice(0, length).ToString()
                : throw new FormatException("The text is not percent-encoded UTF-8 from position " + PercentText.Number(fault) + " on.");
        }
        finally
        {
            scratch.Return();
        }
    }

    /// <summary>Decodes a text as decodeURIComponent does. Allocates nothing, throws nothing and never touches a UTF-16 unit past the destination.</summary>
    /// <param name="encoded">The encoded text.</param>
    /// <param name="destination">Where to write; the length of <paramref name="encoded"/> always suffices. Its content beyond <paramref name="charsWritten"/> is unspecified afterwards.</param>
    /// <param name="charsWritten">The UTF-16 units written; 0 unless <see cref="OperationStatus.Done"/> is returned.</param>
    /// <returns>
    /// <see cref="OperationStatus.Done"/>; <see cref="OperationStatus.InvalidData"/> when the text is malformed (decodeURIComponent throws a URIError), whatever the
    /// destination's size; <see cref="OperationStatus.DestinationTooSmall"/> when the text is well-formed and the destination too small for what it decodes to.
    /// </returns>
    public static OperationStatus Decode(ReadOnlySpan<char> encoded, Span<char> destination, out int charsWritten)
    {
        bool isWellFormed = PercentUtf8.Decode(encoded, destination, out int length) < 0;
        bool isWhole = isWellFormed && length <= destination.Length;
        charsWritten = isWhole ? length : 0;
        return isWhole ? OperationStatus.Done : isWellFormed ? OperationStatus.DestinationTooSmall : OperationStatus.InvalidData;
    }
}
