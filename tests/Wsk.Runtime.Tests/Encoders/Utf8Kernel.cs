using System;
using System.Collections.Generic;
#if !WSK_NETSTANDARD
using System.Runtime.Intrinsics;
#endif
using Wsk.Text;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>One way from UTF-8 to UTF-16, or what the library chooses on this processor.</summary>
internal sealed unsafe class Utf8Kernel
{
    private readonly Transcoder _transcode;
    private readonly string _name;

    private Utf8Kernel(string name, Transcoder transcode)
    {
        _name = name;
        _transcode = transcode;
    }

    private delegate int Transcoder(ReadOnlySpan<byte> utf8, int asciiStart, Span<char> destination);

    /// <summary>Every way that this processor can go.</summary>
    public static Utf8Kernel[] All { get; } = [.. Kernels()];

    /// <summary>Transcodes into a destination of exactly the right size; returns how many units the text has.</summary>
    public int Transcode(ReadOnlySpan<byte> utf8, int asciiStart, Span<char> destination) => _transcode(utf8, asciiStart, destination);

    public override string ToString() => _name;

    private static IEnumerable<Utf8Kernel> Kernels()
    {
        yield return new Utf8Kernel("Utf8ToUtf16, as chosen", AsChosen);
#if !WSK_NETSTANDARD
        if (Vector128.IsHardwareAccelerated)
        {
            yield return new Utf8Kernel("Utf8ToUtf16, 128 bits", ByVector128);
        }
#endif
#if NET10_0_OR_GREATER && !WSK_NETSTANDARD

        if (Simd512.IsSupported)
        {
            yield return new Utf8Kernel("Utf8ToUtf16, AVX-512", ByAvx512);
        }
#endif
    }

    private static int AsChosen(ReadOnlySpan<byte> utf8, int asciiStart, Span<char> destination)
    {
        fixed (byte* from = utf8)
        fixed (char* to = destination)
        {
            int units = Utf8ToUtf16.CountUnits(from, asciiStart, utf8.Length);
            Utf8ToUtf16.Transcode(from, asciiStart, utf8.Length, to);
            return units;
        }
    }

#if !WSK_NETSTANDARD
    private static int ByVector128(ReadOnlySpan<byte> utf8, int asciiStart, Span<char> destination)
    {
        fixed (byte* from = utf8)
        fixed (char* to = destination)
        {
            int units = Utf8ToUtf16.CountUnitsVector128(from, from + asciiStart);
            char* ascii = Utf8ToUtf16.TranscodeVector128(from, from + asciiStart, to);
            Utf8ToUtf16.WidenVector128(from + asciiStart, from + utf8.Length, ascii);
            return ascii - to == units ? units + utf8.Length - asciiStart : -1;
        }
    }
#endif

#if NET10_0_OR_GREATER && !WSK_NETSTANDARD
    private static int ByAvx512(ReadOnlySpan<byte> utf8, int asciiStart, Span<char> destination)
    {
        fixed (byte* from = utf8)
        fixed (char* to = destination)
        {
            int units = Utf8ToUtf16.CountUnitsAvx512(from, from + asciiStart);
            char* ascii = Utf8ToUtf16.TranscodeAvx512(from, from + asciiStart, to);
            Utf8ToUtf16.WidenAvx512(from + asciiStart, from + utf8.Length, ascii);
            return ascii - to == units ? units + utf8.Length - asciiStart : -1;
        }
    }
#endif
}
