using System;
using System.Text;
using Wsk;

[assembly: CLSCompliant(true)]

namespace Shop;

/// <summary>The customer of the vendor's guide.</summary>
[SessionFrom]
public partial record Customer
{
    /// <summary>The name.</summary>
    public string? CustomerName { get; init; }

    /// <summary>The avatar.</summary>
    [SessionField(SessionField.HeadImgUrl)]
    public string? AvatarUrl { get; init; }

    /// <summary>The gender.</summary>
    public Gender Gender { get; init; }

    /// <summary>The phone number.</summary>
    public string? PhoneNumber { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The address.</summary>
    public string? Address { get; init; }

    /// <summary>The position.</summary>
    public string? Title { get; init; }

    /// <summary>The company.</summary>
    public string? Department { get; init; }

    /// <summary>The birthday.</summary>
    public DateOnly? Birthday { get; init; }

    /// <summary>The remark.</summary>
    public string? Remark { get; init; }

    /// <summary>The order's number.</summary>
    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; init; }

    /// <summary>The points.</summary>
    [CustomData("积分", "points")]
    public int Points { get; init; }
}

internal static class Program
{
    private static void Main()
    {
        var customer = new Customer
        {
            CustomerName = "李雷 \"VIP\" 🎉",
            AvatarUrl = "https://example.com/avatar/132?size=64&v=2",
            Gender = Gender.Male,
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
        Console.OutputEncoding = Encoding.UTF8;
        Console.Write(customer.ToSessionFrom());
    }
}
