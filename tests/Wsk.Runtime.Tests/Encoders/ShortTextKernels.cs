using Wsk.Text;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>JSON escaping as the writer goes about it: what takes no loop first, and only what that refuses by the kernel.</summary>
internal readonly unsafe struct JsonShortFirst : ITextKernel
{
    public int MaxBytesPerUnit => JsonEscaper.MaxBytesPerUnit;

    public int Slack => JsonEscaper.MaxSlack;

    public byte* Encode(char* from, char* end, byte* to)
    {
        int units = (int)(end - from);
        byte* written = units <= JsonEscaper.ShortUnits ? JsonEscaper.EscapeShort(from, units, to) : null;
        if (written == null)
        {
            return JsonEscaper.EscapeGeneral(from, units, to);
        }

        // The quotation mark is no part of the text.
        return written[-1] == '"' ? written - 1 : null;
    }
}

/// <summary>The same, percent-encoded.</summary>
internal readonly unsafe struct PercentJsonShortFirst : ITextKernel
{
    public int MaxBytesPerUnit => PercentJsonEncoder.MaxBytesPerUnit;

    public int Slack => PercentJsonEncoder.MaxSlack;

    public byte* Encode(char* from, char* end, byte* to)
    {
        int units = (int)(end - from);
        int written = units <= PercentJsonEncoder.ShortUnits ? PercentJsonEncoder.EncodeShort(from, units, to) : PercentJsonEncoder.Refused;
        return written < 0 ? PercentJsonEncoder.EncodeGeneral(from, units, to) : to + written;
    }
}
