using Wsk.Text;
using Xunit;

namespace Wsk.Runtime.Tests.Values;

public class LongestTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 4096, 8192)]
    [InlineData(10_000, 4096, 10_000)]
    [InlineData(1, 1_100_000_000, Longest.Array)]
    [InlineData(Longest.Array, 4096, Longest.Array)]
    [InlineData(Longest.Array, Longest.Array, Longest.Array)]
    public void An_array_grows_to_what_is_needed_or_to_twice_its_size_or_to_the_most_there_can_be(long needed, long before, int expected) =>
        Assert.Equal(expected, Longest.Grow(needed, before, Longest.Array));

    [Theory]
    [InlineData(Longest.Array + 1L)]
    [InlineData(int.MaxValue)]
    [InlineData(3_000_000_000)]
    [InlineData(6_442_450_944)]
    [InlineData(long.MaxValue)]
    public void There_is_no_array_for_more_than_the_most_there_can_be(long needed) => Assert.Equal(0, Longest.Grow(needed, 4096, Longest.Array));

    [Fact]
    public void The_longest_string_and_array_are_those_of_the_framework()
    {
        Assert.Equal(Longest.Array, System.Array.MaxLength);
        Assert.Throws<System.OutOfMemoryException>(() => new string('\0', Longest.String + 1));
    }
}
