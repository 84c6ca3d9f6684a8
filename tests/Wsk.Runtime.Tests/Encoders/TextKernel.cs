using System;
using System.Collections.Generic;
using System.Linq;
using Wsk.Encoders;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>One kernel behind the fitting that all share, or what the library chooses on this processor.</summary>
public sealed class TextKernel
{
    private readonly Encoder _encode;
    private readonly Measurer _measure;
    private readonly string _name;

    private TextKernel(string name, Encoder encode, Measurer measure)
    {
        _name = name;
        _encode = encode;
        _measure = measure;
    }

    private delegate bool Encoder(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten);

    private delegate long Measurer(ReadOnlySpan<char> text);

    /// <summary>Every JSON kernel that runs on this processor.</summary>
    public static TheoryData<TextKernel> Json => new(JsonKernels().ToArray());

    /// <summary>Every percent-encoding kernel that runs on this processor.</summary>
    public static TheoryData<TextKernel> PercentJson => new(PercentJsonKernels().ToArray());

    public bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten) => _encode(text, destination, out bytesWritten);

    public long Measure(ReadOnlySpan<char> text) => _measure(text);

    public override string ToString() => _name;

    private static IEnumerable<TextKernel> JsonKernels()
    {
        yield return new TextKernel("chosen", JsonText.TryEscape, JsonText.Measure);
        yield return Of<JsonTextScalar>();
#if !WSK_NETSTANDARD
        if (JsonTextVector128.IsSupported)
        {
            yield return Of<JsonTextVector128>();
        }
#endif
#if NET10_0_OR_GREATER && !WSK_NETSTANDARD

        if (JsonTextAvx512.IsSupported)
        {
            yield return Of<JsonTextAvx512>();
        }
#endif
    }

    private static IEnumerable<TextKernel> PercentJsonKernels()
    {
        yield return new TextKernel("chosen", PercentJsonText.TryEncode, PercentJsonText.Measure);
        yield return Of<PercentJsonTextScalar>();
#if !WSK_NETSTANDARD
        if (PercentJsonTextVector128.IsSupported)
        {
            yield return Of<PercentJsonTextVector128>();
        }
#endif
#if NET10_0_OR_GREATER && !WSK_NETSTANDARD

        if (PercentJsonTextAvx512.IsSupported)
        {
            yield return Of<PercentJsonTextAvx512>();
        }
#endif
    }

    private static TextKernel Of<TKernel>()
        where TKernel : struct, IJsonTextKernel =>
        new(typeof(TKernel).Name, JsonTextFit.TryEncode<TKernel>, JsonTextFit.Measure<TKernel>);
}
