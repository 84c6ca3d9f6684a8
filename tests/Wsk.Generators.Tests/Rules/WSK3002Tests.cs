using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Birthday;
using Wsk.Generators.CodeFixes.Birthday;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK3002Tests
{
    [Theory]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"yyyy-mm-dd\"|});")]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"YYYY-MM-DD\"|});")]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"dd/MM/yyyy\"|});")]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"yyyy/MM/dd\"|}, CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"yyyy-M-d\"|}, CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"yyyyMMdd\"|}, new CultureInfo(\"zh-CN\"));")]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"d\"|});")]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"O\"|});")]
    [InlineData("c.Birthday = {|WSK3002:day.ToString()|};")]
    [InlineData("c.Birthday = {|WSK3002:day.ToShortDateString()|};")]
    [InlineData("c.Birthday = {|WSK3002:day.ToLongDateString()|};")]
    [InlineData("c.Birthday = perhaps?{|WSK3002:.ToString()|};")]
    [InlineData("c.Birthday = perhaps?.ToString({|WSK3002:\"yyyy年MM月dd日\"|});")]
    [InlineData("c.Birthday = {|WSK3002:perhaps.ToString()|};")]
    [InlineData("c.Birthday = {|WSK3002:date.ToString()|};")]
    [InlineData("c.Birthday = date.ToString({|WSK3002:\"yyyy-MM-dd HH:mm\"|});")]
    [InlineData("c.Birthday = instant.ToString({|WSK3002:\"s\"|});")]
    [InlineData("c.Birthday = {|WSK3002:$\"{day}\"|};")]
    [InlineData("c.Birthday = $\"{day:{|WSK3002:yyyy/MM/dd|}}\";")]
    [InlineData("c.Birthday = FormattableString.Invariant($\"{day:{|WSK3002:yyyy.MM.dd|}}\");")]
    [InlineData("c.Birthday = string.Create(CultureInfo.InvariantCulture, $\"{day:{|WSK3002:MM-dd|}}\");")]
    [InlineData("c.Birthday = {|WSK3002:$\"{day:yyyy}/{day:MM}/{day:dd}\"|};")]
    [InlineData("c.Birthday = string.Format({|WSK3002:\"{0:yyyy/MM/dd}\"|}, day);")]
    [InlineData("c.Birthday = string.Format(CultureInfo.InvariantCulture, {|WSK3002:\"{0}\"|}, date);")]
    [InlineData("c.Birthday = known ? text : day.ToString({|WSK3002:\"yyyy\"|});")]
    [InlineData("string written = day.ToString(\"dd.MM.yyyy\"); c.Birthday = {|WSK3002:written|};")]
    [InlineData("c.Birthday = {|WSK3002:Written(day)|};")]
    [InlineData("c.Birthday = known ? null : day.ToString({|WSK3002:\"MM/dd/yyyy\"|}, Inv);")]
    [InlineData("c.Birthday = number switch { 0 => null, _ => day.ToString({|WSK3002:\"MM/dd/yyyy\"|}, Inv) };")]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"dd/MM/yyyy\"|}, new CultureInfo(\"fr-FR\"));")]
    [InlineData("c.Birthday = instant.ToString({|WSK3002:\"yyyy/M/d\"|}, new CultureInfo(\"sv-SE\"));")]
    [InlineData("c.Birthday = {|WSK3002:day.ToString(new CultureInfo(\"sv-SE\"))|};")]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"G\"|}, CultureInfo.GetCultureInfo(\"sv-SE\"));")]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"yyyy-dd-MM\"|}, CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = date.ToString({|WSK3002:\"yyyy-MM-dd HH:mm\"|}, CultureInfo.InvariantCulture);")]
    public Task A_format_that_yields_something_else_fires(string statement) => BirthdayCode.Verify(statement);

    [Theory]
    [InlineData("{|WSK3002:day.Year + \"-\" + day.Month + \"-\" + day.Day|}", "day")]
    [InlineData("{|WSK3002:day.Year.ToString() + \"-\" + day.Month.ToString() + \"-\" + day.Day.ToString()|}", "day")]
    [InlineData("{|WSK3002:day.Year + \"-\" + day.Month.ToString(\"00\") + \"-\" + day.Day|}", "day")]
    [InlineData("{|WSK3002:day.Year + \"/\" + day.Month.ToString(\"D2\", CultureInfo.InvariantCulture) + \"/\" + day.Day.ToString(\"D2\")|}", "day")]
    [InlineData("{|WSK3002:day.Year.ToString() + day.Month + day.Day|}", "day")]
    [InlineData("{|WSK3002:date.Day + \".\" + date.Month + \".\" + date.Year|}", "date")]
    [InlineData("{|WSK3002:perhaps.Value.Year + \"年\" + perhaps.Value.Month + \"月\" + perhaps.Value.Day + \"日\"|}", "perhaps.Value")]
    [InlineData("{|WSK3002:$\"{day.Year}-{day.Month}-{day.Day}\"|}", "day")]
    [InlineData("{|WSK3002:$\"{day.Year:0000}-{day.Month:00}-{day.Day}\"|}", "day")]
    [InlineData("{|WSK3002:$\"{day.Year}{day.Month:00}{day.Day:00}\"|}", "day")]
    [InlineData("{|WSK3002:$\"{day.Year}-{day.Day:00}-{day.Month:00}\"|}", "day")]
    [InlineData("{|WSK3002:string.Concat(day.Year, \"-\", day.Month)|}", "day")]
    [InlineData("{|WSK3002:string.Concat(day.Year.ToString(), \"-\", day.Month.ToString(), \"-\", day.Day.ToString())|}", "day")]
    [InlineData("{|WSK3002:string.Join(\"-\", day.Year, day.Month, day.Day)|}", "day")]
    [InlineData("{|WSK3002:string.Join('-', day.Year, day.Month, day.Day)|}", "day")]
    [InlineData("{|WSK3002:string.Join(\"/\", new[] { instant.Year.ToString(), instant.Month.ToString(\"00\"), instant.Day.ToString(\"00\") })|}", "instant")]
    [InlineData("{|WSK3002:string.Join(\"/\", day.ToString(\"yyyy\"), day.ToString(\"MM\"), day.ToString(\"dd\"))|}", "day")]
    [InlineData("{|WSK3002:Convert.ToString(day)|}", "day")]
    [InlineData("{|WSK3002:Convert.ToString(perhaps, CultureInfo.InvariantCulture)|}", "perhaps?")]
    [InlineData("{|WSK3002:Convert.ToString(day.Year) + \"-\" + Convert.ToString(day.Month) + \"-\" + Convert.ToString(day.Day)|}", "day")]
    [InlineData("string.Format({|WSK3002:\"{0}-{1}-{2}\"|}, day.Year, day.Month, day.Day)", "day")]
    [InlineData("string.Format(CultureInfo.InvariantCulture, {|WSK3002:\"{0}-{1:00}-{2:00}{3}\"|}, day.Year, day.Day, day.Month, \"\")", "day")]
    [InlineData("{|WSK3002:new System.Text.StringBuilder().Append(day.Year).Append('-').Append(day.Month).Append('-').Append(day.Day).ToString()|}", "day")]
    [InlineData("{|WSK3002:day.Year + \"-\" + day.Month.ToString().PadLeft(2) + \"-\" + day.Day.ToString().PadLeft(2, '0')|}", "day")]
    [InlineData("{|WSK3002:\"\" + day|}", "day")]
    public Task Text_put_together_to_something_else_fires_and_the_fix_formats_the_date(string text, string date) =>
        BirthdayCode.VerifyFix<BirthdayFormatCodeFixProvider>("c.Birthday = " + text + ";", "c.Birthday = " + date + ".ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);");

    [Theory]
    [InlineData("var year = day.Year; c.Birthday = {|WSK3002:year + \"-\" + day.Month + \"-\" + day.Day|};")]
    [InlineData("c.Birthday = {|WSK3002:day.Year + \"-\" + instant.Month + \"-\" + day.Day|};")]
    [InlineData("c.Birthday = {|WSK3002:Next().Year + \"-\" + Next().Month + \"-\" + Next().Day|};")]
    [InlineData("c.Birthday = {|WSK3002:$\"born {day:d}\"|};")]
    [InlineData("c.Birthday = {|WSK3002:day.ToString(\"yyyy-MM-\") + \"01\"|};")]
    public Task No_fix_is_offered_where_there_may_be_more_than_one_date(string statement) => BirthdayCode.VerifyFix<BirthdayFormatCodeFixProvider>(statement, statement);

    [Theory]
    [InlineData("$\"{day.Year:0000}-{day.Month:00}-{day.Day:00}\"")]
    [InlineData("$\"{day.Year}-{day.Month:00}-{day.Day:D2}\"")]
    [InlineData("day.Year + \"-\" + day.Month.ToString(\"00\") + \"-\" + day.Day.ToString(\"00\")")]
    [InlineData("day.Year + \"-\" + day.Month.ToString().PadLeft(2, '0') + \"-\" + day.Day.ToString().PadLeft(2, '0')")]
    [InlineData("string.Join(\"-\", day.Year, day.Month.ToString(\"00\"), day.Day.ToString(\"00\"))")]
    [InlineData("string.Format(\"{0}-{1:00}-{2:00}{3}\", day.Year, day.Month, day.Day, \"\")")]
    [InlineData("new System.Text.StringBuilder().Append(day.Year).Append('-').Append(day.Month.ToString(\"00\")).Append('-').Append(day.Day.ToString(\"00\")).ToString()")]
    [InlineData("Convert.ToString(day.Year) + \"-\" + day.Month.ToString(\"00\") + \"-\" + Convert.ToString(day.Day).PadLeft(2, '0')")]
    [InlineData("day.Year + \"-\" + text + \"-\" + day.Day")]
    [InlineData("day.Year + \"-\" + (day.Month + number) + \"-\" + day.Day")]
    [InlineData("day.Year + \"-\" + Two(day.Month) + \"-\" + Two(day.Day)")]
    [InlineData("day.Year + '-' + \"\" + day.Month + '-' + day.Day")]
    [InlineData("$\"{number}-{day.Month}-{day.Day}\"")]
    [InlineData("$\"{day.Year}-{day.Month,2}-{day.Day}\"")]
    [InlineData("string.Join(text, day.Year, day.Month, day.Day)")]
    [InlineData("string.Format(text, day.Year, day.Month, day.Day)")]
    [InlineData("Convert.ToString(number)")]
    [InlineData("Convert.ToString(day.Day, 2)")]
    [InlineData("day.ToString(\"o\").Substring(0, 10)")]
    [InlineData("day.ToString(\"d\").Replace(\"/\", \"-\")")]
    public Task Text_put_together_rightly_or_of_what_is_not_known_stays_silent(string text) => BirthdayCode.Verify("c.Birthday = " + text + ";");

    [Fact]
    public Task A_sum_of_ten_thousand_parts_is_no_date() =>
        BirthdayCode.Verify("c.Birthday = " + string.Join(" + ", Enumerable.Repeat("day.Year + \"-\"", 5000)) + ";");

    [Theory]
    [InlineData("c.Birthday = day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = day.ToString(\"yyyy'-'MM'-'dd\", DateTimeFormatInfo.InvariantInfo);")]
    [InlineData("c.Birthday = day.ToString(\"yyyy-MM-dd\", new CultureInfo(\"zh-CN\"));")]
    [InlineData("c.Birthday = day.ToString(\"d\", new CultureInfo(\"sv-SE\"));")]
    [InlineData("c.Birthday = day.ToString(\"yyyy/MM/dd\", new CultureInfo(\"fr-CA\"));")]
    [InlineData("c.Birthday = day.ToString(text);")]
    [InlineData("c.Birthday = date.ToString(\"O\");")]
    [InlineData("c.Birthday = FormattableString.Invariant($\"{day:yyyy-MM-dd}\");")]
    [InlineData("c.Birthday = FormattableString.Invariant($\"{day:yyyy}-{day:MM}-{day:dd}\");")]
    [InlineData("c.Birthday = string.Create(CultureInfo.InvariantCulture, $\"{date:yyyy-MM-dd}\");")]
    [InlineData("c.Birthday = string.Format(CultureInfo.InvariantCulture, \"{0:yyyy-MM-dd}\", day);")]
    [InlineData("c.Birthday = string.Format(CultureInfo.InvariantCulture, \"{0:yyyy}-{1:MM}-{2:dd}\", day, day, day);")]
    [InlineData("c.Birthday = $\"{number}-{day:MM-dd}\";")]
    [InlineData("c.Birthday = number.ToString(\"d\");")]
    [InlineData("c.Birthday = string.Format(\"{0}\", text);")]
    [InlineData("var other = day.ToString(\"dd/MM/yyyy\"); _ = other;")]
    public Task The_right_format_or_an_unknown_one_stays_silent(string statement) => BirthdayCode.Verify(statement);

    [Theory]
    [InlineData("c.Birthday = day.ToString({|WSK3002:\"yyyy-mm-dd\"|});", "c.Birthday = day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = {|WSK3002:day.AddDays(1).ToString()|}; // tomorrow", "c.Birthday = day.AddDays(1).ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture); // tomorrow")]
    [InlineData("c.Birthday = {|WSK3002:day.ToShortDateString()|};", "c.Birthday = day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = perhaps?{|WSK3002:.ToString()|};", "c.Birthday = perhaps?.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = {|WSK3002:perhaps.ToString()|};", "c.Birthday = perhaps?.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = $\"{day:{|WSK3002:yyyy/MM/dd|}}\";", "c.Birthday = day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = {|WSK3002:$\"{perhaps}\"|};", "c.Birthday = perhaps?.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = string.Format({|WSK3002:\"{0:yyyy/MM/dd}\"|}, day);", "c.Birthday = day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = string.Create(CultureInfo.InvariantCulture, $\"{day:{|WSK3002:MM-dd|}}\");", "c.Birthday = day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("c.Birthday = {|WSK3002:Written(day)|};", "c.Birthday = {|WSK3002:Written(day)|};")]
    [InlineData("c.Birthday = {|WSK3002:$\"{day:yyyy}/{day:MM}/{day:dd}\"|};", "c.Birthday = day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    public Task The_fix_formats_the_date_itself(string before, string after) => BirthdayCode.VerifyFix<BirthdayFormatCodeFixProvider>(before, after);

    [Fact]
    public Task The_fix_adds_the_using_once() => new CSharpCodeFixVerifier<BirthdayAnalyzer, BirthdayFormatCodeFixProvider>.Test
    {
        TestCode = "// 客户\n\nusing System;\nusing Wsk;\n\n[SessionFrom]\npublic partial class C\n{\n    public string Birthday { get; set; } = DateTime.Today.ToString({|WSK3002:\"d\"|});\n\n    public void Set() => Birthday = {|WSK3002:DateTime.Today.ToString()|};\n}\n",
        FixedCode = "// 客户\n\nusing System;\nusing System.Globalization;\nusing Wsk;\n\n[SessionFrom]\npublic partial class C\n{\n    public string Birthday { get; set; } = DateTime.Today.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);\n\n    public void Set() => Birthday = DateTime.Today.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);\n}\n",
        CodeActionTitle = "Use ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)",
    }.RunAsync();

    [Theory]
    [InlineData("yyyy-mm-dd", "text like \"1986-00-12\" for 1986-12-12, which ToSessionFrom() rejects")]
    [InlineData("yyyy-dd-MM", "text like \"1986-13-12\" for 1986-12-13, which ToSessionFrom() rejects")]
    [InlineData("yyyy-M-d", "text like \"2003-4-5\" for 2003-04-05, which ToSessionFrom() rejects")]
    [InlineData("d/M/yyyy", "text like \"12/12/1986\" for 1986-12-12, which ToSessionFrom() rejects")]
    [InlineData("yyyy-12-dd", "text like \"2003-12-05\" for 2003-04-05, which is another day")]
    [InlineData("yyyy-MM-01", "text like \"1986-12-01\" for 1986-12-12, which is another day")]
    [InlineData("Q", "the result of a format that throws a FormatException")]
    public async Task The_message_shows_a_date_for_which_the_format_is_wrong(string format, string example)
    {
        var test = new CSharpAnalyzerVerifier<BirthdayAnalyzer>.Test { TestCode = BirthdayCode.Method($"c.Birthday = day.ToString({{|#0:\"{format}\"|}}, Inv);") };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK3002", DiagnosticSeverity.Error).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithLocation(0).WithMessage(
            $"'Birthday' is set to {example}; format the date with \"yyyy-MM-dd\" (MM is the month, mm is the minute) and CultureInfo.InvariantCulture"));
        await test.RunAsync();
    }
}
