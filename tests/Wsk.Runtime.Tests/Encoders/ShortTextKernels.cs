using Wsk.Encoders;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>JSON escaping as the writer goes about it: what takes no loop first, and only what that refuses by the kernel.</summary>
internal readonly unsafe struct JsonTextShortFirst : IJsonTextKernel
{
    public int MaxBytesPerUnit => JsonText.MaxBytesPerUnit;

    public int Slack => JsonText.Room;

    public byte* Encode(char* from, char* end, byte* to)
    {
        int units = (int)(end - from);
        byte* written = units <= JsonText.ShortUnits ? JsonText.EscapeShort(from, units, to) : null;
        if (written == null)
        {
            return JsonText.EscapeOther(from, units, to);
        }

        // The quotation mark is no part of the text.
        return written[-1] == '"' ? written - 1 : null;
    }
}

/// <summary>The same, percent-encoded.</summary>
internal readonly unsafe struct PercentJsonTextShortFirst : IJsonTextKernel
{
    public int MaxBytesPerUnit => PercentJsonText.MaxBytesPerUnit;

    public int Slack => PercentJsonText.Room;

    public byte* Encode(char* from, char* end, byte* to)
    {
        int units = (int)(end - from);
        int written = units <= PercentJsonText.ShortUnits ? PercentJsonText.EncodeShort(from, units, to) : JsonText.Refused;
        return written < 0 ? PercentJsonText.EncodeOther(from, units, to) : to + written;
    }
}
