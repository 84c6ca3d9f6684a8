using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Gender;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK2001Tests
{
    private const string Types = """
        using Wsk;

        [SessionFrom] public partial class Customer { public int? Gender { get; set; } public string CustomerName { get; set; } = ""; }
        [SessionFrom] public partial class Member { public SessionGender Gender { get; set; } }
        [SessionFrom] public partial record Visitor(string CustomerName, int? Gender = null);
        public class Vip : Customer { public int Level { get; set; } }
        public enum Sex { None = 0, Male = 1, Female = 2, Other = 3 }
        [SessionFrom] public partial class Person { public Sex Gender { get; set; } }
        public static class Codes { public const int Other = 3; public const int Male = 1; public const int Unknown = 0; }

        """;

    [Theory]
    [InlineData("c.Gender = {|WSK2001:3|};")]
    [InlineData("c.Gender = {|WSK2001:-1|};")]
    [InlineData("c.Gender = male ? 1 : {|WSK2001:3|};")]
    [InlineData("c.Gender = male ? {|WSK2001:3|} : {|WSK2001:4|};")]
    [InlineData("c.Gender = (male ? (int?)({|WSK2001:9|}) : null);")]
    [InlineData("c.Gender = known ?? {|WSK2001:9|};")]
    [InlineData("c.Gender ??= {|WSK2001:9|};")]
    [InlineData("c.Gender = text switch { \"男\" => 1, \"女\" => 2, _ => {|WSK2001:9|} };")]
    [InlineData("c.Gender = {|WSK2001:Codes.Other|};")]
    [InlineData("const int code = 7; c.Gender = {|WSK2001:code|};")]
    [InlineData("int code = 7; c.Gender = {|WSK2001:code|};")]
    [InlineData("int code = male ? 1 : 3; c.Gender = {|WSK2001:code|};")]
    [InlineData("int code; code = 7; c.Gender = {|WSK2001:code|};")]
    [InlineData("c.Gender = {|WSK2001:'1'|};")]
    [InlineData("c.Gender = {|WSK2001:unchecked((byte)257) + 2|};")]
    [InlineData("_ = new Customer { Gender = {|WSK2001:3|} };")]
    [InlineData("Customer made = new() { Gender = {|WSK2001:3|} };")]
    [InlineData("_ = new Vip { Gender = {|WSK2001:3|} };")]
    [InlineData("_ = new Visitor(\"\", {|WSK2001:3|});")]
    [InlineData("_ = new Visitor(Gender: {|WSK2001:3|}, CustomerName: \"\");")]
    [InlineData("Visitor made = new(\"\", male ? 1 : {|WSK2001:3|});")]
    [InlineData("_ = new Visitor(\"\") with { Gender = {|WSK2001:3|} };")]
    [InlineData("new Member().Gender = (SessionGender){|WSK2001:3|};")]
    [InlineData("new Person().Gender = {|WSK2001:Sex.Other|};")]
    [InlineData("(c.CustomerName, c.Gender) = (\"\", {|WSK2001:3|});")]
    [InlineData("c.Gender = {|WSK2001:Code(male)|};")]
    [InlineData("c.Gender = Same({|WSK2001:3|});")]
    [InlineData("c.Gender = {|WSK2001:s_code|};")]
    [InlineData("c.Gender = {|WSK2001:Property|};")]
    [InlineData("c.Gender = System.Convert.ToInt32({|WSK2001:3|});")]
    [InlineData("c.Gender = System.Convert.ToByte(male ? 1 : {|WSK2001:3|});")]
    [InlineData("new Member().Gender = (SessionGender)System.Enum.ToObject(typeof(SessionGender), {|WSK2001:3|});")]
    [InlineData("int code; if (male) code = 1; else code = 3; c.Gender = {|WSK2001:code|};")]
    [InlineData("int code; switch (text) { case \"男\": code = 1; break; default: code = 9; break; } c.Gender = {|WSK2001:code|};")]
    [InlineData("if (male) c.Gender = 1; else c.Gender = {|WSK2001:3|};")]
    [InlineData("if (male) c.Gender = {|WSK2001:3|}; else c.Gender = 2;")]
    [InlineData("if (male) { c.Gender = {|WSK2001:3|}; } else if (text == \"\") { c.Gender = 1; } else { c.Gender = 2; }")]
    public Task A_number_that_is_not_a_gender_fires(string statement) => InMethod(statement);

    [Theory]
    [InlineData("c.Gender = 1;")]
    [InlineData("c.Gender = male ? 1 : 2;")]
    [InlineData("c.Gender = null;")]
    [InlineData("c.Gender = known ?? 0;")]
    [InlineData("c.Gender ??= 2;")]
    [InlineData("c.Gender = default;")]
    [InlineData("c.Gender = default(int);")]
    [InlineData("c.Gender = Codes.Male;")]
    [InlineData("c.Gender = known;")]
    [InlineData("c.Gender = Parse(text);")]
    [InlineData("c.Gender = (int)SessionGender.Unknown;")]
    [InlineData("new Member().Gender = SessionGender.Unknown;")]
    [InlineData("new Member().Gender = default;")]
    [InlineData("new Person().Gender = Sex.None;")]
    [InlineData("_ = new Visitor(\"\");")]
    [InlineData("_ = new Visitor(\"\", 2);")]
    [InlineData("_ = new Visitor(\"\", 3) { Gender = 1 };")]
    [InlineData("var other = new { Gender = 3 }; _ = other;")]
    [InlineData("int code = 3; code = 1; c.Gender = code;")]
    [InlineData("int code = 3; Change(ref code); c.Gender = code;")]
    [InlineData("int code = male ? 1 : 3; if (code != 3) c.Gender = code;")]
    [InlineData("int code = male ? 1 : 3; c.Gender = code == 3 ? null : code;")]
    [InlineData("int code = male ? 1 : 3; if (code == 3) return; c.Gender = code;")]
    [InlineData("int code = male ? 1 : 3; c.Gender = code is 1 or 2 ? code : null;")]
    [InlineData("int code; if (male) code = 1; else code = 3; c.Gender = code == 3 ? 2 : code;")]
    [InlineData("int code = 3; if (male) code = 1; c.Gender = code;")]
    [InlineData("if (male) { c.Gender = 3; } else { c.Gender = 1; } c.Gender = 2;")]
    [InlineData("int code = 2; switch (text) { case \"男\": code = 1; break; case \"9\": code = 9; break; } c.Gender = code;")]
    [InlineData("c.Gender = true ? 1 : 3;")]
    [InlineData("c.Gender = System.Convert.ToInt32(\"3\");")]
    [InlineData("c.Gender = System.Convert.ToInt32(text);")]
    [InlineData("c.Gender = System.Math.Max(3, 4);")]
    [InlineData("c.Gender = male ? 1 : throw new System.InvalidOperationException();")]
    [InlineData("c.Gender = Positive(-3);")]
    [InlineData("c.Gender = unchecked((byte)257);")]
    [InlineData("c.Gender = Forever(male);")]
    [InlineData("c.Gender = new Random3().Code();")]
    public Task What_is_right_or_not_known_stays_silent(string statement) => InMethod(statement);

    [Theory]
    [InlineData("c.Gender = 0;")]
    [InlineData("c.Gender = (int?)0;")]
    [InlineData("c.Gender = (byte)0;")]
    [InlineData("c.Gender = Codes.Unknown;")]
    [InlineData("const int code = 0; c.Gender = code;")]
    [InlineData("int code = 0; c.Gender = code;")]
    [InlineData("c.Gender ??= 0;")]
    [InlineData("c.Gender = Same(0);")]
    [InlineData("c.Gender = text switch { \"男\" => 1, \"女\" => 2, _ => 0 };")]
    [InlineData("c.Gender = text == \"男\" ? 1 : text == \"女\" ? 2 : 0;")]
    [InlineData("new Member().Gender = 0;")]
    [InlineData("new Member().Gender = (SessionGender)0;")]
    [InlineData("new Person().Gender = 0;")]
    [InlineData("_ = new Customer { Gender = 0 };")]
    [InlineData("_ = new Visitor(\"\", 0);")]
    [InlineData("_ = new Visitor(\"\") with { Gender = 0 };")]
    public Task Zero_is_unknown_and_no_mistake(string statement) => InMethod(statement);

    [Theory]
    [InlineData("[SessionFrom] public partial class Guest { public int Gender { get; set; } = {|WSK2001:9|}; }")]
    [InlineData("[SessionFrom] public partial class Guest { public int Gender = {|WSK2001:3|}; }")]
    [InlineData("[SessionFrom] public partial class Guest { public bool Male { get; set; } public int Gender => Male ? 1 : {|WSK2001:3|}; }")]
    [InlineData("[SessionFrom] public partial class Guest { public int Gender { get { return {|WSK2001:3|}; } } }")]
    [InlineData("[SessionFrom] public partial class Guest { [SessionField(SessionField.Gender)] public int Sex { get; set; } = {|WSK2001:3|}; }")]
    [InlineData("[SessionFrom] public partial record Guest(int Gender = {|WSK2001:3|});")]
    [InlineData("[SessionFrom] public partial class Guest<T> { public int Gender { get; set; } } public class Use { public Guest<string> Make() => new() { Gender = {|WSK2001:3|} }; }")]
    [InlineData("public class Special : Customer { public Special() { Gender = {|WSK2001:3|}; } }")]
    public Task A_default_or_a_computed_value_fires(string type) => Verify(Types + type);

    [Theory]
    [InlineData("public class Guest { public int Gender { get; set; } = 3; }")]
    [InlineData("[SessionFrom] public partial class Guest { [SessionIgnore] public int Gender { get; set; } = 3; }")]
    [InlineData("[SessionFrom] public partial class Guest { public static int Gender { get; set; } = 3; public string Title { get; set; } = \"\"; }")]
    [InlineData("[SessionFrom] public partial class Guest { public int Gender { get; set; } = 2; public int Sex { get; set; } = 3; }")]
    [InlineData("[SessionFrom] public partial class Guest { public int Gender { get; set; } = 0; }")]
    [InlineData("[SessionFrom] public partial record Guest(int Gender = 0);")]
    [InlineData("[SessionFrom] public partial class Guest { public int Gender { get { int Code() { return 3; } return Code() == 3 ? 1 : 2; } } }")]
    public Task What_is_not_the_gender_of_a_payload_stays_silent(string type) => Verify(Types + type);

    [Theory]
    [InlineData("public Guest(int gender) { Gender = gender; }")]
    [InlineData("public Guest(int gender) => Gender = gender;")]
    [InlineData("public Guest(int gender) : this(gender, \"\") { } public Guest(int code, string name) { (Gender, Name) = (code, name); }")]
    [InlineData("public Guest(int? gender) { this.Gender = gender ?? 2; }")]
    [InlineData("public Guest(byte gender) { if (gender > 2) throw new System.ArgumentException(); Gender = gender; }")]
    public Task A_constructors_argument_that_becomes_the_gender_fires(string constructor) => Verify(Guest(constructor, "{|WSK2001:3|}"));

    [Theory]
    [InlineData("public Guest(int level) { Level = level; }")]
    [InlineData("public Guest(int gender) { if (gender != 3) Gender = gender; }")]
    [InlineData("public Guest(int gender) { Gender = gender == 3 ? 1 : gender; }")]
    [InlineData("public Guest(int gender) { gender = 1; Gender = gender; }")]
    [InlineData("public Guest(int gender) { Gender = gender; Gender = 1; }")]
    [InlineData("public Guest(int gender) { if (gender == 3) return; Gender = gender; }")]
    public Task A_constructors_argument_that_may_not_become_the_gender_stays_silent(string constructor) => Verify(Guest(constructor, "3"));

    [Fact]
    public Task A_base_constructors_argument_fires() => Verify(Types + """
        public class Base { public Base(int gender) { Gender = gender; } public int Gender { get; } }
        [SessionFrom] public partial class Guest : Base { public Guest() : base({|WSK2001:3|}) { } }
        """);

    [Fact]
    public Task An_argument_that_two_constructors_hand_on_fires_once() => Verify(Types + """
        public class Base { public Base(int gender) { Gender = gender; } public int Gender { get; set; } }
        [SessionFrom] public partial class Guest : Base { public Guest(int gender) : base(gender) { Gender = gender; } }
        public class Use { public Guest Make() => new({|WSK2001:3|}); }
        """);

    [Fact]
    public Task A_positional_base_records_argument_fires() => Verify(Types + """
        [SessionFrom] public partial record Base(int Gender);
        [SessionFrom] public partial record Derived(string Title) : Base({|WSK2001:3|});
        [SessionFrom] public partial record Other(int Code) { public int Gender { get; } = Code; }
        [SessionFrom] public partial record Third(int Code) : Base(Code);
        [SessionFrom] public partial record Fourth(int Gender) : System.IComparable { public int CompareTo(object? other) => 0; }
        public class Use
        {
            public Other Make() => new({|WSK2001:3|});
            public Third MakeThird() => new({|WSK2001:3|});
            public Fourth MakeFourth() => new({|WSK2001:3|});
        }
        """);

    [Fact]
    public Task A_constructor_that_calls_itself_is_followed_to_an_end() => RuleVerifier.VerifyBroken<GenderValueAnalyzer>(
        "[SessionFrom] public partial class Guest { public Guest(int gender) : this(gender) { Gender = gender; } public int Gender { get; } public static Guest Make() => new({|WSK2001:3|}); }");

    [Fact]
    public Task A_primary_constructors_argument_fires()
    {
        // The oldest compiler that the rules load into knows primary constructors of records only.
        string kind = LanguageVersionFacts.TryParse("12", out _) ? "class" : "record";
        return Verify(Types + $$"""
            [SessionFrom] public partial {{kind}} Guest(int gender) { public int Gender { get; } = gender; }
            public class Use { public Guest Make() => new({|WSK2001:3|}); }
            """);
    }

    [Fact]
    public Task Constants_and_records_of_other_assemblies_are_seen() => new CSharpAnalyzerVerifier<GenderValueAnalyzer>.Test
    {
        TestCode = """
            using Library;

            public class Use
            {
                public Guest Make() => new("", {|WSK2001:Codes.Other|}) { Title = "" };

                public Guest Change(Guest guest) => guest with { Gender = {|WSK2001:9|} };

                public Guest Right() => new("", Codes.Male);

                public Guest Replaced()
                {
                    Guest guest = new("", Codes.Other);
                    System.Console.Write(guest.Title);
                    guest = guest with { Gender = Codes.Male };
                    return guest;
                }

                public object[] Made() => new object[] { new Guest((object)"", 3), new Guest(3), new Plain(3) };

                public Member Change(Member member) => member with { Sex = {|WSK2001:9|} };
            }

            [Wsk.SessionFrom] public partial record Member(int Sex) : Person(Sex);
            """,
        TestState =
        {
            AdditionalReferences =
            {
                CompiledLibrary.Reference("""
                    namespace Library
                    {
                        [Wsk.SessionFrom]
                        public partial record Guest(string CustomerName, int Gender)
                        {
                            public string? Title { get; init; }
                            public Guest(object name, int Gender) : this(name.ToString()!, Gender == 1 ? 1 : 2) { }
                            public Guest(int Gender) : this("", Gender == 1 ? 1 : 2) { }
                            public void Deconstruct(out int gender) => gender = Gender;
                        }

                        [Wsk.SessionFrom]
                        public partial class Plain
                        {
                            public Plain(int Gender) => this.Gender = Gender == 1 ? 1 : 2;
                            public int Gender { get; }
                        }

                        public record Person([Wsk.SessionField(Wsk.SessionField.Gender)] int Sex);
                        public static class Codes { public const int Male = 1; public const int Other = 3; }
                    }
                    """),
            },
        },
    }.RunAsync();

    [Fact]
    public Task Top_level_statements_are_looked_at() => new CSharpAnalyzerVerifier<GenderValueAnalyzer>.Test
    {
        TestCode = """
            int code = args.Length == 0 ? 1 : 3;
            var c = new Customer { Gender = {|WSK2001:code|} };
            System.Console.Write(c);
            c.Gender = {|WSK2001:3|};

            [Wsk.SessionFrom] public partial class Customer { public int Gender { get; set; } }
            """,
        TestState = { OutputKind = OutputKind.ConsoleApplication },
    }.RunAsync();

    [Fact]
    public async Task The_message_says_what_the_numbers_mean_and_what_to_write()
    {
        var test = new CSharpAnalyzerVerifier<GenderValueAnalyzer>.Test { TestCode = Types + "class Use { void Set(Customer c, Member m) { c.Gender = {|#0:3|}; m.Gender = (SessionGender){|#1:9|}; } }" };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK2001", DiagnosticSeverity.Error).WithLocation(0).WithMessage(
            "'Gender' is set to the gender 3, which ToSessionFrom() rejects: 1 is male, 2 is female, and 0 is unknown and left out; use 1, 2 or null"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK2001", DiagnosticSeverity.Error).WithLocation(1).WithMessage(
            "'Gender' is set to the gender 9, which ToSessionFrom() rejects: 1 is male, 2 is female, and 0 is unknown and left out; use SessionGender.Male, SessionGender.Female or SessionGender.Unknown"));
        await test.RunAsync();
    }

    private static Task InMethod(string statement) => Verify(Method(statement));

    private static string Method(string statement) => Types + $$"""
        public class Use
        {
            private static readonly int s_code = 3;

            private static int Property => 3;

            public void Set(Customer c, bool male, int? known, string text)
            {
                {{statement}}
            }

            private static int Code(bool male) => male ? 1 : 3;

            private static T Same<T>(T value) => value;

            private static int? Positive(int value) => value > 0 ? value : null;

            private static int Forever(bool again) => again ? Forever(!again) : Forever(again);

            private static int Parse(string text) => int.Parse(text);

            private static void Change(ref int value) => value = 1;
        }

        public class Random3 { public virtual int Code() => 3; }
        """;

    private static string Guest(string constructor, string argument) => Types + $$"""
        [SessionFrom] public partial class Guest
        {
            {{constructor}}
            public int? Gender { get; set; } [SessionIgnore] public int Level { get; set; } [SessionIgnore] public string? Name { get; set; }
        }
        public class Use { public object Make() => new Guest({{argument}}); }
        """;

    private static Task Verify(string code) => CSharpAnalyzerVerifier<GenderValueAnalyzer>.VerifyAsync(code);
}
