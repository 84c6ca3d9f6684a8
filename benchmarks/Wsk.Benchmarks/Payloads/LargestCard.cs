using System;
using System.Buffers;

namespace Wsk.Benchmarks.Payloads;

/// <summary>A <see cref="LargestCustomer"/> as the writers see it.</summary>
internal readonly struct LargestCard(LargestCustomer customer) : ICustomer
{
    public CustomerFields Fields => customer;

    public string? OrderNo => customer.OrderNo;

    public string? Item => customer.Item;

    public string? Amount => customer.Amount;

    public string? Status => customer.Status;

    public string? MemberLevel => customer.MemberLevel;

    public string? ShippingAddress => null;

    public string? OrderedAt => null;

    public string? Note => null;

    public string ToSessionFrom() => customer.ToSessionFrom();

    public bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten) => customer.TryWriteSessionFrom(utf8Destination, out bytesWritten);

    public bool TryWriteSessionFrom(Span<char> destination, out int charsWritten) => customer.TryWriteSessionFrom(destination, out charsWritten);

    public void WriteSessionFrom(IBufferWriter<byte> writer) => customer.WriteSessionFrom(writer);
}
