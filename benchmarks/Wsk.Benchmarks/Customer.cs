namespace Wsk.Benchmarks;

/// <summary>The DTO that every competitor writes: the guide's ten fields and up to eight entries. Without a limit, since the larger payloads are beyond WeChat's.</summary>
[SessionFrom(MaxBytes = 0)]
public sealed partial class Customer
{
    public string? CustomerName { get; init; }

    public string? HeadImgUrl { get; init; }

    public Gender Gender { get; init; }

    public string? PhoneNumber { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public string? Title { get; init; }

    public string? Department { get; init; }

    public string? Birthday { get; init; }

    public string? Remark { get; init; }

    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; init; }

    [CustomData("商品名称", "productName")]
    public string? ProductName { get; init; }

    [CustomData("订单金额", "amount")]
    public string? Amount { get; init; }

    [CustomData("订单状态", "status")]
    public string? Status { get; init; }

    [CustomData("收货地址", "shippingAddress")]
    public string? ShippingAddress { get; init; }

    [CustomData("会员等级", "memberLevel")]
    public string? MemberLevel { get; init; }

    [CustomData("下单时间", "orderedAt")]
    public string? OrderedAt { get; init; }

    [CustomData("备注", "note")]
    public string? Note { get; init; }
}
