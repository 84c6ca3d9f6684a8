using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1005FixTests
{
    [Fact]
    public Task The_member_is_mapped() => Map(
        """
        using Wsk;

        [SessionFrom]
        public partial class Customer
        {
            /// <summary>WeChat's nickname.</summary>
            public string? {|WSK1005:NickName|} { get; set; }

            [System.Obsolete]
            public string? {|WSK1005:AvatarUrl|} { get; set; } // the picture

            public int {|WSK1005:Sex|};
        }
        """,
        "Add [SessionField(SessionField.CustomerName)]",
        """
        using Wsk;

        [SessionFrom]
        public partial class Customer
        {
            /// <summary>WeChat's nickname.</summary>
            [SessionField(SessionField.CustomerName)]
            public string? NickName { get; set; }

            [System.Obsolete]
            [SessionField(SessionField.HeadImgUrl)]
            public string? AvatarUrl { get; set; } // the picture

            [SessionField(SessionField.Gender)]
            public int Sex;
        }
        """);

    [Fact]
    public Task The_member_is_left_out() => FixVerifier.Verify<UnmappedMemberAnalyzer, UnmappedMemberCodeFixProvider>(
        "using Wsk;\n[SessionFrom] partial class Customer { public string? Title; public string? {|WSK1005:Phone|}; }\n",
        "WSK1005.SessionIgnore",
        "Add [SessionIgnore]",
        "using Wsk;\n[SessionFrom] partial class Customer { public string? Title; [SessionIgnore] public string? Phone; }\n");

    [Theory]
    [InlineData("string? {|WSK1005:Sex|}", "[CustomData(\"性别\", \"sex\")]", "string? Sex")]
    [InlineData("bool? {|WSK1005:IsMale|}", "[CustomData(\"IsMale\", \"isMale\")]", "bool? IsMale")]
    [InlineData("long {|WSK1005:Mobile|}", "[CustomData(\"手机号\", \"mobile\")]", "long Mobile")]
    [InlineData("string? {|WSK1005:Landline|}", "[CustomData(\"固定电话\", \"telephone\")]", "string? Landline")]
    public Task What_cannot_carry_the_field_becomes_an_entry_first(string member, string attribute, string fixedMember) => FixVerifier.Verify<UnmappedMemberAnalyzer, UnmappedMemberCodeFixProvider>(
        "using Wsk;\n[SessionFrom] partial class Customer { public string? Title; public " + member + "; }\n",
        "WSK1005.CustomData",
        "Add " + attribute,
        "using Wsk;\n[SessionFrom] partial class Customer { public string? Title; " + attribute + " public " + fixedMember + "; }\n");

    [Fact]
    public Task A_landline_may_be_the_mobile_number_all_the_same() => Map(
        "using Wsk;\n[SessionFrom] partial class Customer { public string? Title; public string? {|WSK1005:Telephone|}; }\n",
        "Add [SessionField(SessionField.PhoneNumber)]",
        "using Wsk;\n[SessionFrom] partial class Customer { public string? Title; [SessionField(SessionField.PhoneNumber)] public string? Telephone; }\n");

    [Fact]
    public Task What_cannot_carry_the_field_is_not_mapped_to_it()
    {
        const string Code = "using Wsk;\n[SessionFrom] partial class Customer { public string? Title; public string? {|WSK1005:Sex|}; }\n";
        return Map(Code, null, Code);
    }

    [Fact]
    public Task On_a_positional_record_the_parameter_is_mapped() => Map(
        "using Wsk;\n\n[SessionFrom]\npublic partial record Customer(string {|WSK1005:Name|}, [property: System.Obsolete] string {|WSK1005:Phone|},\n    string {|WSK1005:Company|});\n",
        "Add [SessionField(SessionField.CustomerName)]",
        "using Wsk;\n\n[SessionFrom]\npublic partial record Customer([SessionField(SessionField.CustomerName)] string Name, [property: System.Obsolete] [SessionField(SessionField.PhoneNumber)] string Phone,\n    [SessionField(SessionField.Department)] string Company);\n");

    [Fact]
    public Task The_using_directive_is_added_once() => Map(
        "using System;\n\n[Wsk.SessionFrom]\npublic partial class Customer\n{\n    public string? {|WSK1005:Name|};\n    public Uri? {|WSK1005:Avatar|};\n}\n",
        "Add [SessionField(SessionField.CustomerName)]",
        "using System;\nusing Wsk;\n\n[Wsk.SessionFrom]\npublic partial class Customer\n{\n    [SessionField(SessionField.CustomerName)]\n    public string? Name;\n    [SessionField(SessionField.HeadImgUrl)]\n    public Uri? Avatar;\n}\n");

    [Fact]
    public Task Windows_line_ends_stay() => Map(
        "using Wsk;\r\n[SessionFrom]\r\npartial class Customer\r\n{\r\n\tpublic string? {|WSK1005:Name|};\r\n}\r\n",
        "Add [SessionField(SessionField.CustomerName)]",
        "using Wsk;\r\n[SessionFrom]\r\npartial class Customer\r\n{\r\n\t[SessionField(SessionField.CustomerName)]\r\n\tpublic string? Name;\r\n}\r\n");

    [Theory]
    [InlineData("using Wsk;\n[SessionFrom] partial class Customer { public string? {|WSK1005:Name|}, {|WSK1005:Phone|}; }\n")]
    [InlineData("[Wsk.SessionFrom] partial class Customer { public string? {|WSK1005:Name|}; public enum SessionField { } }\n")]
    public Task It_is_not_offered_where_the_result_would_mean_something_else(string code) =>
        Map(code, null, code);

    private static Task Map(string code, string? title, string fixedCode) =>
        FixVerifier.Test<UnmappedMemberAnalyzer, UnmappedMemberCodeFixProvider>(code, "WSK1005.SessionField", title, fixedCode).RunAsync();
}
