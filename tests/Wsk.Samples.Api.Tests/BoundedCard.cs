using System;
using System.ComponentModel.DataAnnotations;

namespace Wsk.Samples.Api.Tests;

/// <summary>A card whose every member is bounded, so that the documentation of its constant says how long each one can be.</summary>
[SessionFrom]
public partial record BoundedCard
{
    [MaxLength(20)]
    public string? CustomerName { get; init; }

    public SessionGender Gender { get; init; }

    public DateOnly? Birthday { get; init; }

    [MaxLength(50)]
    public string? Remark { get; init; }

    [MaxLength(20)]
    [CustomData("订单号", "orderNo")]
    public string? OrderNo { get; init; }

    [CustomData("数量", "count")]
    public int? Count { get; init; }
}
