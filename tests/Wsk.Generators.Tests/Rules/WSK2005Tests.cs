using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Gender;
using Wsk.Generators.CodeFixes.Gender;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK2005Tests
{
    private const string Types = """
        using Wsk;

        [SessionFrom] public partial class Customer { public int? Gender { get; set; } public string CustomerName { get; set; } = ""; }
        [SessionFrom] public partial class Guest { public int Gender { get; set; } }
        [SessionFrom] public partial class Member { public SessionGender Gender { get; set; } }
        [SessionFrom] public partial record Visitor(string CustomerName, int? Gender = null);
        public enum Sex { Male, Female }
        public enum Swapped { Unknown, Female, Male }
        public enum Half { Female, Male }
        public enum Third : byte { Secret = 1, Man = 2, Woman = 3 }
        public enum Right { Unknown, Male, Female }
        public enum NoZero { Male = 1, Female = 2 }
        public enum Wider { Unknown, Male, Female, Other, NotStated = 9 }
        public enum Level { Silver, Gold, Kingdom }
        public static class Codes { public const int Male = 1; public const int Female = 0; public const int Unknown = 0; public const int Zero = 0; public static readonly int Women = 0; }
        public class User
        {
            public Sex Sex { get; set; } public Sex? Maybe { get; set; } public Swapped Swapped { get; set; } public Half Half { get; set; } public Third Third { get; set; }
            public Right Right { get; set; } public NoZero NoZero { get; set; } public Wider Wider { get; set; } public Level Level { get; set; }
            public bool IsMale { get; set; } public bool? MaybeMale { get; set; } public int Code { get; set; } public Sex[] All { get; set; } = new Sex[0];
        }

        """;

    [Theory]
    [InlineData("c.Gender = male ? 1 : {|WSK2005:0|};")]
    [InlineData("c.Gender = male ? {|WSK2005:0|} : 1;")]
    [InlineData("c.Gender = text == \"女\" ? {|WSK2005:0|} : 1;")]
    [InlineData("c.Gender = text == \"女\" ? 2 : {|WSK2005:0|};")]
    [InlineData("c.Gender = (male) ? (int?)(1) : ({|WSK2005:0|});")]
    [InlineData("c.Gender = (byte)(male ? 1 : {|WSK2005:0|});")]
    [InlineData("c.Gender = known ?? (male ? 1 : {|WSK2005:0|});")]
    [InlineData("c.Gender ??= male ? 1 : {|WSK2005:0|};")]
    [InlineData("c.Gender = u.MaybeMale == true ? 1 : {|WSK2005:0|};")]
    [InlineData("c.Gender = known != null ? 1 : {|WSK2005:0|};")]
    [InlineData("new Guest().Gender = male ? 1 : {|WSK2005:0|};")]
    [InlineData("new Member().Gender = (SessionGender)(male ? 1 : {|WSK2005:0|});")]
    [InlineData("new Member().Gender = male ? SessionGender.Male : {|WSK2005:0|};")]
    [InlineData("new Member().Gender = male ? SessionGender.Male : (SessionGender){|WSK2005:0|};")]
    [InlineData("c.Gender = male ? Codes.Male : {|WSK2005:Codes.Zero|};")]
    [InlineData("const int female = 0; c.Gender = male ? 1 : {|WSK2005:female|};")]
    [InlineData("int female = 0; c.Gender = male ? 1 : {|WSK2005:female|};")]
    [InlineData("_ = new Customer { Gender = male ? 1 : {|WSK2005:0|} };")]
    [InlineData("_ = new Visitor(\"\", male ? 1 : {|WSK2005:0|});")]
    [InlineData("_ = new Visitor(\"\") with { Gender = male ? 1 : {|WSK2005:0|} };")]
    [InlineData("(c.CustomerName, c.Gender) = (\"\", male ? 1 : {|WSK2005:0|});")]
    [InlineData("c.Gender = male ? 1 : text == \"女\" ? {|WSK2005:0|} : throw new System.FormatException();")]
    public Task A_choice_of_two_with_zero_fires(string statement) => InMethod(statement);

    [Theory]
    [InlineData("c.Gender = male switch { true => 1, false => {|WSK2005:0|} };")]
    [InlineData("c.Gender = text switch { \"男\" => 1, _ => {|WSK2005:0|} };")]
    [InlineData("c.Gender = text switch { \"F\" => {|WSK2005:0|}, _ => 1 };")]
    [InlineData("c.Gender = text switch { \"M\" => 1, \"F\" => {|WSK2005:0|}, _ => throw new System.FormatException() };")]
    [InlineData("c.Gender = u.Sex switch { Sex.Female => 2, _ => {|WSK2005:0|} };")]
    [InlineData("if (male) c.Gender = 1; else c.Gender = {|WSK2005:0|};")]
    [InlineData("if (male) { c.CustomerName = \"\"; c.Gender = {|WSK2005:0|}; } else { c.Gender = 2; }")]
    [InlineData("switch (text) { case \"男\": c.Gender = 1; break; default: c.Gender = {|WSK2005:0|}; break; }")]
    [InlineData("int code; if (male) code = 1; else code = 0; c.Gender = {|WSK2005:code|};")]
    [InlineData("int code = -1; if (male) { code = 1; } else { code = 0; } c.Gender = {|WSK2005:code|};")]
    [InlineData("int code; switch (text) { case \"男\": code = 1; break; default: code = 0; break; } c.Gender = {|WSK2005:code|};")]
    [InlineData("int code = male ? 1 : 0; c.Gender = {|WSK2005:code|};")]
    [InlineData("int code; code = male ? 1 : 0; c.Gender = {|WSK2005:code|};")]
    [InlineData("c.Gender = {|WSK2005:Choose(male)|};")]
    [InlineData("c.Gender = {|WSK2005:ByName(text)|};")]
    [InlineData("c.Gender = {|WSK2005:OtherCode|};")]
    [InlineData("c.Gender = {|WSK2005:s_code|};")]
    [InlineData("c.Gender = Same(male ? 1 : {|WSK2005:0|});")]
    [InlineData("c.Gender = System.Convert.ToInt32(male ? 1 : {|WSK2005:0|});")]
    [InlineData("c.Gender = System.Convert.ToInt32({|WSK2005:male|});")]
    [InlineData("c.Gender = System.Convert.ToByte({|WSK2005:text == \"男\"|});")]
    [InlineData("c.Gender = {|WSK2005:u.IsMale|}.GetHashCode();")]
    [InlineData("int code = System.Convert.ToInt32(u.IsMale); c.Gender = {|WSK2005:code|};")]
    public Task So_it_does_in_every_other_form(string statement) => InMethod(statement);

    [Theory]
    [InlineData("c.Gender = male ? 1 : 2;")]
    [InlineData("c.Gender = male ? 1 : null;")]
    [InlineData("c.Gender = male ? 1 : default;")]
    [InlineData("c.Gender = male ? 1 : default(int);")]
    [InlineData("c.Gender = male ? 1 : (int)SessionGender.Unknown;")]
    [InlineData("new Member().Gender = male ? SessionGender.Male : SessionGender.Unknown;")]
    [InlineData("new Member().Gender = male ? SessionGender.Male : default;")]
    [InlineData("new Guest().Gender = male ? 1 : default;")]
    [InlineData("c.Gender = male ? 1 : Codes.Unknown;")]
    [InlineData("const int notSet = 0; c.Gender = male ? 1 : notSet;")]
    [InlineData("int unknown = 0; c.Gender = male ? 1 : unknown;")]
    [InlineData("c.Gender = male ? known : 0;")]
    [InlineData("c.Gender = male ? u.Code : 0;")]
    [InlineData("c.Gender = known ?? 0;")]
    [InlineData("c.Gender = 0;")]
    [InlineData("c.Gender = true ? 1 : 0;")]
    [InlineData("c.Gender = male ? 0 : throw new System.FormatException();")]
    [InlineData("c.Gender = (male ? 1 : 0) + 1;")]
    [InlineData("c.Gender = 2 - System.Convert.ToInt32(male);")]
    [InlineData("c.Gender = System.Convert.ToInt32(male) + 1;")]
    public Task What_says_unknown_or_is_no_such_choice_stays_silent(string statement) => InMethod(statement);

    [Theory]
    [InlineData("c.Gender = text switch { \"男\" => 1, \"女\" => 2, _ => 0 };")]
    [InlineData("c.Gender = text == \"男\" ? 1 : text == \"女\" ? 2 : 0;")]
    [InlineData("c.Gender = text == \"\" ? 0 : male ? 1 : 2;")]
    [InlineData("c.Gender = (text != \"\") ? (male ? 1 : 2) : 0;")]
    [InlineData("c.Gender = u.MaybeMale switch { true => 1, false => 2, null => 0 };")]
    [InlineData("c.Gender = text == \"\" ? 0 : text switch { \"男\" => 1, _ => 2 };")]
    [InlineData("if (male) c.Gender = 1; else if (text == \"女\") c.Gender = 2; else c.Gender = 0;")]
    [InlineData("if (text == \"\") c.Gender = 0; else if (male) c.Gender = 1; else c.Gender = 2;")]
    [InlineData("if (male) c.Gender = 1; else c.Gender = 0; if (text == \"女\") c.Gender = 2;")]
    [InlineData("switch (text) { case \"男\": c.Gender = 1; break; case \"女\": c.Gender = 2; break; default: c.Gender = 0; break; }")]
    [InlineData("int code = 0; if (male) code = 1; else if (text == \"女\") code = 2; c.Gender = code;")]
    [InlineData("int code; if (male) code = 1; else code = 0; if (code == 0) code = 2; c.Gender = code;")]
    [InlineData("int code; if (male) code = 1; else code = 0; c.Gender = code == 0 ? null : code;")]
    [InlineData("int code = male ? 1 : 0; if (code != 0) c.Gender = code;")]
    [InlineData("int code = male ? 1 : 0; c.Gender = code == 0 ? 2 : code;")]
    [InlineData("int code = 2; switch (text) { case \"男\": code = 1; break; case \"\": code = 0; break; } c.Gender = code;")]
    [InlineData("if (male) c.Gender = 1; else new Customer().Gender = 0;")]
    [InlineData("if (male) c.Gender = 1; else c.Gender = null;")]
    public Task A_choice_of_three_stays_silent(string statement) => InMethod(statement);

    [Theory]
    [InlineData("c.Gender = (int){|WSK2005:Sex.Male|};")]
    [InlineData("c.Gender = (int){|WSK2005:u.Sex|};")]
    [InlineData("c.Gender = (int?){|WSK2005:u.Sex|};")]
    [InlineData("c.Gender = (int?){|WSK2005:u.Maybe|};")]
    [InlineData("c.Gender = (int){|WSK2005:u.Maybe|}.Value;")]
    [InlineData("c.Gender = ((int?){|WSK2005:u.Maybe|}).GetValueOrDefault();")]
    [InlineData("c.Gender = (int?){|WSK2005:u.Maybe|} ?? 0;")]
    [InlineData("c.Gender = u.Maybe == null ? null : (int){|WSK2005:u.Maybe|};")]
    [InlineData("c.Gender = u.Maybe is { } sex ? (int){|WSK2005:sex|} : null;")]
    [InlineData("c.Gender = u.Maybe.HasValue ? (int){|WSK2005:u.Maybe|}.Value : 0;")]
    [InlineData("c.Gender = (int)(object){|WSK2005:u.Sex|};")]
    [InlineData("c.Gender = (byte){|WSK2005:u.Third|};")]
    [InlineData("c.Gender = (int){|WSK2005:u.Swapped|};")]
    [InlineData("c.Gender = (int){|WSK2005:u.Half|};")]
    [InlineData("new Member().Gender = (SessionGender){|WSK2005:u.Sex|};")]
    [InlineData("new Member().Gender = (SessionGender)(int){|WSK2005:u.Sex|};")]
    [InlineData("new Member().Gender = (SessionGender)(byte)(int){|WSK2005:u.Swapped|};")]
    [InlineData("c.Gender = System.Convert.ToInt32({|WSK2005:u.Sex|});")]
    [InlineData("c.Gender = System.Convert.ToByte({|WSK2005:u.Sex|}, System.Globalization.CultureInfo.InvariantCulture);")]
    [InlineData("c.Gender = (int)System.Convert.ChangeType({|WSK2005:u.Sex|}, typeof(int));")]
    [InlineData("c.Gender = ((System.IConvertible){|WSK2005:u.Sex|}).ToInt32(null);")]
    [InlineData("new Member().Gender = (SessionGender)System.Enum.ToObject(typeof(SessionGender), {|WSK2005:u.Sex|});")]
    [InlineData("Sex sex = Read(); new Member().Gender = System.Runtime.CompilerServices.Unsafe.As<Sex, SessionGender>(ref {|WSK2005:sex|});")]
    [InlineData("new Member().Gender = System.Runtime.CompilerServices.Unsafe.BitCast<Sex, SessionGender>({|WSK2005:u.Sex|});")]
    [InlineData("c.Gender = {|WSK2005:u.Sex|}.GetHashCode();")]
    [InlineData("c.Gender = (int){|WSK2005:Read()|};")]
    [InlineData("c.Gender = (int){|WSK2005:u.All[0]|};")]
    [InlineData("int code = (int)u.Sex; c.Gender = {|WSK2005:code|};")]
    [InlineData("object boxed = u.Sex; c.Gender = (int){|WSK2005:boxed|};")]
    [InlineData("c.Gender = {|WSK2005:NumberOf(u)|};")]
    [InlineData("c.Gender = male ? (int){|WSK2005:Sex.Male|} : (int){|WSK2005:Sex.Female|};")]
    [InlineData("c.Gender = {|WSK2005:Codes.Female|};")]
    [InlineData("c.Gender = male ? Codes.Male : {|WSK2005:Codes.Female|};")]
    [InlineData("c.Gender = {|WSK2005:Codes.Women|};")]
    public Task An_enum_or_constant_with_numbers_of_its_own_fires(string statement) => InMethod(statement);

    [Theory]
    [InlineData("c.Gender = (int)u.Right;")]
    [InlineData("new Member().Gender = (SessionGender)u.Right;")]
    [InlineData("new Member().Gender = (SessionGender)(int)u.NoZero;")]
    [InlineData("c.Gender = System.Convert.ToInt32(u.Right);")]
    [InlineData("c.Gender = (int)Right.Female;")]
    [InlineData("c.Gender = (int)Half.Male;")]
    [InlineData("new Member().Gender = u.Wider == Wider.NotStated ? SessionGender.Unknown : (SessionGender)u.Wider;")]
    [InlineData("c.Gender = (int)u.Wider;")]
    [InlineData("c.Gender = (int)u.Level;")]
    [InlineData("c.Gender = (int)Level.Silver;")]
    [InlineData("c.Gender = (int)u.Sex + 1;")]
    [InlineData("c.Gender = (int)(u.Sex + 1);")]
    [InlineData("new Member().Gender = (SessionGender)(u.Sex + 1);")]
    [InlineData("c.Gender = (int)default(Sex);")]
    [InlineData("c.Gender = u.Sex == Sex.Male ? 1 : 2;")]
    [InlineData("c.Gender = u.Half == Half.Male ? (int)u.Half : 2;")]
    [InlineData("if (u.Half == Half.Female) c.Gender = 2; else c.Gender = (int)u.Half;")]
    [InlineData("new Member().Gender = System.Enum.Parse<SessionGender>(u.Sex.ToString());")]
    [InlineData("c.Gender = u.Sex.ToString().Length;")]
    [InlineData("c.Gender = Codes.Male;")]
    [InlineData("c.Gender = Codes.Unknown;")]
    [InlineData("c.Gender = u.Code.GetHashCode();")]
    [InlineData("c.Gender = ((int?)u.Code).GetValueOrDefault();")]
    public Task An_enum_or_constant_numbered_as_WSK_does_stays_silent(string statement) => InMethod(statement);

    [Theory]
    [InlineData("[SessionFrom] public partial class Card { [SessionIgnore] public bool Male { get; set; } public int Gender => Male ? 1 : {|WSK2005:0|}; }")]
    [InlineData("[SessionFrom] public partial class Card { [SessionIgnore] public bool Male { get; set; } public int Gender { get { return Male ? 1 : {|WSK2005:0|}; } } }")]
    [InlineData("[SessionFrom] public partial class Card { [SessionIgnore] public bool Male { get; set; } public int Gender { get { if (Male) return 1; return {|WSK2005:0|}; } } }")]
    [InlineData("[SessionFrom] public partial class Card { [SessionIgnore] public bool Male { get; set; } public int Gender { get { if (Male) { return 1; } else { return {|WSK2005:0|}; } } } }")]
    [InlineData("[SessionFrom] public partial class Card { [SessionIgnore] public Sex Kind { get; set; } public int Gender => (int){|WSK2005:Kind|}; }")]
    [InlineData("[SessionFrom] public partial class Card { public int Gender { get; set; } = (int){|WSK2005:Sex.Female|}; }")]
    [InlineData("[SessionFrom] public partial class Card { public Card(bool male) : this(male ? 1 : {|WSK2005:0|}) { } public Card(int gender) => Gender = gender; public int Gender { get; } }")]
    [InlineData("[SessionFrom] public partial record Card(int Gender = (int){|WSK2005:Sex.Female|});")]
    public Task A_computed_gender_and_a_default_fire(string type) => Verify(Types + type);

    [Theory]
    [InlineData("[SessionFrom] public partial class Card { [SessionIgnore] public bool? Male { get; set; } public int Gender { get { if (Male == null) return 0; return Male.Value ? 1 : 2; } } }")]
    [InlineData("[SessionFrom] public partial class Card { [SessionIgnore] public bool? Male { get; set; } public int Gender { get { if (Male == true) return 1; if (Male == false) return 2; return 0; } } }")]
    [InlineData("[SessionFrom] public partial class Card { [SessionIgnore] public bool Male { get; set; } public int Gender { get { int Code() { return 1; } return Male ? Code() : 0; } } }")]
    [InlineData("[SessionFrom] public partial class Card { public bool Male { set => Gender = value ? 1 : 2; } public int Gender { get; private set; } }")]
    [InlineData("[SessionFrom] public partial class Card { public Sex Gender { get; set; } public void Set() => Gender = Sex.Male; }")]
    [InlineData("[SessionFrom] public partial class Card { [CustomData(\"性别\", \"sex\")] public int Gender { get; set; } public void Set(bool male) => Gender = male ? 1 : 0; }")]
    [InlineData("public class Card { public int Gender { get; set; } public void Set(bool male) => Gender = male ? 1 : 0; }")]
    public Task A_right_or_another_member_stays_silent(string type) => Verify(Types + type);

    [Fact]
    public async Task The_message_says_what_the_numbers_mean()
    {
        var test = new CSharpAnalyzerVerifier<GenderValueAnalyzer>.Test
        {
            TestCode = Types + "class Use { void Set(Customer c, Guest g, Member m, User u, bool male) { c.Gender = male ? 1 : {|#0:0|}; g.Gender = male ? {|#1:0|} : 2; m.Gender = (SessionGender){|#2:u.Sex|}; } }",
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK2005", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(
            "'Gender' is set to 1 or 0, but 1 is male, 2 is female, and 0 is unknown and left out; use 2 instead of 0, or null if unknown is meant"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK2005", DiagnosticSeverity.Warning).WithLocation(1).WithMessage(
            "'Gender' is set to 2 or 0, but 1 is male, 2 is female, and 0 is unknown and left out; use 1 instead of 0, or default if unknown is meant"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK2005", DiagnosticSeverity.Warning).WithLocation(2).WithMessage(
            "'Gender' is set to a number of 'Sex' with Male = 0, Female = 1, but 1 is male, 2 is female, and 0 is unknown and left out; use SessionGender.Male for male and SessionGender.Female for female"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("c.Gender = male ? 1 : 0;", "Use 2 (female)", "c.Gender = male ? 1 : 2;")]
    [InlineData("c.Gender = male ? 2 : 0;", "Use 1 (male)", null)]
    [InlineData("c.Gender = !male ? 2 : 0;", "Use 1 (male)", "c.Gender = !male ? 2 : 1;")]
    [InlineData("c.Gender = text == \"女\" ? 0 : 1;", "Use 2 (female)", "c.Gender = text == \"女\" ? 2 : 1;")]
    [InlineData("c.Gender = text != \"女\" ? 1 : 0;", "Use 2 (female)", "c.Gender = text != \"女\" ? 1 : 2;")]
    [InlineData("c.Gender = text == \"女\" ? 1 : 0;", "Use 2 (female)", null)]
    [InlineData("c.Gender = text.Equals(\"F\") ? 1 : 0;", "Use 2 (female)", null)]
    [InlineData("c.Gender = u.IsMale == false ? 1 : 0;", "Use 2 (female)", null)]
    [InlineData("c.Gender = u.MaybeMale.HasValue && u.MaybeMale.Value ? 1 : 0;", "Use 2 (female)", "c.Gender = u.MaybeMale.HasValue && u.MaybeMale.Value ? 1 : 2;")]
    [InlineData("c.Gender = text is \"girl\" ? 1 : 0;", "Use 2 (female)", null)]
    [InlineData("c.Gender = text is not \"girl\" ? 1 : 0;", "Use 2 (female)", "c.Gender = text is not \"girl\" ? 1 : 2;")]
    [InlineData("c.Gender = u.Sex == Sex.Female ? 1 : 0;", "Use 2 (female)", null)]
    [InlineData("c.Gender = text switch { \"男\" => 1, _ => 0 };", "Use 2 (female)", "c.Gender = text switch { \"男\" => 1, _ => 2 };")]
    [InlineData("c.Gender = text switch { \"女\" => 1, _ => 0 };", "Use 2 (female)", null)]
    [InlineData("c.Gender = male switch { true => 1, false => 0 };", "Use 2 (female)", "c.Gender = male switch { true => 1, false => 2 };")]
    [InlineData("c.Gender = text.Length == 1 ? 1 : 0;", "Use 2 (female)", "c.Gender = text.Length == 1 ? 1 : 2;")]
    [InlineData("if (male) c.Gender = 1; else c.Gender = 0;", "Use 2 (female)", "if (male) c.Gender = 1; else c.Gender = 2;")]
    [InlineData("if (!male) c.Gender = 1; else c.Gender = 0;", "Use 2 (female)", null)]
    [InlineData("new Member().Gender = male ? SessionGender.Male : 0;", "Use SessionGender.Female (female)", "new Member().Gender = male ? SessionGender.Male : SessionGender.Female;")]
    [InlineData("new Member().Gender = (SessionGender)(male ? 1 : 0);", "Use 2 (female)", "new Member().Gender = (SessionGender)(male ? 1 : 2);")]
    [InlineData("c.Gender = (int)Sex.Male;", "Use 1 (male)", "c.Gender = 1;")]
    [InlineData("new Member().Gender = (SessionGender)Sex.Female;", "Use SessionGender.Female (female)", "new Member().Gender = SessionGender.Female;")]
    [InlineData("c.Gender = Codes.Female;", "Use 2 (female)", "c.Gender = 2;")]
    [InlineData("c.Gender = (int)Third.Secret;", "Use null (unknown)", "c.Gender = null;")]
    [InlineData("c.Gender = (int)u.Sex;", "", null)]
    [InlineData("c.Gender = System.Convert.ToInt32(male);", "", null)]
    [InlineData("int code = male ? 1 : 0; c.Gender = code;", "", null)]
    public async Task The_fix_writes_the_gender_that_is_missing_unless_the_choice_says_otherwise(string before, string title, string? after)
    {
        EditorMenu menu = await EditorMenu.OpenAsync<GenderValueAnalyzer, MisreadGenderCodeFixProvider>(Method(before));

        Assert.Equal(after is null ? [] : new[] { title }, await menu.TitlesAsync());
        Assert.Equal(Method(after ?? before), after is null ? Method(before) : await menu.ChooseAsync(title));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("WSK2005.Female")]
    [InlineData("WSK2001.Unknown")]
    public async Task In_bulk_nothing_is_written(string? key)
    {
        EditorMenu menu = await EditorMenu.OpenAsync<GenderValueAnalyzer, MisreadGenderCodeFixProvider>(Method("c.Gender = male ? 1 : 0;"));

        Assert.Null(await menu.FixAllAsync(key));
    }

    private static Task InMethod(string statement) => Verify(Method(statement));

    private static string Method(string statement) => Types + $$"""
        public class Use
        {
            private static readonly int s_code = System.Environment.Is64BitProcess ? 1 : 0;

            public void Set(Customer c, User u, bool male, int? known, string text)
            {
                {{statement}}
            }

            private static int Choose(bool male) => male ? 1 : 0;

            private static int ByName(string text) => text switch { "男" => 1, _ => 0 };

            private int OtherCode => ByName("") == 1 ? 1 : 0;

            private static int NumberOf(User user) => (int)user.Sex;

            private static T Same<T>(T value) => value;

            private static Sex Read() => System.Enum.Parse<Sex>("Male");
        }
        """;

    private static Task Verify(string code) => CSharpAnalyzerVerifier<GenderValueAnalyzer>.VerifyAsync(code);
}
