using System;
using Wsk;

[assembly: CLSCompliant(true)]

namespace Shop;

/// <summary>A customer as the newest C# writes it.</summary>
[SessionFrom]
public partial class Customer
{
    /// <summary>The name.</summary>
    public string? CustomerName { get; set; }

    /// <summary>The avatar.</summary>
    [SessionField(SessionField.HeadImgUrl)]
    public string? AvatarUrl { get; set; }

    /// <summary>The gender.</summary>
    public SessionGender Gender { get; set; }

    /// <summary>The phone number.</summary>
    public string? PhoneNumber { get; set => field = value?.Trim(); }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The address.</summary>
    public string? Address { get; set; }

    /// <summary>The position.</summary>
    public string? Title { get; set; }

    /// <summary>The company.</summary>
    public string? Department { get; set; }

#if NET
    /// <summary>The birthday.</summary>
    public DateOnly? Birthday { get; set; }
#else
    /// <summary>The birthday.</summary>
    public DateTime? Birthday { get; set; }
#endif

    /// <summary>The remark.</summary>
    public string? Remark { get; set; }

    /// <summary>The order's number.</summary>
    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; set; }

    /// <summary>The points.</summary>
    [CustomData("积分", "points")]
    public short Points { get; set; }
}

/// <summary>The customer of the vendor's guide.</summary>
public static class Guide
{
    /// <summary>What goes to the page.</summary>
    public static string Payload() => new Customer
    {
        CustomerName = "李雷 \"VIP\" 🎉",
        AvatarUrl = "https://example.com/avatar/132?size=64&v=2",
        Gender = SessionGender.Male,
        PhoneNumber = " 18600000006 ",
        Email = "test@wsk.cn",
        Address = "上海市",
        Title = "经理",
        Department = "某单位",
        Birthday = new(1986, 12, 12),
        Remark = "描述",
        OrderNo = "fecx864532",
        Points = 1280,
    }.ToSessionFrom();
}
