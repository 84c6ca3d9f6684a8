using System.Collections.Generic;

namespace Wsk.Payload.Tests.Dtos;

/// <summary>No priorities: everything goes, the last in payload order first.</summary>
[SessionFrom(MaxBytes = 300, Overflow = OverflowHandling.DropLowestPriority)]
internal sealed partial class EqualsCard
{
    public string? Remark { get; set; }

    public string? CustomerName { get; set; }

    public SessionGender Gender { get; set; }

    public string? Birthday { get; set; }

    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; set; }

    [CustomData("等级", "level")]
    public string? Level { get; set; }

    [SessionField(SessionField.CustomData)]
    public List<CustomDataEntry>? More { get; set; }
}

/// <summary>Priorities of every sort, negative ones and never-dropped ones among them.</summary>
[SessionFrom(MaxBytes = 400, Overflow = OverflowHandling.DropLowestPriority)]
internal sealed partial class RankedCard
{
    [SessionField(SessionField.CustomerName, Priority = int.MaxValue)]
    public string? CustomerName { get; set; }

    [SessionField(SessionField.HeadImgUrl, Priority = -5)]
    public string? Avatar { get; set; }

    [SessionField(SessionField.PhoneNumber, Priority = 10)]
    public string? Phone { get; set; }

    public string? Email { get; set; }

    [SessionField(SessionField.Remark, Priority = int.MinValue)]
    public string? Note { get; set; }

    [CustomData("一", "one", Priority = 3)]
    public string? One { get; set; }

    [CustomData("二", "two", Priority = int.MaxValue)]
    public string? Two { get; set; }

    [CustomData("三", "three")]
    public string? Three { get; set; }

    [SessionField(SessionField.CustomData, Priority = 2)]
    public CustomDataEntry[]? More { get; set; }
}

/// <summary>Run-time entries that outlive everything else.</summary>
[SessionFrom(MaxBytes = 250, Overflow = OverflowHandling.DropLowestPriority)]
internal sealed partial class EntriesFirstCard
{
    public string? CustomerName { get; set; }

    public string? Title { get; set; }

    [CustomData("一", "one")]
    public string? One { get; set; }

    [SessionField(SessionField.CustomData, Priority = int.MaxValue)]
    public IReadOnlyList<CustomDataEntry>? More { get; set; }
}

/// <summary>Run-time entries that go before everything else.</summary>
[SessionFrom(MaxBytes = 250, Overflow = OverflowHandling.DropLowestPriority)]
internal sealed partial class EntriesLastCard
{
    public string? CustomerName { get; set; }

    public string? Title { get; set; }

    [CustomData("一", "one")]
    public string? One { get; set; }

    [SessionField(SessionField.CustomData, Priority = -1)]
    public IEnumerable<CustomDataEntry>? More { get; set; }
}

/// <summary>Run-time entries that go after everything else but the name.</summary>
[SessionFrom(MaxBytes = 250, Overflow = OverflowHandling.DropLowestPriority)]
internal sealed partial class EntriesFirstButOneCard
{
    [SessionField(SessionField.CustomerName, Priority = int.MaxValue)]
    public string? CustomerName { get; set; }

    public string? Title { get; set; }

    [SessionField(SessionField.CustomData, Priority = 1)]
    public CustomDataEntry[]? More { get; set; }
}

/// <summary>The priorities of a shop, with WeChat's own limit.</summary>
[SessionFrom(Overflow = OverflowHandling.DropLowestPriority)]
internal sealed partial record ShopCard
{
    [SessionField(SessionField.CustomerName, Priority = int.MaxValue)]
    public string? CustomerName { get; init; }

    [SessionField(SessionField.HeadImgUrl, Priority = 70)]
    public string? AvatarUrl { get; init; }

    [SessionField(SessionField.PhoneNumber, Priority = 90)]
    public string? PhoneNumber { get; init; }

    [SessionField(SessionField.Email, Priority = 30)]
    public string? Email { get; init; }

    [SessionField(SessionField.Address, Priority = 20)]
    public string? Address { get; init; }

    [SessionField(SessionField.Remark, Priority = 50)]
    public string? Remark { get; init; }

    [CustomData("订单号", "orderNo", Priority = 80)]
    public string? OrderNo { get; init; }

    [CustomData("积分", "points", Priority = 15)]
    public string? Points { get; init; }

    [SessionField(SessionField.CustomData)]
    public IReadOnlyList<CustomDataEntry> EarlierOrders { get; init; } = [];
}

/// <summary>customData encoded beforehand goes whole.</summary>
[SessionFrom(MaxBytes = 250, Overflow = OverflowHandling.DropLowestPriority)]
internal sealed partial class EncodedCard
{
    public string? CustomerName { get; set; }

    [SessionField(SessionField.Remark, Priority = 1)]
    public string? Remark { get; set; }

    public string? CustomData { get; set; }
}

/// <summary>Nothing may go.</summary>
[SessionFrom(MaxBytes = 100, Overflow = OverflowHandling.DropLowestPriority)]
internal sealed partial class KeepAllCard
{
    [SessionField(SessionField.CustomerName, Priority = int.MaxValue)]
    public string? CustomerName { get; set; }

    [SessionField(SessionField.Remark, Priority = int.MaxValue)]
    public string? Remark { get; set; }
}
