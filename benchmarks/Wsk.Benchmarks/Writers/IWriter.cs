using System;
using System.Buffers;
using System.Text;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>Writes cards. Implemented by empty structs, so that the JIT compiles each writer for each customer type and calls it directly.</summary>
/// <typeparam name="TSelf">The writer itself. A writer that makes strings only inherits the other destinations.</typeparam>
internal interface IWriter<TSelf>
    where TSelf : struct, IWriter<TSelf>
{
    /// <summary>The writer's name in the tables.</summary>
    static abstract string Name { get; }

    /// <summary>Writes a card as a string.</summary>
    static abstract string ToText<T>(T customer)
        where T : struct, ICustomer;

    /// <summary>Writes a card as UTF-8 and returns the number of bytes.</summary>
    static virtual int Write<T>(T customer, Span<byte> destination)
        where T : struct, ICustomer =>
        Encoding.UTF8.GetBytes(TSelf.ToText(customer), destination);

    /// <summary>Writes a card as UTF-8 into a buffer writer.</summary>
    static virtual void Write<T>(T customer, IBufferWriter<byte> destination)
        where T : struct, ICustomer =>
        Encoding.UTF8.GetBytes(TSelf.ToText(customer), destination);

    /// <summary>Writes a card as UTF-16 and returns the number of units.</summary>
    static virtual int Write<T>(T customer, Span<char> destination)
        where T : struct, ICustomer
    {
        string text = TSelf.ToText(customer);
        text.CopyTo(destination);
        return text.Length;
    }
}
