using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Birthday;
using Wsk.Generators.Analyzers.Length;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK1016Tests
{
    private const string Formatting = "partial struct MemberNo : IFormattable { public string ToString(string format, IFormatProvider provider) => \"\"; }";

    [Theory]
    [InlineData("[ObservableProperty] private string {|WSK1016:_customerName|};")]
    [InlineData("[ObservableProperty] private string {|WSK1016:customerName|};")]
    [InlineData("[ObservableProperty] private string {|WSK1016:m_phoneNumber|};")]
    [InlineData("[ObservableProperty] private string {|WSK1016:_email|}, {|WSK1016:_address|};")]
    [InlineData("[ObservableProperty, NotifyPropertyChangedFor(nameof(CustomerName))] private DateOnly? {|WSK1016:_birthday|};")]
    [InlineData("[ObservableProperty] [property: System.Text.Json.Serialization.JsonPropertyName(\"remark\")] private string {|WSK1016:_note|};")]
    [InlineData("[ObservableProperty, SessionField(SessionField.Title)] private string _position; [ObservableProperty] private string {|WSK1016:_remark|};")]
    [InlineData("[ObservableProperty] [property: CustomData(\"订单号\", \"orderNo\")] private string {|WSK1016:_orderNo|};")]
    [InlineData("[ObservableProperty, property: SessionField(SessionField.CustomerName)] private string {|WSK1016:_nickName|};")]
    public Task A_property_that_the_MVVM_Toolkit_makes_of_a_field_is_told_at_the_field(string members) => VerifyToolkit(members.Replace(", property:", "] [property:", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("[ObservableProperty, SessionField(SessionField.CustomerName)] private string _customerName;")]
    [InlineData("[ObservableProperty, CustomData(\"订单号\", \"orderNo\")] private string _orderNo;")]
    [InlineData("[ObservableProperty] private string _nickName;")]
    [InlineData("[ObservableProperty] [property: System.Text.Json.Serialization.JsonIgnore] private string _email;")]
    [InlineData("[ObservableProperty] [property: SessionIgnore] private string _email;")]
    [InlineData("[ObservableProperty] private string _email; [SessionField(SessionField.Email)] public string Sent => _email;")]
    [InlineData("private string _email; public string Email { get => _email; set => SetProperty(ref _email, value); }")]
    [InlineData("[ObservableProperty] private object _email;")]
    public Task What_is_sent_otherwise_or_not_meant_to_be_is_fine(string members) => VerifyToolkit(members);

    [Theory]
    [InlineData("public partial class Customer { public string CustomerName { get; set; } }", "[SessionFrom(OnlyMarked = true)] public partial class Customer { }")]
    [InlineData("public partial class Customer { [Wsk.CustomData(\"订单号\", \"orderNo\")] public string OrderNo { get; set; } }", "[SessionFrom(OnlyMarked = true)] public partial class {|WSK1016:Customer|} { }")]
    public Task With_OnlyMarked_a_member_without_a_mark_would_not_be_sent_anyway(string written, string code) => Verify(written, code);

    [Theory]
    [InlineData("public partial class Customer { public string CustomerName => null; }", "[SessionFrom] public partial class {|WSK1016:Customer|} { }")]
    [InlineData("public partial class Customer { [Wsk.CustomData(\"订单号\", \"orderNo\")] public string OrderNo { get; set; } }", "[SessionFrom] public partial class {|WSK1016:Customer|} { }")]
    [InlineData("public class Entity { public string Email { get; set; } }", "[SessionFrom] public partial class {|WSK1016:Customer|} : Entity { }")]
    [InlineData("public partial class Customer : Entity { }", "public class Entity { public string Email { get; set; } } [SessionFrom] public partial class {|WSK1016:Customer|} { }")]
    [InlineData("public partial class Entity { public string Email { get; set; } }", "public partial class Entity { } [SessionFrom] public partial class {|WSK1016:Customer|} : Entity { public string Title; }")]
    [InlineData("namespace A { partial class Outer { partial class Customer<T> { public T Field; public string Email; } } }", "namespace A { public partial class Outer { [SessionFrom] public partial class {|WSK1016:Customer|}<T> { public string Title; } } }")]
    public Task A_member_of_which_its_author_wrote_nothing_is_told_at_the_types_name(string written, string code) => Verify(written, code);

    [Theory]
    [InlineData(Formatting, "public partial struct MemberNo { } [SessionFrom] public partial class Customer { [CustomData(\"会员号\", \"memberNo\")] public {|WSK1016:MemberNo|} Number { get; set; } }")]
    [InlineData(Formatting, "public partial struct MemberNo { } [SessionFrom] public partial record Customer([CustomData(\"会员号\", \"memberNo\")] {|WSK1016:MemberNo?|} Number);")]
    [InlineData("enum Level { Gold }", "[SessionFrom] partial class Customer { [CustomData(\"等级\", \"level\")] internal {|WSK1016:Level|} Level; }")]
    [InlineData("public enum Sex { Unknown, Male, Female }", "[SessionFrom] public partial class Customer { public {|WSK1016:Sex|} Gender; }")]
    [InlineData("static class Labels { public const string Cn = \"订单号\"; }", "[SessionFrom] public partial class Customer { [CustomData(Labels.Cn, \"orderNo\")] public {|WSK1016:string|} OrderNo; }")]
    public Task A_member_whose_type_or_attribute_another_generator_completes_is_told(string written, string code) => Verify(written, code);

    [Theory]
    [InlineData("public class Entity { public string Email { get; set; } }", "[SessionFrom] public partial class Customer : Entity { }")]
    [InlineData("public partial class Customer { public string CustomerName => null; }", "[SessionFrom] public partial class Customer { }")]
    [InlineData(Formatting, "public partial struct MemberNo { } [SessionFrom] public partial class Customer { [CustomData(\"会员号\", \"memberNo\")] public MemberNo Number { get; set; } }")]
    public async Task What_another_generator_writes_before_all_others_run_is_seen(string written, string code)
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile("using Wsk;\n#nullable disable\n" + code);
        Compilation completed = new GeneratorHost(CompilerSetting.Newest.ParseOptions, new WritingGenerator("using System;\n" + written)).Complete(compilation);

        Assert.Empty(await completed.WithAnalyzers([new UnseenMemberAnalyzer()]).GetAnalyzerDiagnosticsAsync());
    }

    [Theory]
    [InlineData("class Other { public string CustomerName => null; }", "[SessionFrom] public partial class Customer { public string Title; }")]
    [InlineData("public partial class Customer { public string OrderNo { get; set; } internal string Email; public static string Title; }", "[SessionFrom] public partial class Customer { public string Remark; }")]
    [InlineData("public partial class Customer { public string Email { get; set; } }", "[SessionFrom] public partial class Customer { [SessionField(SessionField.Email)] public string Mail; }")]
    [InlineData("public partial class Customer { public string Email { get; set; } }", "public partial class Customer { }")]
    [InlineData("public partial class Customer { void Log() { } }", "[SessionFrom] public partial class Customer { public string Title; [CustomData(\"金额\", \"amount\")] public decimal Amount; }")]
    public Task What_a_generator_writes_beside_the_payload_is_fine(string written, string code) => Verify(written, code);

    [Theory]
    [InlineData("CustomerContext.g.cs", "")]
    [InlineData("Customer.cs", "// <auto-generated />\n")]
    [InlineData("Protos/acme.api/Customer.cs", "// <auto-generated />\n")]
    [InlineData("/Acme.Shop/Models/Customer.cs", "")]
    [InlineData("C:\\Acme.Shop\\Models\\Customer.cs", "")]
    public Task A_file_that_counts_as_generated_is_seen(string path, string header)
    {
        CSharpAnalyzerVerifier<UnseenMemberAnalyzer>.Test test = Test<UnseenMemberAnalyzer>("class Other { }", "[SessionFrom] public partial class Customer { }");
        test.TestState.Sources.Add((path, header + "#nullable disable\npublic partial class Customer { public string CustomerName { get; set; } }"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_partial_property_whose_other_half_is_written_is_seen()
    {
        if (!CompilerSetting.CompilerKnows((Microsoft.CodeAnalysis.CSharp.LanguageVersion)1300))
        {
            return Task.CompletedTask;
        }

        return Verify(
            "public partial class Customer { public partial string CustomerName { get => null; set { } } }",
            "[SessionFrom] public partial class Customer { public partial string CustomerName { get; set; } }");
    }

    [Fact]
    public async Task The_other_rules_count_what_is_sent()
    {
        const string Written = "public partial class Customer { public string Email { get; set; } [Wsk.SessionField(Wsk.SessionField.Remark)] public string Note; public string NickName; }";
        const string Code = "[SessionFrom] public partial class {|WSK1010:Customer|} { }";
        await Test<UnmappedMemberAnalyzer>(Written, Code).RunAsync();

        CSharpAnalyzerVerifier<UnboundedMemberAnalyzer>.Test unbounded = Test<UnboundedMemberAnalyzer>(Written, "[SessionFrom] public partial class Customer { public string {|WSK5003:Title|}; }");
        unbounded.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ndotnet_diagnostic.WSK5003.severity = warning\n"));
        await unbounded.RunAsync();

        await Test<UnreadableMemberAnalyzer>("public partial class Customer { [Wsk.SessionField(Wsk.SessionField.Remark)] public string Note; }", "[SessionFrom] public partial class Customer { }").RunAsync();
        await Test<MemberTypeAnalyzer>(Formatting, "public partial struct MemberNo { } [SessionFrom] public partial class Customer { [CustomData(\"会员号\", \"memberNo\")] public MemberNo Number; }").RunAsync();
        await Test<FieldConflictAnalyzer>("public partial class Customer { public string Email; }", "[SessionFrom] public partial class Customer { [SessionField(SessionField.Email)] public string Mail; }").RunAsync();
        await Test<BirthdayAnalyzer>("public partial class Customer { public string Birthday { get; set; } }", "[SessionFrom] public partial class Customer { static Customer Make() => new Customer { Birthday = \"1986/12/12\" }; }").RunAsync();
    }

    [Fact]
    public Task The_words_name_the_field_to_mark()
    {
        CSharpAnalyzerVerifier<UnseenMemberAnalyzer>.Test test = ToolkitTest("[ObservableProperty] private string {|#0:_customerName|};");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(UnseenMemberAnalyzer.BackedRule).WithArguments("CustomerName", "_customerName").WithLocation(0));
        return test.RunAsync();
    }

    private static Task VerifyToolkit(string members) => ToolkitTest(members).RunAsync();

    private static CSharpAnalyzerVerifier<UnseenMemberAnalyzer>.Test ToolkitTest(string members)
    {
        string nameOf = members.Contains("nameof(CustomerName)", System.StringComparison.Ordinal) ? "[SessionIgnore] public string CustomerName => null; " : "";
        CSharpAnalyzerVerifier<UnseenMemberAnalyzer>.Test test = RuleVerifier.Test<UnseenMemberAnalyzer>(
            "using CommunityToolkit.Mvvm.ComponentModel;\n#nullable disable\n[SessionFrom] public partial class Customer : ObservableObject { " + nameOf + members + " }");
        test.TestState.AdditionalReferences.Add(MvvmToolkit.Reference);
        test.OtherGenerators.Add(MvvmToolkit.Generator);
        return test;
    }

    private static Task Verify(string written, string code) => Test<UnseenMemberAnalyzer>(written, code).RunAsync();

    private static CSharpAnalyzerVerifier<TAnalyzer>.Test Test<TAnalyzer>(string written, string code)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        CSharpAnalyzerVerifier<TAnalyzer>.Test test = RuleVerifier.Test<TAnalyzer>("#nullable disable\n" + code);
        test.OtherGenerators.Add(typeof(WritingGenerator));
        test.TestState.AdditionalFiles.Add((WritingGenerator.Source, "using System;\n" + written));
        return test;
    }
}
