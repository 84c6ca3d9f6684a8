using System;
using System.Runtime.CompilerServices;
using Wsk.Text;

namespace Wsk.Engine;

/// <summary>A value of customData: JSON as percent-encoded UTF-8.</summary>
internal readonly unsafe struct PercentJsonForm : ITextForm<byte>
{
    public int MaxPerUnit => PercentJsonEncoder.MaxBytesPerUnit;

    public int MaxSlack => PercentJsonEncoder.MaxSlack;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Encode(char* from, int units, byte* to) => PercentJsonEncoder.Encode(from, units, to);

    public bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int written) => PercentJsonEncoder.TryEncode(text, destination, out written);

    public long Measure(ReadOnlySpan<char> text) => PercentJsonEncoder.Measure(text);
}
