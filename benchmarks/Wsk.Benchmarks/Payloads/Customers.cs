using System;
using System.Buffers;

namespace Wsk.Benchmarks.Payloads;

/// <summary>The ten fields of the vendor's guide, common to all customers.</summary>
public abstract class CustomerFields
{
    public string? CustomerName { get; init; }

    public string? HeadImgUrl { get; init; }

    public SessionGender Gender { get; init; }

    public string? PhoneNumber { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public string? Title { get; init; }

    public string? Department { get; init; }

    public string? Birthday { get; init; }

    public string? Remark { get; init; }
}

/// <summary>The vendor's guide's card: ten fields and one entry.</summary>
[SessionFrom]
public sealed partial class GuideCustomer : CustomerFields
{
    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; init; }
}

/// <summary>The largest card that fits WeChat's 1000 bytes: ten fields and five entries.</summary>
[SessionFrom]
public sealed partial class LargestCustomer : CustomerFields
{
    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; init; }

    [CustomData("商品", "item")]
    public string? Item { get; init; }

    [CustomData("金额", "amount")]
    public string? Amount { get; init; }

    [CustomData("状态", "status")]
    public string? Status { get; init; }

    [CustomData("会员", "vip")]
    public string? MemberLevel { get; init; }
}

/// <summary>Ten fields and eight entries without a limit: more than WeChat carries.</summary>
[SessionFrom(MaxBytes = 0)]
public sealed partial class UnlimitedCustomer : CustomerFields
{
    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; init; }

    [CustomData("商品", "item")]
    public string? Item { get; init; }

    [CustomData("金额", "amount")]
    public string? Amount { get; init; }

    [CustomData("状态", "status")]
    public string? Status { get; init; }

    [CustomData("会员", "vip")]
    public string? MemberLevel { get; init; }

    [CustomData("地址", "shipTo")]
    public string? ShippingAddress { get; init; }

    [CustomData("时间", "time")]
    public string? OrderedAt { get; init; }

    [CustomData("备注", "note")]
    public string? Note { get; init; }
}

/// <summary>
/// A customer as the writers see it, whichever DTO holds it. Implemented by structs only, so that the JIT compiles each writer for each DTO as if it were
/// written by hand: without interface calls, and without the entries that the DTO lacks.
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

    /// <summary>Reads a DTO of this kind. Null if the text is no payload.</summary>
    static abstract CustomerFields? Parse(string text);

    /// <inheritdoc cref="Parse(string)"/>
    static abstract CustomerFields? Parse(ReadOnlySpan<byte> utf8);

    string ToSessionFrom();

    bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten);

    bool TryWriteSessionFrom(Span<char> destination, out int charsWritten);

    void WriteSessionFrom(IBufferWriter<byte> writer);
}

/// <summary>Wraps a <see cref="GuideCustomer"/>.</summary>
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

    public static CustomerFields? Parse(string text) => GuideCustomer.TryParseSessionFrom(text, out GuideCustomer? customer) ? customer : null;

    public static CustomerFields? Parse(ReadOnlySpan<byte> utf8) => GuideCustomer.TryParseSessionFrom(utf8, out GuideCustomer? customer) ? customer : null;

    public string ToSessionFrom() => customer.ToSessionFrom();

    public bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten) => customer.TryWriteSessionFrom(utf8Destination, out bytesWritten);

    public bool TryWriteSessionFrom(Span<char> destination, out int charsWritten) => customer.TryWriteSessionFrom(destination, out charsWritten);

    public void WriteSessionFrom(IBufferWriter<byte> writer) => customer.WriteSessionFrom(writer);
}

/// <summary>Wraps a <see cref="LargestCustomer"/>.</summary>
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

    public static CustomerFields? Parse(string text) => LargestCustomer.TryParseSessionFrom(text, out LargestCustomer? customer) ? customer : null;

    public static CustomerFields? Parse(ReadOnlySpan<byte> utf8) => LargestCustomer.TryParseSessionFrom(utf8, out LargestCustomer? customer) ? customer : null;

    public string ToSessionFrom() => customer.ToSessionFrom();

    public bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten) => customer.TryWriteSessionFrom(utf8Destination, out bytesWritten);

    public bool TryWriteSessionFrom(Span<char> destination, out int charsWritten) => customer.TryWriteSessionFrom(destination, out charsWritten);

    public void WriteSessionFrom(IBufferWriter<byte> writer) => customer.WriteSessionFrom(writer);
}

/// <summary>Wraps a <see cref="UnlimitedCustomer"/>.</summary>
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

    public static CustomerFields? Parse(string text) => UnlimitedCustomer.TryParseSessionFrom(text, out UnlimitedCustomer? customer) ? customer : null;

    public static CustomerFields? Parse(ReadOnlySpan<byte> utf8) => UnlimitedCustomer.TryParseSessionFrom(utf8, out UnlimitedCustomer? customer) ? customer : null;

    public string ToSessionFrom() => customer.ToSessionFrom();

    public bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten) => customer.TryWriteSessionFrom(utf8Destination, out bytesWritten);

    public bool TryWriteSessionFrom(Span<char> destination, out int charsWritten) => customer.TryWriteSessionFrom(destination, out charsWritten);

    public void WriteSessionFrom(IBufferWriter<byte> writer) => customer.WriteSessionFrom(writer);
}
