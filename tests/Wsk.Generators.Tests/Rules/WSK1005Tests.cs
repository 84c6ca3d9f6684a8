using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1005Tests
{
    [Theory]
    [InlineData("string", "NickName", "CustomerName")]
    [InlineData("string", "Name", "CustomerName")]
    [InlineData("string", "userName", "CustomerName")]
    [InlineData("string", "customer_name", "CustomerName")]
    [InlineData("string", "AvatarUrl", "HeadImgUrl")]
    [InlineData("Uri", "Avatar", "HeadImgUrl")]
    [InlineData("string", "HeaderImageURL", "HeadImgUrl")]
    [InlineData("int", "Sex", "Gender")]
    [InlineData("string", "Phone", "PhoneNumber")]
    [InlineData("string", "Mobile", "PhoneNumber")]
    [InlineData("string", "UserPhone", "PhoneNumber")]
    [InlineData("string", "CustomerEmail", "Email")]
    [InlineData("string", "Addr", "Address")]
    [InlineData("string", "Position", "Title")]
    [InlineData("string", "Company", "Department")]
    [InlineData("DateOnly?", "BirthDate", "Birthday")]
    [InlineData("string", "DateOfBirth", "Birthday")]
    [InlineData("string", "Description", "Remark")]
    [InlineData("string", "手机号", "PhoneNumber")]
    [InlineData("string", "HeadIcon", "HeadImgUrl")]
    [InlineData("string", "headPic_url", "HeadImgUrl")]
    [InlineData("string", "UserFaceImage", "HeadImgUrl")]
    [InlineData("string", "MobilePhoneNumber", "PhoneNumber")]
    [InlineData("string", "ContactNumber", "PhoneNumber")]
    [InlineData("string", "Tel", "PhoneNumber")]
    [InlineData("string", "客户手机", "PhoneNumber")]
    [InlineData("string", "Mailbox", "Email")]
    [InlineData("string", "邮箱地址", "Email")]
    [InlineData("string", "ContactPerson", "CustomerName")]
    [InlineData("string", "UserShowName", "CustomerName")]
    [InlineData("string", "LinkMan", "CustomerName")]
    [InlineData("string", "联系人", "CustomerName")]
    [InlineData("string", "DetailAddress", "Address")]
    [InlineData("string", "家庭住址", "Address")]
    [InlineData("string", "PostName", "Title")]
    [InlineData("string", "职称", "Title")]
    [InlineData("string", "EnterpriseName", "Department")]
    [InlineData("string", "工作单位", "Department")]
    [InlineData("DateTime", "BornDate", "Birthday")]
    [InlineData("string", "BrithDay", "Birthday")]
    [InlineData("string", "UserDesc", "Remark")]
    [InlineData("string", "备注信息", "Remark")]
    [InlineData("List<CustomDataEntry>", "Extras", "CustomData")]
    [InlineData("EncodedCustomData", "Extras", "CustomData")]
    public Task A_near_miss_is_named_with_its_field(string type, string name, string field)
    {
        string wireName = field == "HeadImgUrl" ? "headimgurl" : char.ToLowerInvariant(field[0]) + field[1..];
        return RuleVerifier.Verify<UnmappedMemberAnalyzer>(
            "#nullable disable\n[SessionFrom] partial class Customer { public " + type + " {|#0:" + name + "|} { get; set; } }",
            new DiagnosticResult(UnmappedMemberAnalyzer.NearMissRule).WithArguments(name, wireName, field));
    }

    [Fact]
    public Task A_positional_parameter_is_a_member() => Verify("[SessionFrom] partial record Customer(string {|WSK1005:NickName|}, SessionGender Gender);");

    [Theory]
    [InlineData("public string CustomerName; public string {|WSK1015:NickName|};")]
    [InlineData("public string {|WSK1015:RealName|}; public string {|WSK1005:NickName|};")]
    [InlineData("public string {|WSK1005:Mobile|}; public string {|WSK1015:Phone|}; public string {|WSK1015:Tel|};")]
    [InlineData("[SessionField(SessionField.PhoneNumber)] public string Tel; public string {|WSK1015:Phone|};")]
    public Task A_field_has_one_candidate_at_most(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Theory]
    [InlineData("string", "Sex", "gender", "SessionGender, int, enum")]
    [InlineData("string", "SexName", "gender", "SessionGender, int, enum")]
    [InlineData("char", "user_sex", "gender", "SessionGender, int, enum")]
    [InlineData("string", "性别", "gender", "SessionGender, int, enum")]
    [InlineData("bool?", "IsMale", "gender", "SessionGender, int, enum")]
    [InlineData("bool", "IsWoman", "gender", "SessionGender, int, enum")]
    [InlineData("bool", "Sex", "gender", "SessionGender, int, enum")]
    [InlineData("long", "Mobile", "phoneNumber", "string")]
    [InlineData("long?", "手机号", "phoneNumber", "string")]
    [InlineData("int", "Phone", "phoneNumber", "string")]
    [InlineData("long", "BirthDate", "birthday", "DateOnly, DateTime, DateTimeOffset, string")]
    [InlineData("Guid", "Avatar", "headimgurl", "string, Uri")]
    [InlineData("DayOfWeek", "Position", "title", "string")]
    public Task Where_the_type_cannot_carry_the_field_the_types_that_can_are_named(string type, string name, string field, string accepted) => RuleVerifier.Verify<UnmappedMemberAnalyzer>(
        "#nullable disable\n[SessionFrom] partial class Customer { public " + type + " {|#0:" + name + "|} { get; set; } }",
        new DiagnosticResult(UnmappedMemberAnalyzer.WrongTypeRule).WithArguments(name, field, type, accepted));

    [Theory]
    [InlineData("public string {|WSK1015:Sex|}; public int {|WSK1005:UserSex|};")]
    [InlineData("public long {|WSK1015:Mobile|}; public string {|WSK1005:Tel|};")]
    [InlineData("public string {|WSK1005:Sex|}; public bool {|WSK1015:IsMale|};")]
    [InlineData("public SessionGender Gender; public string {|WSK1015:Sex|};")]
    public Task Whose_type_can_carry_the_field_goes_first(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Theory]
    [InlineData("public string Title; public object {|WSK1015:Avatar|};")]
    [InlineData("public string Title; public byte[] {|WSK1015:Photo|};")]
    [InlineData("public string Remark; public int {|WSK1015:Position|};")]
    [InlineData("public string Title; public int {|WSK1015:Company|};")]
    [InlineData("public string Title; public int {|WSK1015:Comments|};")]
    [InlineData("public string Title; public bool {|WSK1015:Mobile|};")]
    [InlineData("public string Title; public bool {|WSK1015:Birthdate|};")]
    [InlineData("public string Title; public int {|WSK1015:IsMale|};")]
    [InlineData("public string Title; public List<string> {|WSK1015:Mail|};")]
    public Task What_could_not_carry_the_field_and_may_mean_something_else_is_no_near_miss(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Theory]
    [InlineData("string", "Telephone")]
    [InlineData("string", "user_telephone")]
    [InlineData("string", "LandlineNumber")]
    [InlineData("string", "OfficePhone")]
    [InlineData("long", "HomeTel")]
    [InlineData("string", "固话")]
    [InlineData("string", "座机号码")]
    public Task A_landline_is_told_from_the_mobile_number(string type, string name) => RuleVerifier.Verify<UnmappedMemberAnalyzer>(
        "#nullable disable\n[SessionFrom] partial class Customer { public " + type + " {|#0:" + name + "|} { get; set; } }",
        new DiagnosticResult(UnmappedMemberAnalyzer.LandlineRule).WithArguments(name));

    [Theory]
    [InlineData("public string {|WSK1015:Telephone|}; public string PhoneNumber;")]
    [InlineData("public string {|WSK1015:Telephone|}; public string {|WSK1005:Mobile|};")]
    [InlineData("[CustomData(\"固定电话\", \"telephone\")] public string Telephone;")]
    public Task A_landline_beside_the_mobile_number_is_like_any_other_member(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Theory]
    [InlineData("public string Title; [SessionIgnore] public string NickName;")]
    [InlineData("public string Title; [System.Text.Json.Serialization.JsonIgnore] public string NickName;")]
    [InlineData("public string Title; [CustomData(\"昵称\", \"nick\")] public string NickName;")]
    [InlineData("public string Title; private string NickName; internal string Phone; protected string Mobile;")]
    [InlineData("public string Title; public static string NickName; public const string Phone = \"\";")]
    [InlineData("public string Title; public string NickName { set { } }")]
    [InlineData("public string Title; public string GetNickName() => null; public event EventHandler Phone;")]
    public Task What_is_mapped_left_out_or_unreadable_is_fine(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Theory]
    [InlineData("class Person { public string NickName; } [SessionFrom] partial class Customer : Person { public string Title; }")]
    [InlineData("partial class Customer { public string NickName; }")]
    public Task What_the_types_own_source_does_not_declare_is_fine(string code) => Verify(code);

    private static Task Verify(string code) => RuleVerifier.Test<UnmappedMemberAnalyzer>("#nullable disable\n" + code).RunAsync();
}
