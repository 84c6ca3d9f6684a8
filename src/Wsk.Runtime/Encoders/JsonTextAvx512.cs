#if NET10_0_OR_GREATER
using System;
using System.Runtime.Intrinsics;

namespace Wsk.Encoders;

/// <summary>JSON escaping with AVX-512: 32 units of plain ASCII or of Chinese, 16 of the Basic Multilingual Plane or 8 of anything in each step.</summary>
internal readonly unsafe struct JsonTextAvx512 : IJsonTextKernel
{
    public static bool IsSupported => JsonTextWide.IsSupported;

    public int MaxBytesPerUnit => JsonText.MaxBytesPerUnit;

    public int Slack => Vector512<byte>.Count;

    public byte* Encode(char* from, char* end, byte* to)
    {
        while (from < end)
        {
            int count = JsonTextWide.Count(from, end);
            Vector512<ushort> units = JsonTextWide.Load(from, count);
            Vector512<byte> bytes = JsonTextWide.Narrow(units);
            uint escaped = JsonTextWide.Escaped(bytes);
            if ((escaped | JsonTextWide.NotAscii(bytes)) == 0)
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
            }
            else if (((escaped | surrogates) & 0xFFFF) == 0)
            {
                count = Math.Min(count, JsonTextWide.Utf8Units);
                JsonTextWide.ToUtf8(units, out int length).Store(to);
                from += count;
                to += length - (JsonTextWide.Utf8Units - count);
            }
            else
            {
                count = Math.Min(count, JsonTextWide.JsonUnits);
                JsonTextWide.ToJson(units, out int length, out int ninth).Store(to);
                from += count + ninth;
                to += length - (JsonTextWide.JsonUnits - count);
            }
        }

        return to;
    }
}
#endif
