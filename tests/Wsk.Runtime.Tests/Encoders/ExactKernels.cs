using Wsk.Text;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>JSON escaping by the table.</summary>
internal readonly unsafe struct JsonScalar : ITextKernel
{
    public int MaxBytesPerUnit => JsonEscaper.MaxBytesPerUnit;

    public int Slack => JsonEscaper.ScalarSlack;

    public byte* Encode(char* from, char* end, byte* to) => JsonEscaper.EscapeScalar(from, end, to);
}

/// <summary>Percent-encoded JSON by the tables.</summary>
internal readonly unsafe struct PercentJsonScalar : ITextKernel
{
    public int MaxBytesPerUnit => PercentJsonEncoder.MaxBytesPerUnit;

    public int Slack => PercentJsonEncoder.ScalarSlack;

    public byte* Encode(char* from, char* end, byte* to) => PercentJsonEncoder.EncodeScalar(from, end, to);
}

#if !WSK_NETSTANDARD
/// <summary>JSON escaping with 128-bit vectors.</summary>
internal readonly unsafe struct JsonVector128 : ITextKernel
{
    public int MaxBytesPerUnit => JsonEscaper.MaxBytesPerUnit;

    public int Slack => JsonEscaper.Vector128Slack;

    public byte* Encode(char* from, char* end, byte* to) => JsonEscaper.EscapeVector128(from, end, to);
}

/// <summary>Percent-encoded JSON with 128-bit vectors.</summary>
internal readonly unsafe struct PercentJsonVector128 : ITextKernel
{
    public int MaxBytesPerUnit => PercentJsonEncoder.MaxBytesPerUnit;

    public int Slack => PercentJsonEncoder.Vector128Slack;

    public byte* Encode(char* from, char* end, byte* to) => PercentJsonEncoder.EncodeVector128(from, end, to);
}
#endif

#if NET10_0_OR_GREATER && !WSK_NETSTANDARD
/// <summary>JSON escaping with AVX-512.</summary>
internal readonly unsafe struct JsonAvx512 : ITextKernel
{
    public int MaxBytesPerUnit => JsonEscaper.MaxBytesPerUnit;

    public int Slack => JsonEscaper.Avx512Slack;

    public byte* Encode(char* from, char* end, byte* to) => JsonEscaper.EscapeAvx512(from, end, to);
}

/// <summary>Percent-encoded JSON with AVX-512.</summary>
internal readonly unsafe struct PercentJsonAvx512 : ITextKernel
{
    public int MaxBytesPerUnit => PercentJsonEncoder.MaxBytesPerUnit;

    public int Slack => PercentJsonEncoder.Avx512Slack;

    public byte* Encode(char* from, char* end, byte* to) => PercentJsonEncoder.EncodeAvx512(from, end, to);
}
#endif
