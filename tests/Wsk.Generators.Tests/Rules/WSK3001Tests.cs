using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Birthday;
using Wsk.Generators.CodeFixes.Birthday;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK3001Tests
{
    [Theory]
    [InlineData("c.Birthday = {|WSK3001:\"1986/12/12\"|};")]
    [InlineData("c.Birthday = {|WSK3001:\"1986-02-30\"|};")]
    [InlineData("c.Birthday = {|WSK3001:\"1986-13-01\"|};")]
    [InlineData("c.Birthday = {|WSK3001:\"1986-1-2\"|};")]
    [InlineData("c.Birthday = {|WSK3001:\" 1986-12-12\"|};")]
    [InlineData("c.Birthday = {|WSK3001:\"0000-01-01\"|};")]
    [InlineData("c.Birthday = {|WSK3001:\"１９８６-12-12\"|};")]
    [InlineData("c.Birthday = {|WSK3001:\"unknown\"|};")]
    [InlineData("c.Birthday = (string){|WSK3001:\"1986-2-30\"|};")]
    [InlineData("c.Birthday = {|WSK3001:Days.Wrong|};")]
    [InlineData("c.Birthday = known ? Days.Right : {|WSK3001:\"-\"|};")]
    [InlineData("c.Birthday = text ?? {|WSK3001:\"未知\"|};")]
    [InlineData("c.Birthday ??= {|WSK3001:\"n/a\"|};")]
    [InlineData("c.Birthday = number switch { 1 => \"2001-02-03\", _ => {|WSK3001:\"2001-2-3\"|} };")]
    [InlineData("c.Birthday = {|WSK3001:\"1986\" + \"/12/12\"|};")]
    [InlineData("_ = new Visitor(\"\", {|WSK3001:\"19861212\"|});")]
    [InlineData("_ = new Visitor(\"\") with { Birthday = {|WSK3001:\"19861212\"|} };")]
    [InlineData("_ = new Member { Birthday = {|WSK3001:new DateOnly(1986, 2, 30)|} };")]
    [InlineData("_ = new Guest { Birthday = {|WSK3001:new DateTime(1986, 13, 1)|} };")]
    [InlineData("_ = new Friend { Birthday = {|WSK3001:new DateTime(1986, 2, 29)|} };")]
    [InlineData("_ = new Member { Birthday = {|WSK3001:new DateOnly(day: 30, month: 2, year: 1986)|} };")]
    [InlineData("_ = new Friend { Birthday = {|WSK3001:new DateTimeOffset(1986, 2, 30, 0, 0, 0, TimeSpan.Zero)|} };")]
    [InlineData("_ = new Member { Birthday = {|WSK3001:DateOnly.FromDateTime(new DateTime(1986, 2, 30))|} };")]
    public Task What_is_no_day_fires(string statement) => BirthdayCode.Verify(statement);

    [Theory]
    [InlineData("c.Birthday = \"1986-12-12\";")]
    [InlineData("c.Birthday = \"2000-02-29\";")]
    [InlineData("c.Birthday = \"\";")]
    [InlineData("c.Birthday = null;")]
    [InlineData("c.Birthday = text;")]
    [InlineData("c.Birthday = text + \"-12\";")]
    [InlineData("c.Birthday = $\"{number}-12-12\";")]
    [InlineData("c.Birthday = known ? text : null;")]
    [InlineData("string given = \"n/a\"; if (given != \"n/a\") c.Birthday = given;")]
    [InlineData("string given = \"n/a\"; given = text; c.Birthday = given;")]
    [InlineData("_ = new Visitor(\"1986/12/12\");")]
    [InlineData("_ = new Member { Birthday = new DateOnly(1986, 12, 12) };")]
    [InlineData("_ = new Member { Birthday = new DateOnly(number, 2, 30) };")]
    [InlineData("_ = new Guest { Birthday = new DateTime(4700, 2, 30, new HebrewCalendar()) };")]
    [InlineData("_ = new Guest { Birthday = new DateTime(1000L) };")]
    [InlineData("_ = new Guest { Birthday = new DateTime(1000L, DateTimeKind.Utc) };")]
    [InlineData("_ = new Friend { Birthday = new DateTimeOffset(new DateTime(1986, 12, 12)) };")]
    [InlineData("_ = new Member { Birthday = default };")]
    public Task A_day_or_what_is_not_known_stays_silent(string statement) => BirthdayCode.Verify(statement);

    [Theory]
    [InlineData("[SessionFrom] public partial class D { public string Birthday { get; set; } = {|WSK3001:\"1986/12/12\"|}; }")]
    [InlineData("[SessionFrom] public partial record D(string Birthday = {|WSK3001:\"none\"|});")]
    [InlineData("[SessionFrom] public partial class D { public string Birthday => {|WSK3001:\"none\"|}; }")]
    [InlineData("[SessionFrom] public partial class D { [SessionIgnore] public string Birthday { get; set; } = \"none\"; public string Title => \"\"; }")]
    [InlineData("public class D { public string Birthday { get; set; } = \"none\"; }")]
    public Task A_default_is_judged_where_it_is_a_birthday(string type) => BirthdayCode.VerifyType(type);

    [Theory]
    [InlineData("1986/12/12", "1986-12-12")]
    [InlineData("1986-1-2", "1986-01-02")]
    [InlineData("19861212", "1986-12-12")]
    [InlineData("1986年12月12日", "1986-12-12")]
    [InlineData("1986年1月2日", "1986-01-02")]
    [InlineData("1986.12.12", "1986-12-12")]
    [InlineData("1986-12-12T00:00:00", "1986-12-12")]
    public Task The_fix_rewrites_what_is_unambiguous(string before, string after) => BirthdayCode.VerifyFix<BirthdayTextCodeFixProvider>(
        $"c.Birthday = {{|WSK3001:\"{before}\"|}}; _ = new Visitor(\"\", {{|WSK3001:\"{before}\"|}} /* day */);",
        $"c.Birthday = \"{after}\"; _ = new Visitor(\"\", \"{after}\" /* day */);",
        $"Use \"{after}\"");

    [Theory]
    [InlineData("12/11/1986")]
    [InlineData("1986-02-30")]
    [InlineData("86-12-12")]
    [InlineData("1986-12/12")]
    [InlineData("1986-12")]
    public Task No_fix_is_offered_where_the_day_is_not_plain(string text) => BirthdayCode.VerifyFix<BirthdayTextCodeFixProvider>(
        $"c.Birthday = {{|WSK3001:\"{text}\"|}};", $"c.Birthday = {{|WSK3001:\"{text}\"|}};");

    [Theory]
    [InlineData("1986/12/12", "'Birthday' is set to the birthday \"1986/12/12\": WSK reads only yyyy-MM-dd, and ToSessionFrom() rejects any other text; use \"1986-12-12\"")]
    [InlineData("1986-02-30", "'Birthday' is set to the birthday \"1986-02-30\": the calendar has no such day; use null for an unknown birthday")]
    [InlineData("none", "'Birthday' is set to the birthday \"none\": WSK reads only yyyy-MM-dd, and ToSessionFrom() rejects any other text; use a date like \"1986-12-12\", or null for an unknown birthday")]
    public async Task The_message_says_what_is_wrong(string text, string message)
    {
        var test = new CSharpAnalyzerVerifier<BirthdayAnalyzer>.Test { TestCode = BirthdayCode.Method($"c.Birthday = {{|#0:\"{text}\"|}};") };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK3001", DiagnosticSeverity.Error).WithLocation(0).WithMessage(message));
        await test.RunAsync();
    }
}
