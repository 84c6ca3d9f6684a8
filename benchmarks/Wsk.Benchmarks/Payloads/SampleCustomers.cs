namespace Wsk.Benchmarks.Payloads;

/// <summary>One customer of each kind, always the same.</summary>
internal static class SampleCustomers
{
    private const string Avatar = "https://thirdwx.qlogo.cn/mmopen/vi_32/Q0j4TwGTfTLwsk7yEbXhNZ0UHwoK3mBTgKz3ZBWlB2O7VSSIib3ARibH3nXcLVsJ1jOwRGUicc9pYfMzTdD/132";

    /// <summary>The vendor's guide's sample.</summary>
    public static GuideCustomer Guide { get; } = new()
    {
        CustomerName = "韩梅梅",
        HeadImgUrl = Avatar,
        Gender = SessionGender.Male,
        PhoneNumber = "18600000006",
        Email = "test@wsk.cn",
        Address = "上海市",
        Title = "经理",
        Department = "某单位",
        Birthday = "1986-12-12",
        Remark = "描述",
        OrderNo = "fecx864532",
    };

    /// <summary>The largest card that WeChat carries: just under 1000 bytes.</summary>
    public static LargestCustomer Largest { get; } = new()
    {
        CustomerName = "欧阳春晓",
        HeadImgUrl = Avatar,
        Gender = SessionGender.Female,
        PhoneNumber = "18600000006",
        Email = "ouyang@wsk.cn",
        Address = "上海市浦东新区世纪大道8号",
        Title = "采购经理",
        Department = "某单位",
        Birthday = "1986-12-12",
        Remark = "熟客",
        OrderNo = "fecx864532",
        Item = "耳机",
        Amount = "¥99",
        Status = "待付",
        MemberLevel = "金牌",
    };

    /// <summary>All fields and eight entries, Chinese.</summary>
    public static UnlimitedCustomer Chinese { get; } = new()
    {
        CustomerName = "欧阳春晓",
        HeadImgUrl = Avatar,
        Gender = SessionGender.Female,
        PhoneNumber = "18600000006",
        Email = "chunxiao@wsk.cn",
        Address = "上海市浦东新区世纪大道1号国金中心二期办公楼二十三层",
        Title = "高级采购经理",
        Department = "华东区企业采购中心数码家电组",
        Birthday = "1986-12-12",
        Remark = "老客户，偏好下午联系；上次反馈物流慢，本次请优先安排顺丰发货，并附上增值税专用发票。",
        OrderNo = "订单20260112号",
        Item = "无线降噪蓝牙耳机旗舰版 曜石黑 官方标配",
        Amount = "人民币壹仟贰佰玖拾玖元整",
        Status = "已付款，等待仓库发货（加急）",
        MemberLevel = "钻石会员（年费）",
        ShippingAddress = "上海市浦东新区世纪大道1号国金中心二期办公楼二十三层前台转交采购部欧阳女士收",
        OrderedAt = "2026年1月12日下午3点25分",
        Note = "客户希望周末送货上门，请提前半小时电话联系；如无人接听请放在小区东门的快递柜，谢谢！包装请务必完好，不要折叠发票，赠品请与耳机放在同一个箱子里一并寄出，不要分开。",
    };

    /// <summary>The same in ASCII.</summary>
    public static UnlimitedCustomer Ascii { get; } = new()
    {
        CustomerName = "Elizabeth Chunxiao Ouyang",
        HeadImgUrl = Avatar,
        Gender = SessionGender.Female,
        PhoneNumber = "+86 186 0000 0006",
        Email = "elizabeth.ouyang@procurement.wsk.example.cn",
        Address = "23F, Tower 2, IFC, No. 1 Century Avenue, Pudong New Area, Shanghai 200120",
        Title = "Senior Procurement Manager",
        Department = "East China Enterprise Procurement Centre, Consumer Electronics",
        Birthday = "1986-12-12",
        Remark = "Regular customer, prefers to be called in the afternoon; complained about slow delivery last time, so please ship by express and enclose the VAT invoice.",
        OrderNo = "fecx864532",
        Item = "Wireless Noise Cancelling Headphones, Flagship Edition, Obsidian Black",
        Amount = "CNY 1,299.00",
        Status = "Fully paid; waiting for the warehouse to ship",
        MemberLevel = "Diamond (by year)",
        ShippingAddress = "Reception, 23F, Tower 2, IFC, No. 1 Century Avenue, Pudong New Area, Shanghai 200120, P. R. China",
        OrderedAt = "2026-01-12T15:25:07+08:00",
        Note = "https://shop.wsk.example.cn/orders/fecx864532?source=mini-program&campaign=spring-festival&coupon=NEW100&locale=zh-Hans&from=session#timeline",
    };
}
