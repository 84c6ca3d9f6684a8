using System;
using System.Collections.Generic;
using Wsk.Text;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>One kernel behind the fitting that all share, or what the library chooses on this processor.</summary>
internal sealed class TextKernel
{
    private static readonly TextKernel[] s_json = [.. JsonKernels()];
    private static readonly TextKernel[] s_percentJson = [.. PercentJsonKernels()];

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

    /// <summary>Every kernel that runs on this processor, with what JavaScript makes of the text.</summary>
    public static IEnumerable<(TextKernel Kernel, byte[] Expected)> For(string text)
    {
        byte[] json = JavaScriptText.Json(text);
        foreach (TextKernel kernel in s_json)
        {
            yield return (kernel, json);
        }

        byte[] percentJson = JavaScriptText.PercentEncode(json);
        foreach (TextKernel kernel in s_percentJson)
        {
            yield return (kernel, percentJson);
        }
    }

    public bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten) => _encode(text, destination, out bytesWritten);

    public long Measure(ReadOnlySpan<char> text) => _measure(text);

    public override string ToString() => _name;

    private static IEnumerable<TextKernel> JsonKernels()
    {
        yield return new TextKernel("JsonEscaper, as chosen", JsonEscaper.TryEscape, JsonEscaper.Measure);
        yield return Of<JsonScalar>();
        yield return Of<JsonShortFirst>();
#if !WSK_NETSTANDARD
        if (Simd128.IsSupported)
        {
            yield return Of<JsonVector128>();
        }
#endif
#if NET10_0_OR_GREATER && !WSK_NETSTANDARD

        if (Simd512.IsSupported)
        {
            yield return Of<JsonAvx512>();
        }
#endif
    }

    private static IEnumerable<TextKernel> PercentJsonKernels()
    {
        yield return new TextKernel("PercentJsonEncoder, as chosen", PercentJsonEncoder.TryEncode, PercentJsonEncoder.Measure);
        yield return Of<PercentJsonScalar>();
        yield return Of<PercentJsonShortFirst>();
#if !WSK_NETSTANDARD
        if (Simd128.IsSupported)
        {
            yield return Of<PercentJsonVector128>();
        }
#endif
#if NET10_0_OR_GREATER && !WSK_NETSTANDARD

        if (Simd512.IsSupported)
        {
            yield return Of<PercentJsonAvx512>();
        }
#endif
    }

    private static TextKernel Of<TKernel>()
        where TKernel : struct, ITextKernel => new(typeof(TKernel).Name, BoundedEncoding.TryEncode<TKernel>, BoundedEncoding.Measure<TKernel>);
}
