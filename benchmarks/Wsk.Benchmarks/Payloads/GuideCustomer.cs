namespace Wsk.Benchmarks.Payloads;

/// <summary>What the vendor's guide sends: ten fields and one entry.</summary>
[SessionFrom]
public sealed partial class GuideCustomer : CustomerFields
{
    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; init; }
}
