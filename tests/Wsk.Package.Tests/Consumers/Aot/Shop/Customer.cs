using System;
using System.ComponentModel.DataAnnotations;
using Wsk;

namespace Shop;

/// <summary>The customer of the vendor's guide, with every member that can be generated for a type.</summary>
[SessionFrom(Formattable = true)]
public sealed partial record Customer
{
    [StringLength(16)]
    public string? CustomerName { get; init; }

    [SessionField(SessionField.HeadImgUrl)]
    [StringLength(60)]
    public string? AvatarUrl { get; init; }

    public SessionGender Gender { get; init; }

    [StringLength(11)]
    public string? PhoneNumber { get; init; }

    [StringLength(20)]
    public string? Email { get; init; }

    [StringLength(10)]
    public string? Address { get; init; }

    [StringLength(5)]
    public string? Title { get; init; }

    [StringLength(5)]
    public string? Department { get; init; }

    public DateOnly? Birthday { get; init; }

    [StringLength(5)]
    public string? Remark { get; init; }

    [CustomData("订单号", "orderNo")]
    [StringLength(10)]
    public string? OrderNo { get; init; }

    [CustomData("积分", "points")]
    public int Points { get; init; }

    public static Customer OfTheGuide => new()
    {
        CustomerName = "李雷 \"VIP\" 🎉",
        AvatarUrl = "https://example.com/avatar/132?size=64&v=2",
        Gender = SessionGender.Male,
        PhoneNumber = "18600000006",
        Email = "test@wsk.cn",
        Address = "上海市",
        Title = "经理",
        Department = "某单位",
        Birthday = new DateOnly(1986, 12, 12),
        Remark = "描述",
        OrderNo = "fecx864532",
        Points = 1280,
    };
}
