using System;
using Wsk;

namespace Shop;

[SessionFrom]
public readonly partial record struct Customer
{
    public string? CustomerName { get; init; }

    [SessionField(SessionField.HeadImgUrl)]
    public Uri? AvatarUrl { get; init; }

    public SessionGender? Gender { get; init; }

    public string? PhoneNumber { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public string? Title { get; init; }

    public string? Department { get; init; }

    public DateTimeOffset? Birthday { get; init; }

    public string? Remark { get; init; }

    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; init; }

    [CustomData("积分", "points", Format = "0")]
    public decimal? Points { get; init; }
}

public static class Guide
{
    public static string Payload() => new Customer
    {
        CustomerName = "李雷 \"VIP\" 🎉",
        AvatarUrl = new Uri("https://example.com/avatar/132?size=64&v=2"),
        Gender = SessionGender.Male,
        PhoneNumber = "18600000006",
        Email = "test@wsk.cn",
        Address = "上海市",
        Title = "经理",
        Department = "某单位",
        Birthday = new DateTimeOffset(1986, 12, 12, 23, 59, 59, TimeSpan.FromHours(8)),
        Remark = "描述",
        OrderNo = "fecx864532",
        Points = 1280.0m,
    }.ToSessionFrom();
}
