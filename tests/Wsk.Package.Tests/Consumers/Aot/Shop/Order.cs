using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.Serialization;
using Wsk;

namespace Shop;

public enum OrderStatus
{
    [EnumMember(Value = "待付款")]
    Unpaid,

    [EnumMember(Value = "已付款")]
    Paid,
}

[Flags]
public enum Services
{
    None = 0,
    Gift = 1,
    Express = 2,
    Insured = 4,
}

/// <summary>One entry of every kind, and all that trimming could take from a value's formatting.</summary>
[SessionFrom(MaxBytes = 0)]
public readonly partial struct Order
{
    [CustomData("状态", "status")]
    public OrderStatus Status { get; init; }

    [CustomData("服务", "services")]
    public Services Services { get; init; }

    [CustomData("星期", "day", Format = "D")]
    public DayOfWeek Day { get; init; }

    [CustomData("等级", "grade")]
    public char Grade { get; init; }

    [CustomData("会员", "member")]
    public bool? IsMember { get; init; }

    [CustomData("件数", "pieces")]
    public long Pieces { get; init; }

    [CustomData("金额", "amount", Format = "0.00")]
    public decimal Amount { get; init; }

    [CustomData("折扣", "discount")]
    public double Discount { get; init; }

    [CustomData("重量", "weight")]
    public float Weight { get; init; }

    [CustomData("大数", "big")]
    public BigInteger Big { get; init; }

    [CustomData("编号", "id")]
    public Guid Id { get; init; }

    [CustomData("网店", "shop")]
    public Uri? Shop { get; init; }

    [CustomData("下单", "ordered")]
    public DateTimeOffset OrderedAt { get; init; }

    [CustomData("付款", "paid")]
    public DateTime PaidAt { get; init; }

    [CustomData("送达", "delivery")]
    public DateOnly Delivery { get; init; }

    [CustomData("时刻", "time")]
    public TimeOnly Time { get; init; }

    [CustomData("时长", "duration")]
    public TimeSpan Duration { get; init; }

    [CustomData("版本", "version")]
    public Version? Version { get; init; }

    public IEnumerable<CustomDataEntry>? CustomData { get; init; }

    public static Order OfEveryKind => new()
    {
        Status = OrderStatus.Paid,
        Services = Services.Gift | Services.Insured,
        Day = DayOfWeek.Friday,
        Grade = '甲',
        IsMember = true,
        Pieces = -3,
        Amount = 1299.5m,
        Discount = 0.1,
        Weight = 1.5f,
        Big = BigInteger.Pow(2, 100),
        Id = new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"),
        Shop = new Uri("https://example.com/店?a=1&b=2"),
        OrderedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8)),
        PaidAt = new DateTime(2026, 1, 2, 3, 4, 6, DateTimeKind.Utc),
        Delivery = new DateOnly(2026, 1, 5),
        Time = new TimeOnly(9, 30),
        Duration = TimeSpan.FromMinutes(90),
        Version = new Version(1, 2, 3),
        CustomData = [new CustomDataEntry("来源", "source", "搜索 \"广告\"\n")],
    };
}
