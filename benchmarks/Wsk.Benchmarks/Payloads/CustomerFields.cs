namespace Wsk.Benchmarks.Payloads;

/// <summary>The guide's ten fields, which every customer has in common.</summary>
public abstract class CustomerFields
{
    public string? CustomerName { get; init; }

    public string? HeadImgUrl { get; init; }

    public SessionGender Gender { get; init; }

    public string? PhoneNumber { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public string? Title { get; init; }

    public string? Department { get; init; }

    public string? Birthday { get; init; }

    public string? Remark { get; init; }
}
