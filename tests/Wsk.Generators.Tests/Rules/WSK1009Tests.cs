using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1009Tests
{
    [Theory]
    [InlineData("[{|WSK1009:CustomData(\"甲\", \"a\")|}] public static string A { get; set; }")]
    [InlineData("[{|WSK1009:SessionField(SessionField.Title)|}] public string A { set { } }")]
    [InlineData("[{|WSK1009:CustomData(\"甲\", \"a\")|}] public string this[int index] => \"\";")]
    [InlineData("[{|WSK1009:CustomData(\"甲\", \"a\")|}] public const string A = \"\";")]
    [InlineData("[{|WSK1009:SessionField(SessionField.Title)|}] public static readonly string A = \"\";")]
    [InlineData("[field: {|WSK1009:CustomData(\"甲\", \"a\")|}] public static string A { get; set; }")]
    [InlineData("public Customer([{|WSK1009:SessionField(SessionField.Title)|}] string title) { }")]
    [InlineData("public void Rename([{|WSK1009:SessionField(SessionField.Title)|}] string title) { }")]
    public Task An_attribute_on_what_no_instance_has_is_named(string member) => Verify("[SessionFrom] partial class Customer { " + member + " }");

    [Fact]
    public Task An_inherited_private_member_is_out_of_reach() => Verify(
        "class Person { [CustomData(\"甲\", \"a\")] private string A { get; set; } = \"\"; } [SessionFrom] partial class {|WSK1009:Customer|} : Person { }");

    [Theory]
    [InlineData("[CustomData(\"甲\", \"a\")] public string A { get; set; }")]
    [InlineData("[CustomData(\"甲\", \"a\")] private string A { get; } = \"\";")]
    [InlineData("[CustomData(\"甲\", \"a\")] public string A { private get; set; }")]
    [InlineData("[SessionField(SessionField.Title)] internal readonly string A = \"\";")]
    [InlineData("[field: CustomData(\"甲\", \"a\")] public string A { get; set; }")]
    [InlineData("[SessionIgnore] public static string A { get; set; }")]
    [InlineData("public static string A { get; set; } public string this[int index] => \"\"; public const string B = \"\";")]
    public Task An_attribute_on_what_can_be_read_is_fine(string member) => Verify("[SessionFrom] partial class Customer { " + member + " }");

    [Theory]
    [InlineData("[SessionFrom] partial record Customer([SessionField(SessionField.Title)] string Job);")]
    [InlineData("[SessionFrom] partial record struct Customer([property: SessionField(SessionField.Title)] string Job);")]
    [InlineData("[SessionFrom] partial record Customer([CustomData(\"甲\", \"a\")] string Job) { public string Job { get; init; } = Job; }")]
    public Task A_positional_parameter_means_its_property(string code) => Verify(code);

    private static Task Verify(string code)
    {
        var test = RuleVerifier.Test<UnreadableMemberAnalyzer>("#nullable disable\n" + code);
        return test.RunAsync();
    }
}
