using System;
using System.Text;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Readers;

/// <summary>Reads cards. Implemented by empty structs, so that the JIT compiles each reader for each customer type and calls it directly.</summary>
/// <typeparam name="TSelf">The reader itself. A reader of strings only inherits the other source.</typeparam>
internal interface IReader<TSelf>
    where TSelf : struct, IReader<TSelf>
{
    /// <summary>The reader's name in the tables.</summary>
    static abstract string Name { get; }

    /// <summary>Reads a card from a string. Null if the text is no payload.</summary>
    static abstract object? Read<T>(string text)
        where T : struct, ICustomer;

    /// <summary>Reads a card from UTF-8. Null if the bytes are no payload.</summary>
    static virtual object? Read<T>(ReadOnlySpan<byte> utf8)
        where T : struct, ICustomer =>
        TSelf.Read<T>(Encoding.UTF8.GetString(utf8));

    /// <summary>The values of what was read.</summary>
    static abstract CustomerValues ValuesOf(object card);
}
