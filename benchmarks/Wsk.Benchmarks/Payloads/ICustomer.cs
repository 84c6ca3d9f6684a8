using System;
using System.Buffers;

namespace Wsk.Benchmarks.Payloads;

/// <summary>
/// How the writers see a customer, whichever DTO holds it. Implemented by structs alone, so that the JIT compiles every writer for every
/// DTO by itself, as if written for it by hand: without interface calls, and without the entries that the DTO lacks.
/// </summary>
internal interface ICustomer
{
    CustomerFields Fields { get; }

    string? OrderNo { get; }

    string? Item { get; }

    string? Amount { get; }

    string? Status { get; }

    string? MemberLevel { get; }

    string? ShippingAddress { get; }

    string? OrderedAt { get; }

    string? Note { get; }

    string ToSessionFrom();

    bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten);

    bool TryWriteSessionFrom(Span<char> destination, out int charsWritten);

    void WriteSessionFrom(IBufferWriter<byte> writer);
}
