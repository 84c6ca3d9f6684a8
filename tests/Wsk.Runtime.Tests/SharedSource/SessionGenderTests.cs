using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.SharedSource;

public class SessionGenderTests
{
    [Theory]
    [InlineData(SessionGender.Male, 1)]
    [InlineData(SessionGender.Female, 2)]
    public void WSK_reads_1_as_male_and_2_as_female(SessionGender gender, int number)
    {
        Assert.Equal(number, (int)gender);
        Assert.True(GenderRule.IsReadable(number));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData((1L << 32) + 1)]
    public void Any_other_number_is_not_readable(long number) => Assert.False(GenderRule.IsReadable(number));

    [Fact]
    public void A_gender_that_was_never_set_is_unknown() => Assert.Equal(SessionGender.Unknown, default(SessionGender));
}
