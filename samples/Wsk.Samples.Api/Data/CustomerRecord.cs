using System;
using System.Collections.Generic;

namespace Wsk.Samples.Api.Data;

/// <summary>A row of <c>customers</c> with its orders, the latest first.</summary>
internal sealed record CustomerRecord(long Id)
{
    /// <summary>Who the customer is to WeChat, as WeChat told the shop at the customer's login.</summary>
    public string? OpenId { get; init; }

    public string? Name { get; init; }

    /// <summary>A file below <c>/avatars</c>.</summary>
    public string? Avatar { get; init; }

    /// <summary>1 male, 2 female, 0 unknown; rows taken over from the shop's old system hold 9 (未说明 in GB/T 2261.1).</summary>
    public int Gender { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public string? JobTitle { get; init; }

    public string? Company { get; init; }

    /// <summary><c>yyyy-MM-dd</c>, as far as the person at the old system's keyboard cared.</summary>
    public string? Birthday { get; init; }

    public string? Remark { get; init; }

    public MembershipLevel? MembershipLevel { get; init; }

    public int? Points { get; init; }

    public IReadOnlyList<OrderRecord> Orders { get; init; } = [];
}

/// <summary>A row of <c>orders</c>.</summary>
internal sealed record OrderRecord(string OrderNo, long AmountFen, OrderStatus Status, DateOnly? OrderedOn)
{
    /// <summary>In yuan: the database counts in fen.</summary>
    public decimal Amount => AmountFen / 100m;
}
