#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Encoders;

/// <summary>JSON escaping by blocks of 16 and 8 units: plain ASCII and Chinese by vectors, mixed blocks unit by unit.</summary>
internal readonly unsafe struct JsonTextVector128 : IJsonTextKernel
{
    public static bool IsSupported => JsonTextLanes.IsSupported;

    public int MaxBytesPerUnit => JsonText.MaxBytesPerUnit;

    public int Slack => Vector128<byte>.Count;

    public byte* Encode(char* from, char* end, byte* to)
    {
        while (end - from >= 8)
        {
            Vector128<ushort> units = Vector128.Load((ushort*)from);
            Vector128<ushort> more = end - from >= 16 ? Vector128.Load((ushort*)from + 8) : units;
            Vector128<byte> bytes = JsonTextLanes.Narrow(units, more);
            uint specials = JsonTextLanes.JsonSpecials(bytes).ExtractMostSignificantBits();
            if ((specials & 0xFF) == 0)
            {
                // Eight plain units, or as many as come before the first special one.
                int plain = end - from >= 16 ? BitOperations.TrailingZeroCount(specials | 0x10000) : 8;
                bytes.Store(to);
                from += plain;
                to += plain;
            }
            else if (JsonTextLanes.AreThreeBytes(units))
            {
                WriteThreeBytes(units, to);
                from += 8;
                to += 24;
            }
            else
            {
                // A copy, so that the loop's own stays in a register.
                char* mixed = from;
                to = JsonTextScalar.Encode(ref mixed, mixed + 8, end, to);
                from = mixed;
            }
        }

        char* rest = from;
        return JsonTextScalar.Encode(ref rest, end, end, to);
    }

    /// <summary>Writes eight units of three bytes each, and four bytes that do not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteThreeBytes(Vector128<ushort> units, byte* to)
    {
        Vector128<byte> packed = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 0xFF, 0xFF, 0xFF, 0xFF);
        JsonTextLanes.Lookup(JsonTextLanes.ToThreeBytes(Vector128.WidenLower(units)), packed).Store(to);
        JsonTextLanes.Lookup(JsonTextLanes.ToThreeBytes(Vector128.WidenUpper(units)), packed).Store(to + 12);
    }
}
#endif
