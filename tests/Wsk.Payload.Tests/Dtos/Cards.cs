using Wsk.Payload.Tests.Oracle;

namespace Wsk.Payload.Tests.Dtos;

/// <summary>Every field, every kind of entry, no limit: what Node's cases fill in.</summary>
[SessionFrom(MaxBytes = 0)]
internal sealed partial class UnlimitedCard
{
    public UnlimitedCard()
    {
    }

    public UnlimitedCard(PayloadCase of)
    {
        CustomerName = of.Text("customerName");
        HeadImgUrl = of.Text("headimgurl");
        Gender = of.Gender;
        PhoneNumber = of.Text("phoneNumber");
        Email = of.Text("email");
        Address = of.Text("address");
        Title = of.Text("title");
        Department = of.Text("department");
        Birthday = of.Text("birthday");
        Remark = of.Text("remark");
        OrderNo = of.DeclaredValue(0);
        Quoted = of.DeclaredValue(1);
        Controls = of.DeclaredValue(2);
        Separators = of.DeclaredValue(3);
        Unreserved = of.DeclaredValue(4);
        CustomData = of.Entries;
    }

    public string? CustomerName { get; init; }

    public string? HeadImgUrl { get; init; }

    public SessionGender? Gender { get; init; }

    public string? PhoneNumber { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public string? Title { get; init; }

    public string? Department { get; init; }

    public string? Birthday { get; init; }

    public string? Remark { get; init; }

    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; init; }

    [CustomData("引号\"反斜杠\\", "quote \" and %25")]
    public string? Quoted { get; init; }

    [CustomData("换行\n制表\t", "controls \u0001\u001f\u007f")]
    public string? Controls { get; init; }

    [CustomData("表情😀", "separators \u2028\u2029\ufeff\u00a0")]
    public string? Separators { get; init; }

    [CustomData("!~*'()-_.", "&<>+/#?=;,:@$ é")]
    public string? Unreserved { get; init; }

    public CustomDataEntry[]? CustomData { get; init; }
}

/// <summary>WeChat's limit, and members with values only.</summary>
[SessionFrom]
internal readonly partial record struct LimitedCard(
    string? CustomerName,
    string? HeadImgUrl,
    SessionGender Gender,
    string? PhoneNumber,
    string? Email,
    string? Address,
    string? Title,
    string? Department,
    string? Birthday,
    string? Remark,
    [CustomData("订单号", "orderNo")] string? OrderNo,
    [CustomData("引号\"反斜杠\\", "quote \" and %25")] string? Quoted,
    [CustomData("换行\n制表\t", "controls \u0001\u001f\u007f")] string? Controls,
    [CustomData("表情😀", "separators \u2028\u2029\ufeff\u00a0")] string? Separators,
    [CustomData("!~*'()-_.", "&<>+/#?=;,:@$ é")] string? Unreserved,
    CustomDataEntry[]? CustomData)
{
    public static LimitedCard Of(PayloadCase card) => new(
        card.Text("customerName"),
        card.Text("headimgurl"),
        card.Gender ?? SessionGender.Unknown,
        card.Text("phoneNumber"),
        card.Text("email"),
        card.Text("address"),
        card.Text("title"),
        card.Text("department"),
        card.Text("birthday"),
        card.Text("remark"),
        card.DeclaredValue(0),
        card.DeclaredValue(1),
        card.DeclaredValue(2),
        card.DeclaredValue(3),
        card.DeclaredValue(4),
        card.Entries);
}
