#if !WSK_NETSTANDARD
using System;
using System.Collections.Generic;
using Wsk.Text;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>One way to escape text from UTF-16 to UTF-16.</summary>
internal sealed unsafe class Utf16Kernel
{
    /// <summary>The longest text that all take but the short ones.</summary>
    public const int LongestText = 300;

    private readonly Encoder _encode;
    private readonly string _name;

    private Utf16Kernel(string name, int maxUnits, bool mayRefuse, Encoder encode)
    {
        _name = name;
        MaxUnits = maxUnits;
        MayRefuse = mayRefuse;
        _encode = encode;
    }

    private delegate char* Encoder(char* from, int units, char* to, ref long extraBytes);

    /// <summary>Every way that this processor can go.</summary>
    public static Utf16Kernel[] All { get; } = [.. Kernels()];

    /// <summary>The longest text that it takes.</summary>
    public int MaxUnits { get; }

    /// <summary>Whether it leaves some texts to another, and writes a quotation mark behind those that it takes.</summary>
    public bool MayRefuse { get; }

    /// <summary>Escapes a text. How many units were written, -1 when it is left to another; tells how many bytes more than units that is as UTF-8.</summary>
    public int Encode(ReadOnlySpan<char> text, Span<char> destination, out long extraBytes)
    {
        extraBytes = 0;
        fixed (char* from = text)
        fixed (char* to = destination)
        {
            char* end = _encode(from, text.Length, to, ref extraBytes);
            return end == null ? -1 : (int)(end - to);
        }
    }

    public override string ToString() => _name;

    private static List<Utf16Kernel> Kernels()
    {
        var kernels = new List<Utf16Kernel>();
        if (!JsonUtf16Escaper.IsSupported)
        {
            kernels.Add(new Utf16Kernel("By way of UTF-8, as without vectors", LongestText, mayRefuse: false, ByUtf8));
        }
        else
        {
            kernels.Add(new Utf16Kernel("JsonUtf16Escaper, as chosen", LongestText, mayRefuse: false, JsonUtf16Escaper.Escape));
            kernels.Add(new Utf16Kernel("JsonUtf16Escaper, short, as chosen", JsonEscaper.ShortUnits, mayRefuse: true, JsonUtf16Escaper.EscapeShort));
        }

        if (Simd128.IsSupported)
        {
            kernels.Add(new Utf16Kernel("128 bits", LongestText, mayRefuse: false, ByVector128));
            kernels.Add(new Utf16Kernel("128 bits, short", JsonEscaper.ShortUnits, mayRefuse: true, JsonUtf16Escaper.EscapeShortVector128));
            kernels.Add(new Utf16Kernel("128 bits, dense", LongestText, mayRefuse: false, ByDenseVector128));
        }
#if NET10_0_OR_GREATER
        if (Simd512.IsSupported)
        {
            kernels.Add(new Utf16Kernel("AVX-512", LongestText, mayRefuse: false, ByAvx512));
            kernels.Add(new Utf16Kernel("AVX-512, short", JsonEscaper.ShortUnits, mayRefuse: true, JsonUtf16Escaper.EscapeShortAvx512));
            kernels.Add(new Utf16Kernel("AVX-512, dense", LongestText, mayRefuse: false, ByDenseAvx512));
        }
#endif
        return kernels;
    }

    private static char* ByUtf8(char* from, int units, char* to, ref long extraBytes)
    {
        Span<byte> utf8 = stackalloc byte[LongestText * JsonEscaper.MaxBytesPerUnit];
        Assert.True(JsonEscaper.TryEscape(new ReadOnlySpan<char>(from, units), utf8, out int bytes));
        fixed (byte* start = utf8)
        {
            int written = Utf8ToUtf16.CountUnits(start, bytes, bytes);
            Utf8ToUtf16.Transcode(start, bytes, bytes, to);
            extraBytes += bytes - written;
            return to + written;
        }
    }

    private static char* ByVector128(char* from, int units, char* to, ref long extraBytes) => JsonUtf16Escaper.EscapeVector128(from, from + units, to, ref extraBytes);

    private static char* ByDenseVector128(char* from, int units, char* to, ref long extraBytes)
    {
        for (char* end = from + units; from < end;)
        {
            to = JsonUtf16Escaper.EscapeDenseVector128(ref from, end, to, ref extraBytes);
        }

        return to;
    }

#if NET10_0_OR_GREATER
    private static char* ByAvx512(char* from, int units, char* to, ref long extraBytes) => JsonUtf16Escaper.EscapeAvx512(from, from + units, to, ref extraBytes);

    private static char* ByDenseAvx512(char* from, int units, char* to, ref long extraBytes)
    {
        char* end = from + units;
        while (end - from >= JsonUtf16Escaper.DenseUnitsAvx512)
        {
            to = JsonUtf16Escaper.EscapeDenseAvx512(ref from, end - from == JsonUtf16Escaper.DenseUnitsAvx512, to, ref extraBytes);
        }

        return from < end ? ByDenseVector128(from, (int)(end - from), to, ref extraBytes) : to;
    }
#endif
}
#endif
