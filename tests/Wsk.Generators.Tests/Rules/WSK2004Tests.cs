using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Gender;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK2004Tests
{
    [Theory]
    [InlineData("public enum Sex { Male, Female }")]
    [InlineData("public enum Sex { Female = 1, Male = 2 }")]
    [InlineData("public enum Sex { Unknown, Woman, Man }")]
    [InlineData("public enum Sex { 女, 男 }")]
    [InlineData("public enum Sex { Unknown, Boy, girl = 3 }")]
    [InlineData("public enum Sex { F, M }")]
    [InlineData("public enum Sex { Men, Women }")]
    [InlineData("public enum Sex { Males = 2, Females = 1 }")]
    [InlineData("public enum Sex { Boys, Girls }")]
    [InlineData("public enum Sex { Gentlemen, Ladies }")]
    [InlineData("public enum Sex { Mr, Mrs }")]
    [InlineData("public enum Sex { MR, MS }")]
    [InlineData("public enum Sex { Mister, Miss }")]
    [InlineData("public enum Sex { 先生, 女士 }")]
    [InlineData("public enum Sex { 男生, 女生, 小姐 }")]
    [InlineData("public enum Sex { 性别男, 性别女 }")]
    [InlineData("public enum Sex { GenderMale, GenderFemale }")]
    [InlineData("public enum Sex { MaleSex, FemaleSex }")]
    [InlineData("public enum Sex { SEX_MALE, SEX_FEMALE }")]
    [InlineData("public enum Sex { sexMale, sexFemale }")]
    [InlineData("public enum Sex { gender_man, gender_woman }")]
    [InlineData("public enum Sex { Sex_M, Sex_F }")]
    [InlineData("public enum Sex { YoungMan, YoungWoman }")]
    [InlineData("public enum Sex { SEXMale, SEXFemale }")]
    [InlineData("public enum Sex { Male = 1, FeMale = 0 }")]
    public Task An_enum_that_numbers_them_differently_fires(string type) => Verify(type, "{|WSK2004:Sex|}");

    [Theory]
    [InlineData("public enum Sex { Unknown = 1, Male = 1, Female = 2 }")]
    [InlineData("public enum Sex { Male = 1, Unknown = 2 }")]
    [InlineData("public enum Sex { 未知 = 1 }")]
    [InlineData("public enum Sex { 保密 = 2 }")]
    [InlineData("public enum Sex { Secret = 1 }")]
    [InlineData("public enum Sex { None = 2 }")]
    [InlineData("public enum Sex { NotStated = 1 }")]
    [InlineData("public enum Sex { NOT_SET = 1 }")]
    [InlineData("public enum Sex { UnknownGender = 2 }")]
    [InlineData("public enum Sex { 未说明的性别 = 1 }")]
    [InlineData("public enum Sex { Male = 1, Other = 2 }")]
    public Task Unknown_that_WSK_reads_as_male_or_female_fires(string type) => Verify(type, "{|WSK2004:Sex|}");

    [Theory]
    [InlineData("public enum Sex { Unknown, Male, Female }")]
    [InlineData("public enum Sex { 未知, 男性, 女性 }")]
    [InlineData("public enum Sex { Unknown, Mr, Ms }")]
    [InlineData("public enum Sex { One = 1, Two = 2 }")]
    [InlineData("public enum Sex { None, Men, Women }")]
    [InlineData("public enum Sex { NotSet, GenderMale, GenderFemale }")]
    [InlineData("public enum Sex { 保密, 先生, 女士 }")]
    [InlineData("public enum Sex { SEX_UNKNOWN, SEX_MALE, SEX_FEMALE }")]
    [InlineData("public enum Sex { Unknown, Male, FeMale }")]
    [InlineData("public enum Sex { Male = 1, Man = 1, Boys = 1, Female = 2, Girl = 2 }")]
    public Task An_enum_numbered_as_WSK_does_stays_silent(string type) => Verify(type, "Sex");

    [Theory]
    [InlineData("Manager")]
    [InlineData("Mandatory")]
    [InlineData("Unmanned")]
    [InlineData("Humane")]
    [InlineData("Emails")]
    [InlineData("Kingdom")]
    [InlineData("Manual")]
    [InlineData("German")]
    [InlineData("Chairmen")]
    [InlineData("Mission")]
    [InlineData("Format")]
    [InlineData("Level_M")]
    [InlineData("NotMale")]
    [InlineData("NonMale")]
    [InlineData("MaleOrFemale")]
    [InlineData("FemaleToMale")]
    [InlineData("非男")]
    [InlineData("男女")]
    [InlineData("未婚")]
    public Task A_name_that_only_looks_like_one_stays_silent(string name) => Verify("public enum Sex { " + name + " = 0, Man = 1, Woman = 2 }", "Sex");

    [Fact]
    public Task An_enum_that_is_no_gender_stays_silent() => new CSharpAnalyzerVerifier<GenderEnumAnalyzer>.Test
    {
        TestCode = "using Wsk; public enum Sex { Male, Female } [SessionFrom] public partial class C { [CustomData(\"性别\", \"sex\")] public Sex Sex { get; set; } }",
    }.RunAsync();

    [Fact]
    public async Task The_message_names_the_numbers()
    {
        var test = new CSharpAnalyzerVerifier<GenderEnumAnalyzer>.Test
        {
            TestCode = "using Wsk; public enum Sex { Male, Female } [SessionFrom] public partial class C { public {|#0:Sex|} Gender { get; set; } }",
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK2004", DiagnosticSeverity.Error).WithLocation(0).WithMessage(
            "WSK would show the wrong gender: Male = 0, Female = 1, but 1 is male, 2 is female, and 0 is unknown and left out; change the numbers of 'Sex', or use Wsk.SessionGender"));
        await test.RunAsync();
    }

    private static Task Verify(string type, string use) => new CSharpAnalyzerVerifier<GenderEnumAnalyzer>.Test
    {
        TestCode = $"using Wsk; {type} [SessionFrom] public partial class C {{ public {use} Gender {{ get; set; }} }}",
    }.RunAsync();
}
