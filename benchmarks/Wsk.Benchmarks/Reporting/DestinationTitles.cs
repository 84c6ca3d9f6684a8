using System;
using Wsk.Benchmarks.Measuring;

namespace Wsk.Benchmarks.Reporting;

/// <summary>What tables call the destinations.</summary>
internal static class DestinationTitles
{
    public static string Title(this Destination destination) => destination switch
    {
        Destination.Utf8Span => "`Span<byte>`",
        Destination.BufferWriter => "`IBufferWriter<byte>`",
        Destination.String => "`string`",
        Destination.CharSpan => "`Span<char>`",
        _ => throw new ArgumentOutOfRangeException(nameof(destination)),
    };
}
