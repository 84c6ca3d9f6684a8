#if !WSK_NETSTANDARD
using System;
using System.Collections.Generic;
using Wsk.Encoders;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>One way to copy text that JSON leaves as it is.</summary>
public sealed unsafe class Utf16Kernel
{
    private readonly Copier _tryCopy;
    private readonly string _name;

    private Utf16Kernel(string name, int maxUnits, Copier tryCopy)
    {
        _name = name;
        MaxUnits = maxUnits;
        _tryCopy = tryCopy;
    }

    private delegate bool Copier(char* from, int units, char* to, ref long more);

    /// <summary>Every way that this processor can go.</summary>
    public static TheoryData<Utf16Kernel> All => [.. Kernels()];

    /// <summary>The longest text that it takes.</summary>
    public int MaxUnits { get; }

    /// <summary>Copies a text; tells how many bytes more than units it takes as UTF-8.</summary>
    public bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out long more)
    {
        more = 0;
        fixed (char* from = text)
        fixed (char* to = destination)
        {
            return _tryCopy(from, text.Length, to, ref more);
        }
    }

    public override string ToString() => _name;

    private static List<Utf16Kernel> Kernels()
    {
        const int Any = 300;
        var kernels = new List<Utf16Kernel>
        {
            new Utf16Kernel("Utf16Text, as chosen", Any, Utf16Text.TryCopy),
        };
        if (Utf16TextVector128.IsSupported)
        {
            kernels.Add(new Utf16Kernel(nameof(Utf16TextVector128), Any, ByVector128));
            kernels.Add(new Utf16Kernel("Utf16TextVector128, short", Utf16TextVector128.ShortUnits - 1, Utf16TextVector128.TryCopyShort));
        }
#if NET10_0_OR_GREATER
        if (Utf16TextAvx512.IsSupported)
        {
            kernels.Add(new Utf16Kernel(nameof(Utf16TextAvx512), Any, ByAvx512));
            kernels.Add(new Utf16Kernel("Utf16TextAvx512, short", JsonText.ShortUnits, Utf16TextAvx512.TryCopyShort));
        }
#endif
        return kernels;
    }

    private static bool ByVector128(char* from, int units, char* to, ref long more) => Utf16TextVector128.TryCopy(from, from + units, to, ref more);

#if NET10_0_OR_GREATER
    private static bool ByAvx512(char* from, int units, char* to, ref long more) => Utf16TextAvx512.TryCopy(from, from + units, to, ref more);
#endif
}
#endif
