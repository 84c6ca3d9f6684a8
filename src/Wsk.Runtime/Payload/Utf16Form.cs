using System;
using System.Runtime.CompilerServices;
using Wsk.Text;

namespace Wsk.Engine;

/// <summary>JSON as UTF-16, which counts the bytes that it would be as UTF-8. Only where <see cref="JsonUtf16Escaper.IsSupported"/>.</summary>
internal unsafe struct Utf16Form : IForm<char>
{
    private long _extraBytes;

    public readonly int MaxPerUnit => JsonEscaper.MaxBytesPerUnit;

    public readonly int MaxSlack => JsonUtf16Escaper.MaxSlack;

    // The longest string, and room for the last piece that is written before the cursor compares lengths again.
    public readonly int MaxRoom => Longest.String + (32 * JsonEscaper.MaxBytesPerUnit) + (2 * JsonUtf16Escaper.MaxSlack);

    public readonly int CopySlack => Utf8ToUtf16.MaxSlack;

    public readonly long ExtraBytes => _extraBytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char* Encode(char* from, int units, char* to) => JsonUtf16Escaper.Escape(from, units, to, ref _extraBytes);

    // The destination is the library's own and grows: where it cannot, no string would hold the payload.
    public readonly bool TryEncode(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        written = 0;
        return false;
    }

    public readonly long Measure(ReadOnlySpan<char> text) => JsonEscaper.Measure(text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char* EscapeShort(char* from, int units, char* to) => JsonUtf16Escaper.EscapeShort(from, units, to, ref _extraBytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void WriteKey(scoped ReadOnlySpan<byte> paddedKey, int length, char* to) => Utf8ToUtf16.WidenKey(paddedKey, length, to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Copy(scoped ReadOnlySpan<byte> ascii, char* to) => Utf8ToUtf16.WidenUnchecked(ascii, to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Put(byte ascii, char* to) => *to = (char)ascii;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryWriteDay(string day, char* to) => BirthdayText.TryWrite(day, to);
}
