#if NET10_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Encoders;

/// <summary>JSON escaping with AVX-512: 32 units of plain ASCII or of Chinese, 16 of the Basic Multilingual Plane or 8 of anything in each step.</summary>
internal readonly unsafe struct JsonTextAvx512 : IJsonTextKernel
{
    public static bool IsSupported => JsonTextWide.IsSupported;

    public int MaxBytesPerUnit => JsonText.MaxBytesPerUnit;

    public int Slack => Vector512<byte>.Count;

    /// <summary>A text of one load that is plain throughout or Chinese throughout, as names and numbers are. False, and nothing written, for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryEncodeShort(char* from, int count, ref byte* to)
    {
        Vector512<ushort> units = JsonTextWide.Load(from, count);
        Vector512<byte> bytes = JsonTextWide.Narrow(units);
        if ((uint)JsonTextWide.NonZero(JsonTextWide.NotPlain(bytes)).ExtractMostSignificantBits() == 0)
        {
            bytes.GetLower().Store(to);
            to += count;
            return true;
        }

        if (JsonTextWide.ThreeByteRun(units, JsonTextWide.Surrogates(units)) < count)
        {
            return false;
        }

        JsonTextWideRun.Write(units, count, to);
        to += 3 * count;
        return true;
    }

    public byte* Encode(char* from, char* end, byte* to)
    {
        while (from < end)
        {
            int count = JsonTextWide.Count(from, end);
            Vector512<ushort> units = JsonTextWide.LoadBlock(from, count);
            Vector512<byte> bytes = JsonTextWide.Narrow(units);
            if ((uint)JsonTextWide.NonZero(JsonTextWide.NotPlain(bytes)).ExtractMostSignificantBits() == 0)
            {
                bytes.GetLower().Store(to);
                from += count;
                to += count;
                continue;
            }

            uint surrogates = JsonTextWide.Surrogates(units);
            int run = JsonTextWide.ThreeByteRun(units, surrogates);
            if (run >= Math.Min(count, JsonTextWide.LeastRun))
            {
                JsonTextWideRun.Write(units, run, to);
                from += run;
                to += 3 * run;
                continue;
            }

            uint others = JsonTextWide.Escaped(bytes) | surrogates;
            if ((others & 0xFFFF) == 0)
            {
                count = Math.Min(count, JsonTextWide.Utf8Units);
                JsonTextWide.ToUtf8(units, out int length).Store(to);
                from += count;
                to += length - (JsonTextWide.Utf8Units - count);
                continue;
            }

            char* next = from;
            to = WriteAny(units, ref next, end, JsonTextWide.Steps(others), to);
            from = next;
        }

        return to;
    }

    /// <summary>Any text, in so many steps of eight units.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* WriteAny(Vector512<ushort> units, ref char* from, char* end, int steps, byte* to)
    {
        char* at = from;
        Vector512<ulong> pairs = Vector512<ulong>.Zero;
        while (true)
        {
            int count = (int)Math.Min(end - at, JsonTextWide.JsonUnits);
            JsonTextWide.ToJson(units, ref pairs, out int length).Store(to);
            to += length - (JsonTextWide.JsonUnits - count);
            at += count;
            if (--steps == 0 || at >= end)
            {
                from = at + (int)(pairs.ExtractMostSignificantBits() >> (JsonTextWide.JsonUnits - 1));
                return to;
            }

            units = JsonTextWide.Load(at, JsonTextWide.Count(at, end));
        }
    }
}
#endif
