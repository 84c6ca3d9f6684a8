using Wsk;

namespace Shop
{
    [SessionFrom]
    public partial record Customer(
        string CustomerName,
        [SessionField(SessionField.HeadImgUrl)] string AvatarUrl,
        SessionGender Gender,
        string PhoneNumber,
        string Email,
        string Address,
        string Title,
        string Department,
        string Birthday,
        string Remark,
        [CustomData("订单号", "orderNo")] string OrderNo,
        [CustomData("积分", "points")] long Points);

    public static class Guide
    {
        public static string Payload() => new Customer(
            "李雷 \"VIP\" 🎉",
            "https://example.com/avatar/132?size=64&v=2",
            SessionGender.Male,
            "18600000006",
            "test@wsk.cn",
            "上海市",
            "经理",
            "某单位",
            "1986-12-12",
            "描述",
            "fecx864532",
            1280).ToSessionFrom();
    }
}

#if !NET
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit
    {
    }
}
#endif
