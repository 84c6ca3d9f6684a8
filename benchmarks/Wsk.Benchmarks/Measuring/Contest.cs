using System;
using System.Collections.Generic;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Measuring;

/// <summary>Who writes into which destination. The baseline comes first, this library next.</summary>
internal static class Contest<T>
    where T : struct, ICustomer
{
    public static IReadOnlyList<Runner> Of(Destination destination, T[] customers, IReadOnlyList<string> finished) => destination switch
    {
        Destination.Utf8Span =>
        [
            new Utf8SpanRunner<SystemTextJson, T>(customers),
            new Utf8SpanRunner<WskWriter, T>(customers),
            .. typeof(T) == typeof(UnlimitedCard) ? (Runner[])[] : [new Utf8SpanRunner<WskWriter, T>(customers, Room.Carried)],
            new Utf8SpanRunner<ScalarTables, T>(customers),
            new Utf8SpanRunner<StringConcat, T>(customers),
            new Utf8SpanRunner<Utf8Writer, T>(customers),
            new Utf8SpanRunner<NewtonsoftJson, T>(customers),
            new Utf8SpanCopyRunner(finished) { IsLimit = true },
            new Utf8SpanRunner<ValuesAlone, T>(customers) { IsLimit = true },
        ],
        Destination.BufferWriter =>
        [
            new BufferWriterRunner<SystemTextJson, T>(customers),
            new BufferWriterRunner<WskWriter, T>(customers),
            new BufferWriterRunner<ScalarTables, T>(customers),
            new BufferWriterRunner<StringConcat, T>(customers),
            new BufferWriterRunner<Utf8Writer, T>(customers),
            new BufferWriterRunner<NewtonsoftJson, T>(customers),
            new BufferWriterCopyRunner(finished) { IsLimit = true },
        ],
        Destination.String =>
        [
            new StringRunner<SystemTextJson, T>(customers),
            new StringRunner<WskWriter, T>(customers),
            new StringRunner<ScalarTables, T>(customers),
            new StringRunner<StringConcat, T>(customers),
            new StringRunner<Utf8Writer, T>(customers),
            new StringRunner<NewtonsoftJson, T>(customers),
            new StringCopyRunner(finished) { IsLimit = true },
        ],
        Destination.CharSpan =>
        [
            new CharSpanRunner<SystemTextJson, T>(customers),
            new CharSpanRunner<WskWriter, T>(customers),
            new CharSpanRunner<ScalarTables, T>(customers),
            new CharSpanRunner<StringConcat, T>(customers),
            new CharSpanRunner<NewtonsoftJson, T>(customers),
            new CharSpanCopyRunner(finished) { IsLimit = true },
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(destination)),
    };
}
