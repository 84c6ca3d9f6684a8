namespace Wsk.Benchmarks.Measuring;

/// <summary>Where a payload is written to.</summary>
internal enum Destination
{
    Utf8Span,
    BufferWriter,
    String,
    CharSpan,
}
