using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Analyzers.Gender;
using Wsk.Generators.CodeFixes.Gender;

namespace Wsk.Generators.Tests.Rules;

public class WSK2001FixTests
{
    private const string Types = """
        using Wsk;

        [SessionFrom] public partial class Customer { public int? Gender { get; set; } }
        [SessionFrom] public partial class Guest { public int Gender { get; set; } }
        [SessionFrom] public partial class Member { public SessionGender Gender { get; set; } }
        public enum Sex { None = 0, Male = 1, Female = 2, Other = 3 }
        [SessionFrom] public partial class Person { public Sex Gender { get; set; } }
        public enum Kind { Man = 1, Woman = 2, Other = 3 }
        [SessionFrom] public partial class Visitor { public Kind Gender { get; set; } }
        public static class Codes { public const int Other = 3; }

        """;

    [Theory]
    [InlineData("c.Gender = {|WSK2001:3|};", "Use null (unknown)", "c.Gender = null;")]
    [InlineData("System.Func<Customer> make = () => new Customer { Gender = {|WSK2001:3|} };", "Use null (unknown)", "System.Func<Customer> make = () => new Customer { Gender = null };")]
    [InlineData("Make(new[] { 1 }, g => new Customer { Gender = {|WSK2001:3|} });", "Use null (unknown)", "Make(new[] { 1 }, g => new Customer { Gender = null });")]
    [InlineData("c.Gender = male ? 1 : {|WSK2001:3|};", "Use null (unknown)", "c.Gender = male ? 1 : null;")]
    [InlineData("new Guest().Gender = {|WSK2001:3|};", "Use 0 (unknown)", "new Guest().Gender = 0;")]
    [InlineData("new Member().Gender = (SessionGender){|WSK2001:3|};", "Use SessionGender.Unknown (unknown)", "new Member().Gender = SessionGender.Unknown;")]
    [InlineData("new Member().Gender = (SessionGender)(male ? 1 : {|WSK2001:3|});", "Use 0 (unknown)", "new Member().Gender = (SessionGender)(male ? 1 : {|WSK2005:0|});")]
    [InlineData("c.Gender = System.Convert.ToInt32({|WSK2001:3|});", "Use 0 (unknown)", "c.Gender = System.Convert.ToInt32(0);")]
    [InlineData("new Person().Gender = {|WSK2001:Sex.Other|};", "Use Sex.None (unknown)", "new Person().Gender = Sex.None;")]
    [InlineData("new Visitor().Gender = {|WSK2001:Kind.Other|};", "Use 0 (unknown)", "new Visitor().Gender = 0;")]
    [InlineData("c.Gender = /* code */ {|WSK2001:Codes.Other|} /* ? */; new Customer().Gender = {|WSK2001:9|};", "Use null (unknown)", "c.Gender = /* code */ null /* ? */; new Customer().Gender = null;")]
    public Task Unknown_can_be_written_singly_and_in_bulk(string before, string title, string after) =>
        FixVerifier.Verify<GenderValueAnalyzer, GenderValueCodeFixProvider>(Method(before), "WSK2001.Unknown", title, Method(after));

    [Fact]
    public Task The_enum_is_imported_once() => FixVerifier.Verify<GenderValueAnalyzer, GenderValueCodeFixProvider>(
        "class Use\n{\n    void Set(Member a, Member b)\n    {\n        a.Gender = (Wsk.SessionGender){|WSK2001:3|};\n        b.Gender = (Wsk.SessionGender){|WSK2001:4|};\n    }\n}\n\n[Wsk.SessionFrom] public partial class Member { public Wsk.SessionGender Gender { get; set; } }\n",
        "WSK2001.Unknown",
        "Use SessionGender.Unknown (unknown)",
        "using Wsk;\n\nclass Use\n{\n    void Set(Member a, Member b)\n    {\n        a.Gender = SessionGender.Unknown;\n        b.Gender = SessionGender.Unknown;\n    }\n}\n\n[Wsk.SessionFrom] public partial class Member { public Wsk.SessionGender Gender { get; set; } }\n");

    [Theory]
    [InlineData("c.Gender = 3;", "Use 1 (male)", "c.Gender = 1;")]
    [InlineData("c.Gender = male ? 1 : 3;", "Use 2 (female)", "c.Gender = male ? 1 : 2;")]
    [InlineData("new Guest().Gender = 3;", "Use 2 (female)", "new Guest().Gender = 2;")]
    [InlineData("new Member().Gender = (SessionGender)3;", "Use SessionGender.Male (male)", "new Member().Gender = SessionGender.Male;")]
    [InlineData("new Member().Gender = (SessionGender)(male ? 1 : 3);", "Use 2 (female)", "new Member().Gender = (SessionGender)(male ? 1 : 2);")]
    [InlineData("new Person().Gender = Sex.Other;", "Use Sex.Female (female)", "new Person().Gender = Sex.Female;")]
    [InlineData("new Visitor().Gender = Kind.Other;", "Use Kind.Man (male)", "new Visitor().Gender = Kind.Man;")]
    public async Task Male_and_female_can_be_written_one_by_one(string before, string title, string after)
    {
        EditorMenu menu = await OpenAsync(Method(before));

        Assert.Equal(Method(after), await menu.ChooseAsync(title));
    }

    [Theory]
    [InlineData("c.Gender = 3;", "Use null (unknown) *", "Use 1 (male)", "Use 2 (female)")]
    [InlineData("new Guest().Gender = 3;", "Use 0 (unknown) *", "Use 1 (male)", "Use 2 (female)")]
    [InlineData("new Member().Gender = (SessionGender)3;", "Use SessionGender.Unknown (unknown) *", "Use SessionGender.Male (male)", "Use SessionGender.Female (female)")]
    [InlineData("new Person().Gender = Sex.Other;", "Use Sex.None (unknown) *", "Use Sex.Male (male)", "Use Sex.Female (female)")]
    [InlineData("new Visitor().Gender = Kind.Other;", "Use 0 (unknown) *", "Use Kind.Man (male)", "Use Kind.Woman (female)")]
    public async Task Unknown_comes_first_and_alone_can_be_had_for_all(string statement, params string[] titles)
    {
        EditorMenu menu = await OpenAsync(Method(statement));

        Assert.Equal(titles, await menu.TitlesAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("WSK2001.Unknown")]
    [InlineData("WSK1005.CustomerName")]
    public async Task In_bulk_unknown_is_written_whatever_else_is_mended_along(string? key)
    {
        EditorMenu menu = await OpenAsync(Method("c.Gender = 3; new Customer().Gender = male ? 1 : 9; new Guest().Gender = 7; new Member().Gender = (SessionGender)3; new Visitor().Gender = Kind.Other;"));

        Assert.Equal(
            Method("c.Gender = null; new Customer().Gender = male ? 1 : null; new Guest().Gender = 0; new Member().Gender = SessionGender.Unknown; new Visitor().Gender = 0;"),
            await menu.FixAllAsync(key));
    }

    [Theory]
    [InlineData("WSK2001.Male")]
    [InlineData("WSK2001.Female")]
    public async Task In_bulk_nobody_is_made_a_man_or_a_woman(string key)
    {
        string code = Method("c.Gender = 3; new Guest().Gender = male ? 1 : 9; new Member().Gender = (SessionGender)3;");
        EditorMenu menu = await OpenAsync(code);

        Assert.Equal(code, await menu.FixAllAsync(key) ?? code);
    }

    [Fact]
    public async Task Where_null_does_not_compile_zero_is_written()
    {
        const string Card = "[Wsk.SessionFrom] public partial class Customer { public int? Gender { get; set; } }\npublic class Use { public void Set(Customer c, bool male) { c.Gender = male ? 1 : 3; } }\n";
        EditorMenu menu = await EditorMenu.OpenAsync<GenderValueAnalyzer, GenderValueCodeFixProvider>(Card, LanguageVersion.CSharp7_3);

        Assert.Equal(["Use 0 (unknown) *", "Use 1 (male)", "Use 2 (female)"], await menu.TitlesAsync());
    }

    [Theory]
    [InlineData("int code = male ? 3 : 4; c.Gender = {|WSK2001:code|};")]
    [InlineData("int code; if (male) code = 3; else code = 4; c.Gender = {|WSK2001:code|};")]
    public Task What_stands_for_several_numbers_is_left_alone(string statement) =>
        FixVerifier.Verify<GenderValueAnalyzer, GenderValueCodeFixProvider>(Method(statement), "WSK2001.Unknown", null!, Method(statement));

    private static Task<EditorMenu> OpenAsync(string code) => EditorMenu.OpenAsync<GenderValueAnalyzer, GenderValueCodeFixProvider>(code);

    private static string Method(string statement) => Types + "public class Use { public void Set(Customer c, bool male) { " + statement + " } private static void Make(int[] all, System.Func<int, Customer> make) { } }\n";
}
