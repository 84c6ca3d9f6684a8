using System;
using System.Buffers;

namespace Wsk.Benchmarks.Payloads;

/// <summary>A <see cref="GuideCustomer"/> as the writers see it.</summary>
internal readonly struct GuideCard(GuideCustomer customer) : ICustomer
{
    public CustomerFields Fields => customer;

    public string? OrderNo => customer.OrderNo;

    public string? Item => null;

    public string? Amount => null;

    public string? Status => null;

    public string? MemberLevel => null;

    public string? ShippingAddress => null;

    public string? OrderedAt => null;

    public string? Note => null;

    public string ToSessionFrom() => customer.ToSessionFrom();

    public bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten) => customer.TryWriteSessionFrom(utf8Destination, out bytesWritten);

    public bool TryWriteSessionFrom(Span<char> destination, out int charsWritten) => customer.TryWriteSessionFrom(destination, out charsWritten);

    public void WriteSessionFrom(IBufferWriter<byte> writer) => customer.WriteSessionFrom(writer);
}
