using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Birthday;
using Wsk.Generators.Analyzers.CustomData;
using Wsk.Generators.Analyzers.Gender;

namespace Wsk.Generators.Tests.Rules;

/// <summary>A value reaches the same object through <c>base</c>, through <c>this</c> and through the member's name alone.</summary>
public class BaseMemberTests
{
    private const string Types = """
        public class Person
        {
            public int? Gender { get; set; }
            public string? Birthday { get; set; }
            public string? CustomData { get; set; }
            public virtual string? CustomerName { get; set; }
        }

        """;

    [Theory]
    [InlineData("public Guest() { base.Gender = {|WSK2001:6|}; }")]
    [InlineData("public Guest() => base.Gender = {|WSK2001:6|};")]
    [InlineData("public Guest() { this.Gender = {|WSK2001:6|}; }")]
    [InlineData("public Guest() { Gender = {|WSK2001:6|}; }")]
    [InlineData("public Guest(bool m) { base.Gender = m ? 1 : {|WSK2001:6|}; }")]
    [InlineData("public override string? CustomerName { get => base.CustomerName; set { base.CustomerName = value; base.Gender = {|WSK2001:6|}; } }")]
    [InlineData("public void Reset() { base.Gender ??= {|WSK2001:6|}; }")]
    [InlineData("public void Reset() { base.Gender = {|WSK2001:6|}; Console.WriteLine(); base.Gender = 1; }")]
    [InlineData("public void Reset() { (base.Gender, base.Birthday) = ({|WSK2001:6|}, null); }")]
    [InlineData("public void Reset() { Action reset = () => base.Gender = {|WSK2001:6|}; reset(); }")]
    [InlineData("public void Reset() { Set(); void Set() => base.Gender = {|WSK2001:6|}; }")]
    [InlineData("public void Reset() { foreach (char c in \"ab\") { base.Gender = {|WSK2001:6|}; } }")]
    [InlineData("public void Reset() { int code = 6; base.Gender = {|WSK2001:code|}; }")]
    public Task A_gender_of_the_base_fires(string member) => RuleVerifier.Verify<GenderValueAnalyzer>(Guest(member));

    [Theory]
    [InlineData("public Guest() { base.Gender = 1; }")]
    [InlineData("public Guest() { base.Gender = null; }")]
    [InlineData("public Guest() { base.Gender = 6; base.Gender = 1; }")]
    [InlineData("public Guest() { base.Gender = 6; this.Gender = 1; }")]
    [InlineData("public new int? Gender { get; set; } public Guest() { base.Gender = 6; }")]
    [InlineData("public Guest(Person other) { other.Gender = 6; }")]
    public Task A_right_gender_and_one_that_is_not_sent_stay_silent(string member) => RuleVerifier.Verify<GenderValueAnalyzer>(Guest(member));

    [Theory]
    [InlineData("public class Other : Person { public Other() { base.Gender = 6; } }")]
    [InlineData("[SessionFrom] public partial class Guest : Person { public class Inner : Person { public Inner() { base.Gender = 6; } } }")]
    public Task An_object_that_makes_no_payload_stays_silent(string type) => RuleVerifier.Verify<GenderValueAnalyzer>(Types + type);

    [Fact]
    public Task A_class_below_the_annotated_one_fires() => RuleVerifier.Verify<GenderValueAnalyzer>(
        Guest("") + "public class Vip : Guest { public Vip() { base.Gender = {|WSK2001:6|}; } }");

    [Theory]
    [InlineData("public Guest() { base.Birthday = {|WSK3001:\"1986-2-30\"|}; }")]
    [InlineData("public Guest() { base.Birthday = \"1986-12-12\"; }")]
    public Task A_birthday_of_the_base_is_judged(string member) => RuleVerifier.Verify<BirthdayAnalyzer>(Guest(member));

    [Theory]
    [InlineData("public Guest() { base.CustomData = {|WSK4001:\"[]\"|}; }")]
    [InlineData("public Guest(string text) { base.CustomData = {|WSK4001:\"[\" + text + \"]\"|}; }")]
    [InlineData("public Guest() { base.CustomData = UriComponent.Encode(\"[]\"); }")]
    public Task Custom_data_of_the_base_is_judged(string member) => RuleVerifier.Verify<EncodedCustomDataAnalyzer>(Guest(member));

    private static string Guest(string member) => Types + "[SessionFrom] public partial class Guest : Person { " + member + " }\n";
}
