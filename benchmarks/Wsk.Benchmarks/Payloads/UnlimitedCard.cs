using System;
using System.Buffers;

namespace Wsk.Benchmarks.Payloads;

/// <summary>A <see cref="UnlimitedCustomer"/> as the writers see it.</summary>
internal readonly struct UnlimitedCard(UnlimitedCustomer customer) : ICustomer
{
    public CustomerFields Fields => customer;

    public string? OrderNo => customer.OrderNo;

    public string? Item => customer.Item;

    public string? Amount => customer.Amount;

    public string? Status => customer.Status;

    public string? MemberLevel => customer.MemberLevel;

    public string? ShippingAddress => customer.ShippingAddress;

    public string? OrderedAt => customer.OrderedAt;

    public string? Note => customer.Note;

    public string ToSessionFrom() => customer.ToSessionFrom();

    public bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten) => customer.TryWriteSessionFrom(utf8Destination, out bytesWritten);

    public bool TryWriteSessionFrom(Span<char> destination, out int charsWritten) => customer.TryWriteSessionFrom(destination, out charsWritten);

    public void WriteSessionFrom(IBufferWriter<byte> writer) => customer.WriteSessionFrom(writer);
}
