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
    public Task A_format_that_yields_something_else_fires(string statement) => BirthdayCode.Verify(statement);

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
    [InlineData("c.Birthday = {|WSK3002:$\"{day:yyyy}/{day:MM}/{day:dd}\"|};", "c.Birthday = {|WSK3002:$\"{day:yyyy}/{day:MM}/{day:dd}\"|};")]
    public Task The_fix_formats_the_date_itself(string before, string after) => BirthdayCode.VerifyFix<BirthdayFormatCodeFixProvider>(before, after);

    [Fact]
    public Task The_fix_adds_the_using_once() => new CSharpCodeFixVerifier<BirthdayAnalyzer, BirthdayFormatCodeFixProvider>.Test
    {
        TestCode = "// 客户\n\nusing System;\nusing Wsk;\n\n[SessionFrom]\npublic partial class C\n{\n    public string Birthday { get; set; } = DateTime.Today.ToString({|WSK3002:\"d\"|});\n\n    public void Set() => Birthday = {|WSK3002:DateTime.Today.ToString()|};\n}\n",
        FixedCode = "// 客户\n\nusing System;\nusing System.Globalization;\nusing Wsk;\n\n[SessionFrom]\npublic partial class C\n{\n    public string Birthday { get; set; } = DateTime.Today.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);\n\n    public void Set() => Birthday = DateTime.Today.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);\n}\n",
        CodeActionTitle = "Write ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)",
    }.RunAsync();

    [Fact]
    public async Task The_message_shows_what_comes_out()
    {
        var test = new CSharpAnalyzerVerifier<BirthdayAnalyzer>.Test { TestCode = BirthdayCode.Method("c.Birthday = day.ToString({|#0:\"yyyy-mm-dd\"|});") };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK3002", DiagnosticSeverity.Error).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithLocation(0).WithMessage(
            "'Birthday' is given text like \"1986-00-12\" for 12 December 1986, which ToSessionFrom() refuses; format it with \"yyyy-MM-dd\" (MM is the month, mm the minute) and CultureInfo.InvariantCulture"));
        await test.RunAsync();
    }
}
