using System.Threading.Tasks;

namespace Wsk.Generators.Tests.Rules;

public class WSK3004Tests
{
    [Theory]
    [InlineData("c.Birthday = {|WSK3004:\"1899-12-31\"|};")]
    [InlineData("c.Birthday = {|WSK3004:\"2101-01-01\"|};")]
    [InlineData("c.Birthday = {|WSK3004:\"0001-01-01\"|};")]
    [InlineData("c.Birthday = text ?? {|WSK3004:\"9999-12-31\"|};")]
    [InlineData("_ = new Member { Birthday = {|WSK3004:new DateOnly(1753, 1, 1)|} };")]
    [InlineData("_ = new Guest { Birthday = {|WSK3004:DateTime.MaxValue|} };")]
    [InlineData("_ = new Member { Birthday = {|WSK3004:DateOnly.MaxValue|} };")]
    [InlineData("_ = new Friend { Birthday = {|WSK3004:new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero)|} };")]
    public Task A_day_on_which_no_customer_was_born_fires(string statement) => BirthdayCode.Verify(statement);

    [Theory]
    [InlineData("c.Birthday = \"1900-01-01\";")]
    [InlineData("c.Birthday = \"2100-12-31\";")]
    [InlineData("c.Birthday = \"\";")]
    [InlineData("_ = new Member { Birthday = new DateOnly(1986, 12, 12) };")]
    [InlineData("_ = new Member { Birthday = new DateOnly(1, 1, 1) };")]
    [InlineData("_ = new Guest { Birthday = DateTime.MinValue };")]
    [InlineData("_ = new Guest { Birthday = default };")]
    [InlineData("_ = new Guest { Birthday = day };")]
    [InlineData("_ = new Guest { Birthday = new DateTime(number, 1, 1) };")]
    [InlineData("_ = new Member { Birthday = known ? date : null };")]
    public Task A_possible_day_and_one_that_is_left_out_stay_silent(string statement) => BirthdayCode.Verify(statement);
}
