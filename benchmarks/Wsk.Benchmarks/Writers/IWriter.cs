using System;
using System.Buffers;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>Something that writes a card. Implemented by structs without members, for the JIT's sake.</summary>
internal interface IWriter
{
    /// <summary>What the tables call it.</summary>
    static abstract string Name { get; }
}

/// <summary>Writes into a caller's UTF-8 buffer.</summary>
internal interface IUtf8SpanWriter : IWriter
{
    /// <summary>Writes a card; returns how many bytes.</summary>
    static abstract int Write<T>(T customer, Span<byte> destination)
        where T : struct, ICustomer;
}

/// <summary>Writes into a buffer writer.</summary>
internal interface IBufferWriterWriter : IWriter
{
    /// <summary>Writes a card.</summary>
    static abstract void Write<T>(T customer, IBufferWriter<byte> destination)
        where T : struct, ICustomer;
}

/// <summary>Makes a string.</summary>
internal interface IStringWriter : IWriter
{
    /// <summary>The card as a string.</summary>
    static abstract string ToText<T>(T customer)
        where T : struct, ICustomer;
}

/// <summary>Writes into a caller's UTF-16 buffer.</summary>
internal interface ICharSpanWriter : IWriter
{
    /// <summary>Writes a card; returns how many UTF-16 units.</summary>
    static abstract int Write<T>(T customer, Span<char> destination)
        where T : struct, ICustomer;
}
