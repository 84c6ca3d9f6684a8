using System;
using System.Collections.Generic;
using Wsk.Samples.Api.Data;

namespace Wsk.Samples.Api.Customers;

/// <summary>
/// What the customer-service workbench shows beside the chat. WeChat carries 1000 bytes: when a card has more, what the person at the
/// workbench misses least goes first, and what the old system left behind wrongly goes out without spoiling the rest.
/// </summary>
[SessionFrom(Overflow = OverflowHandling.DropLowestPriority, InvalidValues = InvalidValueHandling.Omit)]
public partial record CustomerCard
{
    // A card without a name helps nobody: this one always stays.
    [SessionField(SessionField.CustomerName, Priority = int.MaxValue)]
    public string? CustomerName { get; init; }

    [SessionField(SessionField.HeadImgUrl, Priority = 70)]
    public string? AvatarUrl { get; init; }

    [SessionField(SessionField.Gender, Priority = 60)]
    public SessionGender Gender { get; init; }

    [SessionField(SessionField.PhoneNumber, Priority = 90)]
    public string? PhoneNumber { get; init; }

    [SessionField(SessionField.Email, Priority = 30)]
    public string? Email { get; init; }

    [SessionField(SessionField.Address, Priority = 20)]
    public string? Address { get; init; }

    [SessionField(SessionField.Title, Priority = 20)]
    public string? JobTitle { get; init; }

    [SessionField(SessionField.Department, Priority = 20)]
    public string? Company { get; init; }

    [SessionField(SessionField.Birthday, Priority = 40)]
    public string? Birthday { get; init; }

    // The beginning of a remark still helps: a long one is cut to the room that is left.
    [SessionField(SessionField.Remark, Priority = 50, Shorten = true)]
    public string? Remark { get; init; }

    [CustomData("订单号", "orderNo", Priority = 80)]
    public string? OrderNo { get; init; }

    [CustomData("金额", "amount", Format = "¥0.00", Priority = 75)]
    public decimal? OrderAmount { get; init; }

    [CustomData("状态", "status", Priority = 80)]
    public OrderStatus? OrderStatus { get; init; }

    [CustomData("下单日期", "orderDate", Priority = 35)]
    public DateOnly? OrderDate { get; init; }

    [CustomData("会员", "member", Priority = 45)]
    public MembershipLevel? MembershipLevel { get; init; }

    [CustomData("积分", "points", Priority = 15)]
    public int? Points { get; init; }

    /// <summary>The orders before the latest: how many there are is known at run time only. Without a priority of their own they go first, the oldest of them before the others.</summary>
    [SessionField(SessionField.CustomData)]
    public IReadOnlyList<CustomDataEntry> EarlierOrders { get; init; } = [];
}
