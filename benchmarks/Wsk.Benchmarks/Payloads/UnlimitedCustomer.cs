namespace Wsk.Benchmarks.Payloads;

/// <summary>Ten fields and eight entries, without a limit: more than WeChat carries.</summary>
[SessionFrom(MaxBytes = 0)]
public sealed partial class UnlimitedCustomer : CustomerFields
{
    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; init; }

    [CustomData("商品", "item")]
    public string? Item { get; init; }

    [CustomData("金额", "amount")]
    public string? Amount { get; init; }

    [CustomData("状态", "status")]
    public string? Status { get; init; }

    [CustomData("会员", "vip")]
    public string? MemberLevel { get; init; }

    [CustomData("地址", "shipTo")]
    public string? ShippingAddress { get; init; }

    [CustomData("时间", "time")]
    public string? OrderedAt { get; init; }

    [CustomData("备注", "note")]
    public string? Note { get; init; }
}
