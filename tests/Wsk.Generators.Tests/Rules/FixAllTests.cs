using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Birthday;
using Wsk.Generators.Analyzers.CustomData;
using Wsk.Generators.Analyzers.Gender;
using Wsk.Generators.Analyzers.Length;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Birthday;
using Wsk.Generators.CodeFixes.CustomData;
using Wsk.Generators.CodeFixes.Gender;
using Wsk.Generators.CodeFixes.Length;
using Wsk.Generators.CodeFixes.Shape;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Fix All mends a document, a project of two documents, and a solution of two projects: no place less, and no place more.</summary>
public class FixAllTests
{
    private const string WithEveryRule = "root = true\n[*.cs]\ndotnet_diagnostic.WSK5003.severity = warning\n";

    [Fact]
    public Task Types_become_partial() => Verify<PartialTypeAnalyzer, PartialCodeFixProvider>(
        "WSK1001.Partial",
        "using Wsk;\n[SessionFrom] class {|WSK1001:A|} { }\n[SessionFrom] struct {|WSK1001:B|} { }\n",
        "using Wsk;\n[SessionFrom] partial class A { }\n[SessionFrom] partial struct B { }\n");

    [Fact]
    public Task Members_are_mapped() => Verify<UnmappedMemberAnalyzer, UnmappedMemberCodeFixProvider>(
        "WSK1005.SessionField",
        "using Wsk;\n[SessionFrom] partial class A { public string? {|WSK1005:NickName|}; }\n[SessionFrom] partial class B { public string? {|WSK1005:NickName|}; }\n",
        "using Wsk;\n[SessionFrom] partial class A { [SessionField(SessionField.CustomerName)] public string? NickName; }\n[SessionFrom] partial class B { [SessionField(SessionField.CustomerName)] public string? NickName; }\n");

    [Fact]
    public Task Derived_types_are_annotated() => Verify<DerivedTypeAnalyzer, DerivedTypeCodeFixProvider>(
        "WSK1012.SessionFrom",
        "using Wsk;\n[SessionFrom] partial class A { public string? CustomerName; }\nclass {|WSK1012:B|} : A { public string? Title; }\nclass {|WSK1012:C|} : A { public string? Title; }\n",
        "using Wsk;\n[SessionFrom] partial class A { public string? CustomerName; }\n[SessionFrom]\npartial class B : A { public string? Title; }\n[SessionFrom]\npartial class C : A { public string? Title; }\n");

    [Fact]
    public Task Secrets_are_left_out() => Verify<SecretAnalyzer, SecretCodeFixProvider>(
        "WSK1017.SessionIgnore",
        "using Wsk;\n[SessionFrom] partial class A { [CustomData(\"令牌\", \"token\")] public string? {|WSK1017:Token|}; [CustomData(\"甲\", \"a\")] public string? {|WSK1017:Password|}; }\n",
        "using Wsk;\n[SessionFrom] partial class A { [SessionIgnore] public string? Token; [SessionIgnore] public string? Password; }\n");

    [Fact]
    public Task Labels_are_swapped() => Verify<SwappedLabelsAnalyzer, SwappedLabelsCodeFixProvider>(
        "WSK1018",
        "using Wsk;\n[SessionFrom] partial class A { [CustomData(\"orderNo\", {|WSK1018:\"订单号\"|})] public string? OrderNo; [CustomData(\"level\", {|WSK1018:\"等级\"|})] public int Level; }\n",
        "using Wsk;\n[SessionFrom] partial class A { [CustomData(\"订单号\", \"orderNo\")] public string? OrderNo; [CustomData(\"等级\", \"level\")] public int Level; }\n");

    [Fact]
    public Task Genders_become_unknown() => Verify<GenderValueAnalyzer, GenderValueCodeFixProvider>(
        "WSK2001.Unknown",
        "using Wsk;\n[SessionFrom] partial class A { public int? Gender; static A Make() => new A { Gender = {|WSK2001:3|} }; static A Other() => new A { Gender = {|WSK2001:9|} }; }\n",
        "using Wsk;\n[SessionFrom] partial class A { public int? Gender; static A Make() => new A { Gender = null }; static A Other() => new A { Gender = null }; }\n");

    [Fact]
    public Task Unset_genders_become_nullable() => Verify<UnsetGenderAnalyzer, UnsetGenderCodeFixProvider>(
        "WSK2002.Nullable",
        "using Wsk;\n[SessionFrom] partial class A { public int Gender; static string Send() => new {|WSK2002:A|}().ToSessionFrom(); }\n[SessionFrom] partial class B { public int Gender; static string Send() => new {|WSK2002:B|}().ToSessionFrom(); }\n",
        "using Wsk;\n[SessionFrom] partial class A { public int? Gender; static string Send() => new A().ToSessionFrom(); }\n[SessionFrom] partial class B { public int? Gender; static string Send() => new B().ToSessionFrom(); }\n");

    [Fact]
    public Task Birthdays_are_written_as_WSK_wants_them() => Verify<BirthdayAnalyzer, BirthdayTextCodeFixProvider>(
        "WSK3001",
        "using Wsk;\n[SessionFrom] partial class A { public string? Birthday; static A Make() => new A { Birthday = {|WSK3001:\"1986/12/12\"|} }; static A Other() => new A { Birthday = {|WSK3001:\"1986.1.2\"|} }; }\n",
        "using Wsk;\n[SessionFrom] partial class A { public string? Birthday; static A Make() => new A { Birthday = \"1986-12-12\" }; static A Other() => new A { Birthday = \"1986-01-02\" }; }\n");

    [Fact]
    public Task Dates_are_formatted() => Verify<BirthdayAnalyzer, BirthdayFormatCodeFixProvider>(
        "WSK3002",
        "using System.Globalization;\nusing Wsk;\n[SessionFrom] partial class A { public string? Birthday; static A Make(System.DateTime day) => new A { Birthday = day.ToString({|WSK3002:\"yyyy-mm-dd\"|}) }; static A Other(System.DateTime day) => new A { Birthday = {|WSK3002:day.ToString()|} }; }\n",
        "using System.Globalization;\nusing Wsk;\n[SessionFrom] partial class A { public string? Birthday; static A Make(System.DateTime day) => new A { Birthday = day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture) }; static A Other(System.DateTime day) => new A { Birthday = day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture) }; }\n");

    [Fact]
    public Task CustomData_is_encoded() => Verify<EncodedCustomDataAnalyzer, EncodingCodeFixProvider>(
        "WSK4001",
        "using Wsk;\n[SessionFrom] partial class A { public string? CustomData; static A Make(string json) => new A { CustomData = {|WSK4001:\"[\" + json + \"]\"|} }; static A Other() => new A { CustomData = {|WSK4001:\"[]\"|} }; }\n",
        "using Wsk;\n[SessionFrom] partial class A { public string? CustomData; static A Make(string json) => new A { CustomData = UriComponent.Encode(\"[\" + json + \"]\") }; static A Other() => new A { CustomData = UriComponent.Encode(\"[]\") }; }\n");

    [Fact]
    public Task Texts_are_bounded() => Verify<UnboundedMemberAnalyzer, MaxLengthCodeFixProvider>(
        "WSK5003.MaxLength",
        "using System.ComponentModel.DataAnnotations;\nusing Wsk;\n[SessionFrom] partial record A(string {|WSK5003:PhoneNumber|}, string {|WSK5003:CustomerName|});\n",
        "using System.ComponentModel.DataAnnotations;\nusing Wsk;\n[SessionFrom] partial record A([MaxLength(20)] string PhoneNumber, [MaxLength(30)] string CustomerName);\n");

    /// <summary>The code is in two documents of one project, and in another project.</summary>
    private static Task Verify<TAnalyzer, TCodeFix>(string key, string code, string fixedCode)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TCodeFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixVerifier<TAnalyzer, TCodeFix>.Test { CodeActionEquivalenceKey = key };
        Fill(test.TestState, code);
        Fill(test.FixedState, fixedCode);
        return test.RunAsync();
    }

    private static void Fill(SolutionState solution, string code)
    {
        solution.Sources.Add(Document("First", code));
        solution.Sources.Add(Document("Second", code));
        ProjectState other = solution.AdditionalProjects["Other"];
        other.Sources.Add(Document("Third", code));
        other.AdditionalReferences.AddRange(References.Net100.All);
        other.AnalyzerConfigFiles.Add(("/.editorconfig", WithEveryRule));
        solution.AnalyzerConfigFiles.Add(("/.editorconfig", WithEveryRule));
    }

    // Types of one name are apart by namespace.
    private static (string Path, string Code) Document(string name, string code)
    {
        int types = code.IndexOf("[SessionFrom]", StringComparison.Ordinal);
        return ($"/{name}.cs", code.Insert(types, $"namespace {name};\n"));
    }
}
