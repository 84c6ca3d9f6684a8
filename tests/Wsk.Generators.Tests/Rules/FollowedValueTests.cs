using System.Linq;
using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Gender;

namespace Wsk.Generators.Tests.Rules;

/// <summary>A value is followed through variables and helpers to where the value is written, as long as no other code can change the value.</summary>
public class FollowedValueTests
{
    private const string Base = "public class Base { public virtual int Code() => 1; public virtual int Number => 1; } ";

    [Theory]
    [InlineData("private readonly int _code = 3;", "c.Gender = {|WSK2001:_code|};")]
    [InlineData("private int Code { get; } = 3;", "c.Gender = {|WSK2001:Code|};")]
    [InlineData("private int Code { get { return 3; } }", "c.Gender = {|WSK2001:Code|};")]
    [InlineData("private int Code { get => 3; }", "c.Gender = {|WSK2001:Code|};")]
    [InlineData("private int Code() { return 3; }", "c.Gender = {|WSK2001:Code()|};")]
    [InlineData("private static int Code(int code = 3) => code;", "c.Gender = {|WSK2001:Code()|};")]
    [InlineData("private static int Code(int code, int other) => code;", "c.Gender = Code(other: 4, code: {|WSK2001:3|});")]
    [InlineData(Base + "public sealed class Last : Base { public override int Code() => 3; }", "c.Gender = {|WSK2001:new Last().Code()|};")]
    [InlineData(Base + "public class Last : Base { public sealed override int Code() => 3; }", "c.Gender = {|WSK2001:new Last().Code()|};")]
    [InlineData("", "c.Gender = {|WSK2001:Code()|}; static int Code() => 3;")]
    [InlineData("", "c.Gender = {|WSK2001:Code()|}; static int Code() { return 3; }")]
    [InlineData("", "c.Gender = k = {|WSK2001:3|};")]
    [InlineData("private static int? Code() => 3;", "c.Gender = {|WSK2001:Code()|} ?? 1;")]
    [InlineData("private int Code => 3;", "c.Gender = this?{|WSK2001:.Code|} ?? 1;")]
    [InlineData("", "c.Gender = true ? {|WSK2001:3|} : 1;")]
    [InlineData("", "c.Gender = false ? 1 : {|WSK2001:3|};")]
    public Task A_value_that_is_always_the_same_fires(string members, string statement) => Verify(members, statement);

    [Theory]
    [InlineData("private int _code = 3;", "c.Gender = _code;")]
    [InlineData("private readonly int _code = 3; public Use(int code) => _code = code;", "c.Gender = _code;")]
    [InlineData("private int Code { get; set; } = 3;", "c.Gender = Code;")]
    [InlineData("private int Code { get; } = 3; public Use(int code) { Code = code; }", "c.Gender = Code;")]
    [InlineData("private int Code() { Console.WriteLine(); return 3; }", "c.Gender = Code();")]
    [InlineData("private int Code { get { Console.WriteLine(); return 3; } }", "c.Gender = Code;")]
    [InlineData(Base + "public class Middle : Base { public override int Code() => 3; }", "c.Gender = new Middle().Code();")]
    [InlineData(Base + "public class Middle : Base { public override int Number => 3; }", "c.Gender = new Middle().Number;")]
    [InlineData("public virtual int Code => 3;", "c.Gender = Code;")]
    [InlineData("", "foreach (int code in new[] { 3 }) { c.Gender = code; }")]
    [InlineData("", "ref int code = ref k; code = 3; c.Gender = code;")]
    [InlineData("", "c.Gender = false ? 3 : 1;")]
    [InlineData("", "k = 3; c.Gender = Code(); int Code() => k;")]
    public Task A_value_that_may_be_another_stays_silent(string members, string statement) => Verify(members, statement);

    [Theory]
    [InlineData(8, "{|WSK2001:Code8()|}")]
    [InlineData(9, "Code9")]
    public Task A_value_is_followed_through_eight_helpers(int count, string helper)
    {
        static string Name(int i) => i % 2 == 0 ? $"Code{i}()" : $"Code{i}";
        string helpers = string.Concat(Enumerable.Range(2, count - 1).Select(i => $"private int {Name(i)} => {Name(i - 1)}; "));
        return Verify("private int Code1 => 3; " + helpers, $"c.Gender = {helper};");
    }

    [Theory]
    [InlineData(499, "{|WSK2001:3|}")]
    [InlineData(500, "3")]
    public Task A_value_with_hundreds_of_sources_is_not_looked_at_while_somebody_types(int sources, string first) =>
        Verify("", $"c.Gender = k switch {{ 0 => {first}, {string.Concat(Enumerable.Range(1, sources - 2).Select(i => $"{i} => 1, "))} _ => {first} }};");

    private static Task Verify(string members, string statement) => RuleVerifier.Verify<GenderValueAnalyzer>($$"""
        [SessionFrom] public partial class Customer { public int Gender { get; set; } }
        public class Use
        {
            {{members}}
            public void Set(Customer c, int k) { {{statement}} }
        }
        """);
}
