namespace Wsk.Benchmarks.Payloads;

/// <summary>As much as fits into WeChat's 1000 bytes: ten fields and five entries.</summary>
[SessionFrom]
public sealed partial class LargestCustomer : CustomerFields
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
}
