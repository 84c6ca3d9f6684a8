using System;
using System.Collections.Generic;
using System.Numerics;
using Wsk;

namespace Shop;

/// <summary>An <see cref="Order"/> as it arrives: an entry of every kind that is read, set in every way that there is.</summary>
[SessionFrom(MaxBytes = 0)]
public sealed partial record ReceivedOrder(
    [CustomData("状态", "status")] OrderStatus Status,
    [CustomData("服务", "services")] Services Services,
    [CustomData("星期", "day")] int Day)
{
    [CustomData("等级", "grade")]
    public required char Grade { get; init; }

    [CustomData("会员", "member")]
    public required bool? IsMember { get; set; }

    [CustomData("件数", "pieces")]
    public long Pieces { get; init; }

    [CustomData("金额", "amount")]
    public decimal Amount { get; init; }

    [CustomData("折扣", "discount")]
    public double Discount { get; init; }

    [CustomData("重量", "weight")]
    public float Weight { get; init; }

    [CustomData("大数", "big")]
    public BigInteger Big { get; set; }

    [CustomData("编号", "id")]
    public Guid Id { get; set; }

    [CustomData("网店", "shop")]
    public Uri? Shop { get; set; }

    [CustomData("下单", "ordered")]
    public DateTimeOffset OrderedAt { get; set; }

    [CustomData("付款", "paid")]
    public DateTime PaidAt { get; set; }

    [CustomData("送达", "delivery")]
    public DateOnly Delivery { get; set; }

    [CustomData("时刻", "time")]
    public TimeOnly Time { get; set; }

    [CustomData("时长", "duration")]
    public TimeSpan Duration { get; set; }

    [CustomData("版本", "version")]
    public Version? Version { get; set; }

    public IReadOnlyList<CustomDataEntry>? CustomData { get; set; }
}
