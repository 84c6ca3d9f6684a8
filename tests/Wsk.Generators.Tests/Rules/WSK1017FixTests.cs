using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1017FixTests
{
    [Fact]
    public Task The_attribute_gives_way() => Verify<SecretAnalyzer>(
        """
        using System.ComponentModel.DataAnnotations;
        using Wsk;

        [SessionFrom]
        public partial class Customer
        {
            /// <summary>Opens the account.</summary>
            [CustomData("令牌", "token")]
            public string? {|WSK1017:Token|} { get; set; }

            [MaxLength(20), SessionField(SessionField.Remark, Priority = 1)] public string? {|WSK1017:Password|};

            [Wsk.CustomData({|WSK1017:"密码"|}, "extra")] // why?
            public string? Extra { get; set; }
        }
        """,
        "Use [SessionIgnore]",
        """
        using System.ComponentModel.DataAnnotations;
        using Wsk;

        [SessionFrom]
        public partial class Customer
        {
            /// <summary>Opens the account.</summary>
            [SessionIgnore]
            public string? Token { get; set; }

            [MaxLength(20), SessionIgnore] public string? Password;

            [SessionIgnore] // why?
            public string? Extra { get; set; }
        }
        """);

    [Fact]
    public Task On_a_positional_record_the_parameter_is_marked() => Verify<SecretAnalyzer>(
        "using Wsk;\n[SessionFrom] public partial record Customer([CustomData(\"令牌\", \"token\")] string {|WSK1017:Token|}, [property: CustomData({|WSK1017:\"口令密码\"|}, \"b\")] string B);\n",
        "Use [SessionIgnore]",
        "using Wsk;\n[SessionFrom] public partial record Customer([SessionIgnore] string Token, [property: SessionIgnore] string B);\n");

    [Fact]
    public Task Where_a_JSON_name_maps_the_member_the_attribute_is_added() => Verify<SecretAnalyzer>(
        "using System.Text.Json.Serialization;\nusing Wsk;\n[SessionFrom]\npublic partial class Customer\n{\n    [JsonPropertyName(\"remark\")]\n    public string? {|WSK1017:Token|} { get; set; }\n}\n",
        "Add [SessionIgnore]",
        "using System.Text.Json.Serialization;\nusing Wsk;\n[SessionFrom]\npublic partial class Customer\n{\n    [JsonPropertyName(\"remark\")]\n    [SessionIgnore]\n    public string? Token { get; set; }\n}\n");

    [Fact]
    public Task An_entry_of_run_time_is_its_authors_to_leave_out()
    {
        const string Code = "using Wsk;\nclass Test { CustomDataEntry Make(string value) => new({|WSK1017:\"令牌\"|}, \"token\", value); }\n";
        return Verify<EntryLabelAnalyzer>(Code, null, Code);
    }

    [Fact]
    public Task It_is_not_offered_for_two_fields_in_one_declaration()
    {
        const string Code = "using Wsk;\n[SessionFrom] partial class Customer { [CustomData(\"甲\", \"a\")] public string? {|WSK1017:Token|}, Name; }\n";
        return Verify<SecretAnalyzer>(Code, null, Code);
    }

    private static Task Verify<TAnalyzer>(string code, string? title, string fixedCode)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        FixVerifier.Test<TAnalyzer, SecretCodeFixProvider>(code, "WSK1017.SessionIgnore", title, fixedCode).RunAsync();
}
