using System.Threading.Tasks;
using Wsk.Generators.CodeFixes.Birthday;

namespace Wsk.Generators.Tests.Rules;

public class WSK3003Tests
{
    private const string Right = "day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)";

    [Theory]
    [InlineData("c.Birthday = {|WSK3003:day.ToString(\"yyyy-MM-dd\")|};")]
    [InlineData("c.Birthday = {|WSK3003:day.ToString(\"yyyy-MM-dd\", null)|};")]
    [InlineData("c.Birthday = {|WSK3003:day.ToString(\"yyyy-MM-dd\", CultureInfo.CurrentCulture)|};")]
    [InlineData("c.Birthday = perhaps?{|WSK3003:.ToString(\"yyyy-MM-dd\")|};")]
    [InlineData("c.Birthday = {|WSK3003:date.ToString(\"yyyy-MM-dd\")|};")]
    [InlineData("c.Birthday = {|WSK3003:$\"{day:yyyy-MM-dd}\"|};")]
    [InlineData("c.Birthday = {|WSK3003:$\"{day:yyyy}-{day:MM}-{day:dd}\"|};")]
    [InlineData("c.Birthday = {|WSK3003:string.Format(\"{0:yyyy-MM-dd}\", day)|};")]
    [InlineData("c.Birthday = {|WSK3003:Here(day)|};")]
    [InlineData("c.Birthday = {|WSK3003:instant.ToString(\"yyyy-MM-dd\")|};")]
    [InlineData("c.Birthday = {|WSK3003:day.ToString(\"yyyy-MM-dd\", System.Threading.Thread.CurrentThread.CurrentCulture)|};")]
    [InlineData("c.Birthday = {|WSK3003:day.ToString(\"yyyy-MM\") + \"-\" + day.Day.ToString(\"00\")|};")]
    [InlineData("var here = CultureInfo.CurrentCulture; c.Birthday = {|WSK3003:day.ToString(\"yyyy-MM-dd\", here)|};")]
    public Task The_right_format_in_the_current_culture_fires(string statement) => BirthdayCode.Verify(statement);

    [Theory]
    [InlineData("c.Birthday = day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = day.ToString(\"yyyy-MM-dd\", CultureInfo.GetCultureInfo(\"en-US\"));")]
    [InlineData("c.Birthday = instant.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = instant.ToString(formatProvider: CultureInfo.InvariantCulture, format: \"yyyy-MM-dd\");")]
    [InlineData("c.Birthday = date.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = day.ToString(\"yyyy-MM-dd\", Inv);")]
    [InlineData("c.Birthday = perhaps?.ToString(\"yyyy-MM-dd\", Inv);")]
    [InlineData("var here = CultureInfo.InvariantCulture; c.Birthday = instant.ToString(\"yyyy-MM-dd\", here);")]
    [InlineData("c.Birthday = day.Year + \"-\" + day.Month.ToString(\"00\") + \"-\" + day.Day.ToString(\"00\");")]
    [InlineData("c.Birthday = string.Format(Inv, \"{0:yyyy-MM-dd}\", instant);")]
    [InlineData("c.Birthday = date.ToString(\"O\");")]
    [InlineData("c.Birthday = date.ToString(\"o\", null);")]
    [InlineData("c.Birthday = FormattableString.Invariant($\"{date:yyyy-MM-dd}\");")]
    [InlineData("c.Birthday = string.Create(CultureInfo.InvariantCulture, $\"{day:yyyy-MM-dd}\");")]
    [InlineData("_ = day.ToString(\"yyyy-MM-dd\");")]
    [InlineData("c.Birthday = text.ToString();")]
    public Task Any_culture_that_is_named_stays_silent(string statement) => BirthdayCode.Verify(statement);

    [Theory]
    [InlineData("{|WSK3003:day.ToString(\"yyyy-MM-dd\")|}", Right)]
    [InlineData("{|WSK3003:day.ToString(\"yyyy-MM-dd\", CultureInfo.CurrentCulture)|}", Right)]
    [InlineData("{|WSK3003:$\"{day:yyyy-MM-dd}\"|}", Right)]
    [InlineData("{|WSK3003:string.Format(\"{0:yyyy-MM-dd}\", day)|}", Right)]
    [InlineData("perhaps?{|WSK3003:.ToString(\"yyyy-MM-dd\")|}", "perhaps?.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)")]
    public Task The_fix_adds_the_invariant_culture(string before, string after) => BirthdayCode.VerifyFix<BirthdayFormatCodeFixProvider>(
        $"c.Birthday = {before}; _ = new Visitor(\"\", {before});",
        $"c.Birthday = {after}; _ = new Visitor(\"\", {after});",
        "Use ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)");
}
