using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Gender;
using Wsk.Generators.CodeFixes.Gender;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK2002Tests
{
    private const string Customer = """
        using Wsk;

        [SessionFrom]
        public partial class Customer
        {
            public int Gender { get; set; }

            public string? CustomerName { get; set; }

            [SessionIgnore] public bool Male { set => Gender = value ? 1 : 2; }

            public void Load() => Gender = 1;
        }

        """;

    [Theory]
    [InlineData("_ = new {|WSK2002:Customer|} { CustomerName = name }.ToSessionFrom();")]
    [InlineData("_ = new {|WSK2002:Customer|}().ToSessionFrom();")]
    [InlineData("var c = new {|WSK2002:Customer|} { CustomerName = name }; _ = c.ToSessionFrom();")]
    [InlineData("Customer c = {|WSK2002:new|}(); c.CustomerName = name; c.TryToSessionFrom(out _, out _);")]
    public Task An_object_sent_without_a_gender_fires(string statement) => Verify(statement);

    [Theory]
    [InlineData("_ = new Customer { Gender = 1 }.ToSessionFrom();")]
    [InlineData("var c = new Customer(); c.Gender = 2; _ = c.ToSessionFrom();")]
    [InlineData("var c = new Customer(); if (name.Length > 2) c.Gender = 2; _ = c.ToSessionFrom();")]
    [InlineData("var c = new Customer { Male = true }; _ = c.ToSessionFrom();")]
    [InlineData("var c = new Customer(); c.Male = true; _ = c.ToSessionFrom();")]
    [InlineData("var c = new Customer(); c.Load(); _ = c.ToSessionFrom();")]
    [InlineData("var c = new Customer(); Fill(c); _ = c.ToSessionFrom();")]
    [InlineData("var c = new Customer(); System.Action set = () => c.Gender = 1; set(); _ = c.ToSessionFrom();")]
    [InlineData("_kept = new Customer(); _ = _kept.ToSessionFrom();")]
    [InlineData("var c = new Customer(); _kept = c; _ = c.ToSessionFrom();")]
    [InlineData("Fill(new Customer());")]
    [InlineData("_ = new Customer();")]
    public Task An_object_that_others_may_complete_stays_silent(string statement) => Verify(statement);

    [Theory]
    [InlineData("[SessionFrom] public partial class Guest { public int? Gender { get; set; } }")]
    [InlineData("[SessionFrom] public partial class Guest { public SessionGender Gender { get; set; } }")]
    [InlineData("[SessionFrom] public partial class Guest { public int Gender { get; set; } = 1; }")]
    [InlineData("[SessionFrom] public partial class Guest { public int Gender => 1; }")]
    [InlineData("[SessionFrom] public partial class Guest { public Guest() { Gender = 1; } public int Gender { get; set; } }")]
    [InlineData("[SessionFrom] public partial class Guest { public Guest() { Load(); } public int Gender { get; set; } private void Load() => Gender = 1; }")]
    [InlineData("[SessionFrom] public partial class Guest { public Guest() : this(1) { } public Guest(int gender) => Gender = gender; public int Gender { get; set; } }")]
    [InlineData("public class Base { public Base() { Gender = 1; } public int Gender { get; set; } } [SessionFrom] public partial class Guest : Base { }")]
    public Task A_type_whose_gender_is_set_or_may_be_absent_stays_silent(string type) => VerifyCode(
        Customer + type + " public class Use { public string Send() => new Guest().ToSessionFrom(); }");

    [Fact]
    public Task A_constructor_that_sets_other_members_does_not_help() => VerifyCode(Customer + """
        [SessionFrom] public partial class Guest { public Guest(string name) { Title = name; } public int Gender { get; set; } public string Title { get; } }
        public class Use { public string Send() => new {|WSK2002:Guest|}("").ToSessionFrom(); }
        """);

    [Fact]
    public Task The_fix_makes_the_member_nullable() => new CSharpCodeFixVerifier<UnsetGenderAnalyzer, UnsetGenderCodeFixProvider>.Test
    {
        TestCode = Sending("public int Gender", "new {|WSK2002:Guest|}()", "new {|WSK2002:Guest|} { Title = \"经理\" }"),
        FixedCode = Sending("public int? Gender", "new Guest()", "new Guest { Title = \"经理\" }"),
        CodeActionTitle = "Make 'Gender' nullable: int?",
    }.RunAsync();

    [Fact]
    public Task The_fix_makes_the_member_required_and_says_that_it_is_not_known() => new CSharpCodeFixVerifier<UnsetGenderAnalyzer, UnsetGenderCodeFixProvider>.Test
    {
        TestCode = Sending("public int Gender", "new {|WSK2002:Guest|}()", "\"\"", "new Guest { Gender = 1, Title = \"经理\" }"),
        FixedCode = Sending("public required int Gender", "new Guest() { Gender = default }", "\"\"", "new Guest { Gender = 1, Title = \"经理\" }"),
        CodeActionEquivalenceKey = "WSK2002.Required",
        CodeActionTitle = "Make 'Gender' required, and set it to default here",
    }.RunAsync();

    [Fact]
    public Task No_fix_is_offered_that_would_break_other_code() => new CSharpCodeFixVerifier<UnsetGenderAnalyzer, UnsetGenderCodeFixProvider>.Test
    {
        TestCode = Sending("public int Gender", "new {|WSK2002:Guest|}()", "\"\"", "(int)new Guest().Gender + new Guest().Gender.CompareTo(1)"),
        FixedCode = Sending("public int Gender", "new {|WSK2002:Guest|}()", "\"\"", "(int)new Guest().Gender + new Guest().Gender.CompareTo(1)"),
    }.RunAsync();

    private static string Sending(string gender, string first, string second, string other = "null") => $$"""
        using Wsk;

        [SessionFrom]
        public partial class Guest
        {
            {{gender}} { get; set; }

            public string? Title { get; set; }
        }

        public class Use
        {
            public string First() => {{first}}.ToSessionFrom();

            public string Second() => {{second}}{{(second.StartsWith('"') ? "" : ".ToSessionFrom()")}};

            public object? Other() => {{other}};
        }
        """;

    private static Task Verify(string statement) => VerifyCode(Customer + $$"""
        public class Use
        {
            private Customer? _kept;

            public void Send(string name)
            {
                {{statement}}
            }

            private static void Fill(Customer customer) => customer.Gender = 1;
        }
        """);

    private static Task VerifyCode(string code) => CSharpAnalyzerVerifier<UnsetGenderAnalyzer>.VerifyAsync(code);
}
