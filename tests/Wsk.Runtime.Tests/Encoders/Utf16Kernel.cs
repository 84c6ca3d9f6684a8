#if !WSK_NETSTANDARD
using System;
using System.Collections.Generic;
using Wsk.Encoders;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>One way to escape text from UTF-16 to UTF-16.</summary>
public sealed unsafe class Utf16Kernel
{
    private const int Any = 300;

    private readonly Encoder _encode;
    private readonly string _name;

    private Utf16Kernel(string name, int maxUnits, bool mayRefuse, Encoder encode)
    {
        _name = name;
        MaxUnits = maxUnits;
        MayRefuse = mayRefuse;
        _encode = encode;
    }

    private delegate char* Encoder(char* from, int units, char* to, ref long more);

    /// <summary>Every way that this processor can go.</summary>
    public static TheoryData<Utf16Kernel> All => [.. Kernels()];

    /// <summary>The longest text that it takes.</summary>
    public int MaxUnits { get; }

    /// <summary>Whether it leaves some texts to another, and writes a quotation mark behind those that it takes.</summary>
    public bool MayRefuse { get; }

    /// <summary>Escapes a text. How many units were written, -1 when it is left to another; tells how many bytes more than units that is as UTF-8.</summary>
    public int Encode(ReadOnlySpan<char> text, Span<char> destination, out long more)
    {
        more = 0;
        fixed (char* from = text)
        fixed (char* to = destination)
        {
            char* end = _encode(from, text.Length, to, ref more);
            return end == null ? -1 : (int)(end - to);
        }
    }

    public override string ToString() => _name;

    private static List<Utf16Kernel> Kernels()
    {
        var kernels = new List<Utf16Kernel>();
        if (!Utf16Text.IsSupported)
        {
            kernels.Add(new Utf16Kernel("By way of UTF-8, as without vectors", Any, mayRefuse: false, ByUtf8));
        }
        else
        {
            kernels.Add(new Utf16Kernel("Utf16Text, as chosen", Any, mayRefuse: false, Utf16Text.Escape));
            kernels.Add(new Utf16Kernel("Utf16Text, short, as chosen", JsonText.ShortUnits, mayRefuse: true, Utf16Text.EscapeShort));
        }

        if (Utf16TextVector128.IsSupported)
        {
            kernels.Add(new Utf16Kernel(nameof(Utf16TextVector128), Any, mayRefuse: false, ByVector128));
            kernels.Add(new Utf16Kernel("Utf16TextVector128, short", JsonText.ShortUnits, mayRefuse: true, Utf16TextVector128.EncodeShort));
            kernels.Add(new Utf16Kernel(nameof(Utf16TextMixed), Any, mayRefuse: false, ByMixed));
        }
#if NET10_0_OR_GREATER
        if (Utf16TextAvx512.IsSupported)
        {
            kernels.Add(new Utf16Kernel(nameof(Utf16TextAvx512), Any, mayRefuse: false, ByAvx512));
            kernels.Add(new Utf16Kernel("Utf16TextAvx512, short", JsonText.ShortUnits, mayRefuse: true, Utf16TextAvx512.EncodeShort));
            kernels.Add(new Utf16Kernel(nameof(Utf16TextWidePlanes), Any, mayRefuse: false, ByWidePlanes));
        }
#endif
        return kernels;
    }

    private static char* ByUtf8(char* from, int units, char* to, ref long more)
    {
        Span<byte> utf8 = stackalloc byte[Any * JsonText.MaxBytesPerUnit];
        Assert.True(JsonText.TryEscape(new ReadOnlySpan<char>(from, units), utf8, out int bytes));
        fixed (byte* start = utf8)
        {
            int written = Utf8.CountUnits(start, bytes, bytes);
            Utf8.Transcode(start, bytes, bytes, to);
            more += bytes - written;
            return to + written;
        }
    }

    private static char* ByVector128(char* from, int units, char* to, ref long more) => Utf16TextVector128.Encode(from, from + units, to, ref more);

    private static char* ByMixed(char* from, int units, char* to, ref long more)
    {
        for (char* end = from + units; from < end;)
        {
            to = Utf16TextMixed.Encode(ref from, end, to, ref more);
        }

        return to;
    }

#if NET10_0_OR_GREATER
    private static char* ByAvx512(char* from, int units, char* to, ref long more) => Utf16TextAvx512.Encode(from, from + units, to, ref more);

    private static char* ByWidePlanes(char* from, int units, char* to, ref long more)
    {
        char* end = from + units;
        while (end - from >= Utf16TextWidePlanes.StepUnits)
        {
            to = Utf16TextWidePlanes.Encode(ref from, end - from == Utf16TextWidePlanes.StepUnits, to, ref more);
        }

        return from < end ? ByMixed(from, (int)(end - from), to, ref more) : to;
    }
#endif
}
#endif
