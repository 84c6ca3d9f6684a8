using System.Buffers;

namespace Wsk.Benchmarks.Measuring;

/// <summary>The buffers that all runners write into, kept from one write to the next as a server's pooled ones are.</summary>
internal static class Room
{
    /// <summary>More than the longest payload needs, even by the most careful estimate.</summary>
    public const int Ample = 262_144;

    /// <summary>What the docs tell users to offer: as much as WeChat carries, and as a payload can have by default.</summary>
    public const int Carried = 1_000;

    public static byte[] Utf8 { get; } = new byte[Ample];

    public static char[] Chars { get; } = new char[Ample];

    public static ArrayBufferWriter<byte> Writer { get; } = new(Ample);
}
