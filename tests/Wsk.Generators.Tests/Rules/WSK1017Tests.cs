using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.Tests.Verification.Testing;

namespace Wsk.Generators.Tests.Rules;

public class WSK1017Tests
{
    [Theory]
    [InlineData("Token")]
    [InlineData("AccessToken")]
    [InlineData("access_token")]
    [InlineData("refreshtoken")]
    [InlineData("JWTToken")]
    [InlineData("Token2")]
    [InlineData("SessionKey")]
    [InlineData("session_key")]
    [InlineData("sessionKey")]
    [InlineData("Password")]
    [InlineData("PassWord")]
    [InlineData("LOGIN_PWD")]
    [InlineData("PasswordHash")]
    [InlineData("PasswordMd5")]
    [InlineData("AppSecret")]
    [InlineData("SecretKey")]
    [InlineData("ApiKeyValue")]
    [InlineData("Otp")]
    [InlineData("Cvv2")]
    [InlineData("密码")]
    [InlineData("登录密码")]
    [InlineData("访问令牌")]
    [InlineData("用户Token")]
    public Task A_member_that_names_a_secret_is_told(string name) =>
        Verify("[CustomData(\"甲\", \"a\")] public string {|WSK1017:" + name + "|} { get; set; }");

    [Theory]
    [InlineData("TokenRing")]
    [InlineData("Secretary")]
    [InlineData("Tokenizer")]
    [InlineData("TokenCount")]
    [InlineData("TokenType")]
    [InlineData("TokenExpiresAt")]
    [InlineData("PasswordHint")]
    [InlineData("SecretSanta")]
    [InlineData("Passport")]
    [InlineData("Compass")]
    [InlineData("OpenId")]
    [InlineData("UnionId")]
    [InlineData("Pin")]
    [InlineData("PinCode")]
    [InlineData("KeyAccount")]
    [InlineData("Ticket")]
    [InlineData("AccessKeyId")]
    [InlineData("Keyword")]
    [InlineData("密码提示")]
    [InlineData("密级")]
    [InlineData("淘口令")]
    [InlineData("验证码")]
    public Task A_word_within_another_or_in_front_of_another_is_fine(string name) => Verify("[CustomData(\"甲\", \"a\")] public string " + name + " { get; set; }");

    [Theory]
    [InlineData("[CustomData({|WSK1017:\"令牌\"|}, \"a\")] public string A { get; set; }")]
    [InlineData("[CustomData(\"甲\", {|WSK1017:\"access token\"|})] public string A { get; set; }")]
    [InlineData("[CustomData(\"甲\", {|WSK1017:\"API-Key\"|})] public string A { get; set; }")]
    [InlineData("[CustomData(labelEn: \"a\", labelCn: {|WSK1017:\"登录密码\"|})] public string A { get; set; }")]
    [InlineData("[CustomData({|WSK1017:\"令牌（Token）\"|}, \"token\")] public string A { get; set; }")]
    [InlineData("private const string Label = \"会话密钥\"; [CustomData({|WSK1017:Label|}, \"a\")] public string A { get; set; }")]
    [InlineData("[SessionField(SessionField.Remark)] public string {|WSK1017:Token|} { get; set; }")]
    [InlineData("[SessionField(SessionField.Remark)] internal string {|WSK1017:_token|};")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"remark\")] public string {|WSK1017:Token|} { get; set; }")]
    [InlineData("[CustomData(\"甲\", \"a\")] public Guid? {|WSK1017:Token|} { get; set; }")]
    public Task A_label_and_a_field_are_looked_at_too(string member) => Verify(member);

    [Theory]
    [InlineData("public string Token { get; set; }")]
    [InlineData("[SessionIgnore] public string Token { get; set; }")]
    [InlineData("[CustomData(\"余额\", \"token\")] public decimal Token { get; set; }")]
    [InlineData("[CustomData(\"甲\", \"tokens\")] public int? Tokens { get; set; }")]
    [InlineData("[CustomData(\"已设密码\", \"a\")] public bool Password { get; set; }")]
    [InlineData("[CustomData(\"甲\", \"a\")] public DateTimeOffset Password { get; set; }")]
    [InlineData("[CustomData(\"甲\", \"a\")] public DayOfWeek Secret { get; set; }")]
    [InlineData("[CustomData(\"\", \"token\")] public string Token { get; set; }")]
    [InlineData("[CustomData(\"令牌数量\", \"token count\")] public string A { get; set; }")]
    public Task What_is_not_sent_or_can_be_no_secret_is_fine(string member) => Verify(member);

    [Theory]
    [InlineData("class Person { [CustomData(\"令牌\", \"token\")] public string Token; } [SessionFrom] partial class {|WSK1017:Customer|} : Person { }")]
    [InlineData("[SessionFrom] partial class Person { [CustomData(\"令牌\", \"token\")] public string {|WSK1017:Token|}; } [SessionFrom] partial class Customer : Person { }")]
    [InlineData("[SessionFrom] partial record Customer([CustomData(\"令牌\", \"token\")] string {|WSK1017:Token|});")]
    public Task Inherited_and_positional_members_are_looked_at(string code) => RuleVerifier.Verify<SecretAnalyzer>("#nullable disable\n" + code);

    [Theory]
    [InlineData("new CustomDataEntry({|WSK1017:\"令牌\"|}, \"token\", value)")]
    [InlineData("new CustomDataEntry(\"会话\", {|WSK1017:\"session_key\"|}, value)")]
    [InlineData("new CustomDataEntry(labelEn: {|WSK1017:Prefix + \"Token\"|}, labelCn: \"甲\", value: value)")]
    [InlineData("new(\"密码提示\", \"hint\", value)")]
    [InlineData("new(value, \"id\", \"token\")")]
    [InlineData("default")]
    public Task Entries_of_run_time_are_looked_at(string entry) => RuleVerifier.Verify<EntryLabelAnalyzer>(
        "#nullable disable\nclass Test { const string Prefix = \"Access\"; static CustomDataEntry Make(string value) => " + entry + "; }");

    [Fact]
    public Task The_words_name_what_names_the_secret() => RuleVerifier.Verify<SecretAnalyzer>(
        "#nullable disable\n[SessionFrom] partial class Customer { [CustomData({|#0:\"令牌\"|}, \"a\")] public string A; }",
        new DiagnosticResult(SecretAnalyzer.SecretRule).WithArguments("令牌"));

    private static Task Verify(string member) =>
        RuleVerifier.Verify<SecretAnalyzer>("#nullable disable\n[SessionFrom] partial class Customer { public string Title { get; set; } " + member + " }");
}
