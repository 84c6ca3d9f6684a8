using System;
using System.Buffers;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>This library: the code that its generator wrote for the DTO.</summary>
internal readonly struct WskWriter : IWriter<WskWriter>
{
    public static string Name => "**Wsk**";

    public static int Write<T>(T customer, Span<byte> destination)
        where T : struct, ICustomer =>
        customer.TryWriteSessionFrom(destination, out int written) ? written : throw new ArgumentException("Too small.", nameof(destination));

    public static void Write<T>(T customer, IBufferWriter<byte> destination)
        where T : struct, ICustomer =>
        customer.WriteSessionFrom(destination);

    public static string ToText<T>(T customer)
        where T : struct, ICustomer =>
        customer.ToSessionFrom();

    public static int Write<T>(T customer, Span<char> destination)
        where T : struct, ICustomer =>
        customer.TryWriteSessionFrom(destination, out int written) ? written : throw new ArgumentException("Too small.", nameof(destination));
}
