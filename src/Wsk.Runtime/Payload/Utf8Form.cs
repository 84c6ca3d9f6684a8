using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.Engine;

/// <summary>JSON as UTF-8.</summary>
internal readonly unsafe struct Utf8Form : IForm<byte>
{
    public int MaxPerUnit => JsonEscaper.MaxBytesPerUnit;

    public int MaxSlack => JsonEscaper.MaxSlack;

    public int MaxRoom => Longest.Array;

    public int CopySlack => 0;

    public long ExtraBytes => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Encode(char* from, int units, byte* to) => JsonEscaper.EscapeGeneral(from, units, to);

    public bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int written) => JsonEscaper.TryEscape(text, destination, out written);

    public long Measure(ReadOnlySpan<char> text) => JsonEscaper.Measure(text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* EscapeShort(char* from, int units, byte* to) => JsonEscaper.EscapeShort(from, units, to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteKey(scoped ReadOnlySpan<byte> paddedKey, int length, byte* to) =>
        Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(paddedKey), FieldKeys.Width);

    // For a constant the copy becomes a few moves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Copy(scoped ReadOnlySpan<byte> ascii, byte* to) =>
        Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(ascii), (uint)ascii.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(byte ascii, byte* to) => *to = ascii;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWriteDay(string day, byte* to) => BirthdayText.TryWrite(day, to);
}
