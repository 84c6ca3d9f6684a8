using System;
using System.Collections.Generic;
using System.Linq;
using Wsk.Text;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>One kernel behind the fitting that all share, or what the library chooses on this processor.</summary>
public sealed class TextKernel
{
    private readonly Encoder _encode;
    private readonly Measurer _measure;
    private readonly Func<string, byte[]> _expect;
    private readonly string _name;

    private TextKernel(string name, Func<string, byte[]> expect, Encoder encode, Measurer measure)
    {
        _expect = expect;
        _name = name;
        _encode = encode;
        _measure = measure;
    }

    private delegate bool Encoder(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten);

    private delegate long Measurer(ReadOnlySpan<char> text);

    /// <summary>Every kernel that runs on this processor.</summary>
    public static TheoryData<TextKernel> All => new(JsonKernels().Concat(PercentJsonKernels()).ToArray());

    /// <summary>What JavaScript makes of the text.</summary>
    public byte[] Expect(string text) => _expect(text);

    public bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten) => _encode(text, destination, out bytesWritten);

    public long Measure(ReadOnlySpan<char> text) => _measure(text);

    public override string ToString() => _name;

    private static IEnumerable<TextKernel> JsonKernels()
    {
        yield return new TextKernel("JsonEscaper, as chosen", JavaScriptText.Json, JsonEscaper.TryEscape, JsonEscaper.Measure);
        yield return OfJson<JsonScalar>();
        yield return OfJson<JsonShortFirst>();
#if !WSK_NETSTANDARD
        if (Simd128.IsSupported)
        {
            yield return OfJson<JsonVector128>();
        }
#endif
#if NET10_0_OR_GREATER && !WSK_NETSTANDARD

        if (Simd512.IsSupported)
        {
            yield return OfJson<JsonAvx512>();
        }
#endif
    }

    private static IEnumerable<TextKernel> PercentJsonKernels()
    {
        yield return new TextKernel("PercentJsonEncoder, as chosen", JavaScriptText.PercentJson, PercentJsonEncoder.TryEncode, PercentJsonEncoder.Measure);
        yield return OfPercentJson<PercentJsonScalar>();
        yield return OfPercentJson<PercentJsonShortFirst>();
#if !WSK_NETSTANDARD
        if (Simd128.IsSupported)
        {
            yield return OfPercentJson<PercentJsonVector128>();
        }
#endif
#if NET10_0_OR_GREATER && !WSK_NETSTANDARD

        if (Simd512.IsSupported)
        {
            yield return OfPercentJson<PercentJsonAvx512>();
        }
#endif
    }

    private static TextKernel OfJson<TKernel>()
        where TKernel : struct, ITextKernel => Of<TKernel>(JavaScriptText.Json);

    private static TextKernel OfPercentJson<TKernel>()
        where TKernel : struct, ITextKernel => Of<TKernel>(JavaScriptText.PercentJson);

    private static TextKernel Of<TKernel>(Func<string, byte[]> expect)
        where TKernel : struct, ITextKernel =>
        new(typeof(TKernel).Name, expect, BoundedEncoding.TryEncode<TKernel>, BoundedEncoding.Measure<TKernel>);
}
