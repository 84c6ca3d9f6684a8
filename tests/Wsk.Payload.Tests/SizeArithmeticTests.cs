using System.Linq;
using Wsk.Payload.Tests.Dtos;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Lengths that no 32-bit number holds.</summary>
public partial class SizeArithmeticTests
{
    [SessionFrom(MaxBytes = int.MaxValue, Overflow = OverflowHandling.DropLowestPriority)]
    internal sealed partial record HugeCard(string? CustomerName, CustomDataEntry[]? CustomData);

    // 8 Mi characters of 9 bytes each, 40 times over: 2.8 GiB, out of one text of 16 MiB.
    private static readonly CustomDataEntry[] s_entries = [.. Enumerable.Repeat(new CustomDataEntry("标签", "label", new string('订', 8 << 20)), 40)];

    [Fact]
    public void A_payload_beyond_two_gigabytes_is_too_long_even_without_a_limit()
    {
        byte[] destination = new byte[1000];

        Assert.False(new UnlimitedCard { CustomData = s_entries }.TryWriteSessionFrom(destination, out int bytesWritten, out SessionFromResult result));
        Assert.Equal((0, SessionFromError.TooLong, int.MaxValue), (bytesWritten, result.Error, result.ByteCount));
    }

    [Fact]
    public void A_payload_beyond_two_gigabytes_drops_what_is_too_much()
    {
        byte[] destination = new byte[1000];

        Assert.False(new HugeCard("张三", s_entries).TryWriteSessionFrom(destination, out int bytesWritten, out SessionFromResult result));
        Assert.Equal((0, SessionFromError.None), (bytesWritten, result.Error));
        Assert.InRange(result.ByteCount, int.MaxValue - (9 * (8 << 20)) - 200, int.MaxValue);
        SessionFromOmission omission = Assert.Single(result.Omissions);
        Assert.Equal(("CustomData", OmissionReason.Length), (omission.MemberName, omission.Reason));
        Assert.InRange(omission.EntryCount, 1, s_entries.Length - 1);
    }
}
