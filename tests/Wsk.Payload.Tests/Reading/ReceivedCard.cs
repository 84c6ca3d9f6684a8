using System.Collections.Generic;

namespace Wsk.Payload.Tests.Reading;

/// <summary>A DTO that takes everything that a payload has.</summary>
[SessionFrom(MaxBytes = 0)]
internal sealed partial record ReceivedCard
{
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

    public IReadOnlyList<CustomDataEntry>? CustomData { get; init; }
}
