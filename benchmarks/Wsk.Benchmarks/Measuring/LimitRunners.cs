using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Wsk.Benchmarks.Measuring;

/// <summary>Copies payloads that were finished beforehand.</summary>
internal abstract class CopyRunner(string writer, IReadOnlyList<string> finished) : Runner(writer, finished.Count)
{
    protected byte[][] Utf8 { get; } = [.. finished.Select(Encoding.UTF8.GetBytes)];

    protected string[] Texts { get; } = [.. finished];

    public override string Text(int customer) => Texts[customer];
}

/// <summary>Into a caller's UTF-8 buffer.</summary>
internal sealed class Utf8SpanCopyRunner(IReadOnlyList<string> finished) : CopyRunner("memcpy of the finished bytes", finished)
{
    public override long Run(int writes)
    {
        byte[][] payloads = Utf8;
        Span<byte> destination = Room.Utf8;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            byte[] payload = payloads[i & (payloads.Length - 1)];
            payload.CopyTo(destination);
            written += payload.Length;
        }

        return written;
    }
}

/// <summary>Into a buffer writer.</summary>
internal sealed class BufferWriterCopyRunner(IReadOnlyList<string> finished) : CopyRunner("memcpy of the finished bytes", finished)
{
    public override long Run(int writes)
    {
        byte[][] payloads = Utf8;
        ArrayBufferWriter<byte> destination = Room.Writer;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            destination.ResetWrittenCount();
            destination.Write(payloads[i & (payloads.Length - 1)]);
            written += destination.WrittenCount;
        }

        return written;
    }
}

/// <summary>Into a new string.</summary>
internal sealed class StringCopyRunner(IReadOnlyList<string> finished) : CopyRunner("allocation + memcpy of the finished string", finished)
{
    public override long Run(int writes)
    {
        string[] payloads = Texts;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            written += new string(payloads[i & (payloads.Length - 1)].AsSpan()).Length;
        }

        return written;
    }
}

/// <summary>Into a caller's UTF-16 buffer.</summary>
internal sealed class CharSpanCopyRunner(IReadOnlyList<string> finished) : CopyRunner("memcpy of the finished chars", finished)
{
    public override long Run(int writes)
    {
        string[] payloads = Texts;
        Span<char> destination = Room.Chars;
        long written = 0;
        for (int i = 0; i < writes; i++)
        {
            string payload = payloads[i & (payloads.Length - 1)];
            payload.CopyTo(destination);
            written += payload.Length;
        }

        return written;
    }
}
