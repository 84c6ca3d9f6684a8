using System.ComponentModel.DataAnnotations;
using System.Text;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>MaxSessionFromBytes is the exact worst case.</summary>
public partial class WorstCaseTests
{
    [SessionFrom(MaxBytes = 0)]
    internal sealed partial class BoundedCard
    {
        [MaxLength(20)]
        public string? CustomerName { get; init; }

        [StringLength(30)]
        public string? Remark { get; init; }

        public SessionGender Gender { get; init; }

        public string? Birthday { get; init; }

        [MaxLength(10), CustomData("订单号", "orderNo")]
        public string? OrderNo { get; init; }

        [CustomData("数", "number")]
        public int Number { get; init; }

        [CustomData("是", "yes")]
        public bool Yes { get; init; }

        [CustomData("字", "letter")]
        public char Letter { get; init; }

        [CustomData("时", "at")]
        public System.DateTimeOffset At { get; init; }
    }

    [Fact]
    public void The_worst_values_make_a_payload_of_exactly_that_length()
    {
        var worst = new BoundedCard
        {
            CustomerName = new string('\u0001', 20),
            Remark = new string('\ud800', 30),
            Gender = SessionGender.Female,
            Birthday = "1986-12-12",
            OrderNo = new string('订', 10),
            Number = int.MinValue,
            Yes = false,
            Letter = '订',
            At = new System.DateTimeOffset(9999, 12, 31, 1, 2, 3, System.TimeSpan.FromHours(8)).AddTicks(1_234_567),
        };

        Assert.Equal(BoundedCard.MaxSessionFromBytes, Encoding.UTF8.GetByteCount(worst.ToSessionFrom()));
    }
}
