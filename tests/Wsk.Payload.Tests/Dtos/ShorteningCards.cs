namespace Wsk.Payload.Tests.Dtos;

/// <summary>A remark and a product's name whose beginnings help too.</summary>
[SessionFrom(MaxBytes = 200, Overflow = OverflowHandling.DropLowestPriority)]
internal sealed partial record ShorteningCard
{
    [SessionField(SessionField.CustomerName, Priority = int.MaxValue)]
    public string? CustomerName { get; init; }

    public string? Title { get; init; }

    [SessionField(SessionField.Remark, Priority = 1, Shorten = true)]
    public string? Remark { get; init; }

    [CustomData("商品", "product", Shorten = true)]
    public string? Product { get; init; }
}

/// <summary>Texts of which something always stays.</summary>
[SessionFrom(MaxBytes = 100, Overflow = OverflowHandling.DropLowestPriority)]
internal sealed partial record ShortenedAtMostCard
{
    [SessionField(SessionField.Address, Priority = int.MaxValue, Shorten = true)]
    public string? Address { get; init; }

    [SessionField(SessionField.Remark, Priority = int.MaxValue, Shorten = true)]
    public string? Remark { get; init; }
}
