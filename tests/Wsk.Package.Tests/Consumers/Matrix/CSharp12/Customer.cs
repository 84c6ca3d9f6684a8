using Wsk;
using Entry = Wsk.CustomDataEntry;

namespace Shop;

[SessionFrom]
public sealed partial class Customer(string customerName, string avatarUrl, SessionGender gender)
{
    public string CustomerName => customerName;

    [SessionField(SessionField.HeadImgUrl)]
    public string AvatarUrl => avatarUrl;

    public SessionGender Gender { get; } = gender;

    public string PhoneNumber { get; set; }

    public string Email { get; set; }

    public string Address { get; set; }

    public string Title { get; set; }

    public string Department { get; set; }

    public string Birthday { get; set; }

    public string Remark { get; set; }

    public Entry[] CustomData { get; set; }
}

public static class Guide
{
    public static string Payload() => new Customer("李雷 \"VIP\" 🎉", "https://example.com/avatar/132?size=64&v=2", SessionGender.Male)
    {
        PhoneNumber = "18600000006",
        Email = "test@wsk.cn",
        Address = "上海市",
        Title = "经理",
        Department = "某单位",
        Birthday = "1986-12-12",
        Remark = "描述",
        CustomData = [new("订单号", "orderNo", "fecx864532"), new("积分", "points", "1280")],
    }.ToSessionFrom();
}
