using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

/// <summary>The generator reads ordinary types off their syntax. What it writes is what it writes for the same type in two parts, which it reads from symbols.</summary>
public class PlainTypeTests
{
    private const string Others = """
        namespace Shop
        {
            public static class Limits { public const int Name = 20; public const string Label = "标签"; }
            public enum Level { Silver, Gold }
            public enum Email { Home, Work }
            namespace Deep { public enum Level { Red } }
        }
        namespace Wrong { public class CustomDataAttribute : System.Attribute { public CustomDataAttribute(string a, string b) { } } }
        """;

    [Theory]
    [InlineData("public string Email { get; set; }")]
    [InlineData("public string Email => null; public string @Title { get; }")]
    [InlineData("public string Email { set { } }")]
    [InlineData("public string Email { private get; set; }")]
    [InlineData("[SessionField(SessionField.Remark)] public string Note { private get; set; }")]
    [InlineData("[SessionField(SessionField.Remark)] string _note;")]
    [InlineData("[SessionField(SessionField.Remark, Priority = int.MaxValue), MaxLength(Limits.Name)] public string Note;")]
    [InlineData("[SessionField((SessionField)99)] public string Note;")]
    [InlineData("[SessionField(SessionField.Remark)] public static string Note { get; set; }")]
    [InlineData("public static string Email { get; set; }")]
    [InlineData("public const string Email = null; public string Title;")]
    [InlineData("public string Email, Title, Other;")]
    [InlineData("internal string Email; protected string Title; string Remark;")]
    [InlineData("public Email Email { get; set; } public Level? Gender { get; set; }")]
    [InlineData("public Deep.Level Gender { get; set; }")]
    [InlineData("[CustomData(\"级别\", \"level\")] public Level Level { get; set; }")]
    [InlineData("[CustomData(\"级别\", \"level\", Format = \"D\", Priority = 3)] public Level? Level { get; set; }")]
    [InlineData("[CustomData(\"级\" + \"别\", @\"lev\"\"el\")] public int Level { get; set; }")]
    [InlineData("[CustomData(Limits.Label, nameof(Level))] public int Level { get; set; }")]
    [InlineData("const string Mine = \"我的\"; [CustomData(Mine, nameof(Limits))] public int Level { get; set; }")]
    [InlineData("[CustomData(labelEn: \"level\", labelCn: \"级别\")] public int Level { get; set; }")]
    [InlineData("[CustomData(null, \"level\")] public int Level { get; set; }")]
    [InlineData("[CustomData(\" \", \"level\")] public int Level { get; set; }")]
    [InlineData("[Wrong.CustomData(\"级别\", \"level\")] public int Level { get; set; }")]
    [InlineData("[Label(\"级别\", \"level\")] public int Level { get; set; }")]
    [InlineData("[Wsk.CustomDataAttribute(\"级别\", \"level\")] public TimeSpan Level { get; set; }")]
    [InlineData("[SessionIgnore] public string Email { get; set; } public string Title { get; set; }")]
    [InlineData("[SessionIgnore, CustomData(\"级别\", \"level\")] public string Email { get; set; }")]
    [InlineData("[field: CustomData(\"级别\", \"level\")] public int Level { get; set; }")]
    [InlineData("[property: CustomData(\"级别\", \"level\")] public int Level { get; set; }")]
    [InlineData("[JsonPropertyName(\"remark\")] public string Note { get; set; }")]
    [InlineData("[JsonPropertyName(\"remark\")] string Note { get; set; }")]
    [InlineData("[JsonIgnore] public string Email { get; set; } public string Title { get; set; }")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Email { get; set; }")]
    [InlineData("[Obsolete(\"\", true)] public string Email { get; set; } [Obsolete] public string Title { get; set; }")]
    [InlineData("[Required, StringLength(10, MinimumLength = 2)] public string Email { get; set; }")]
    [InlineData("[MaxLength(5), StringLength(10)] public string Email { get; set; } [MaxLength] public string Title { get; set; }")]
    [InlineData("[MaxLength(5)] public string Email { get; set; } public DateOnly Birthday { get; set; }")]
    [InlineData("public string Email { get; set; } public string Title { get; set; } public string ToSessionFrom() { return null; }")]
    [InlineData("public string Email { get; set; } private class SessionFromPayload { }")]
    [InlineData("public Level Gender { get; set; } public enum Level { Nested }")]
    [InlineData("public string Email { get; set; } public const int MaxSessionFromBytes = 7;")]
    [InlineData("public CustomDataEntry[] CustomData { get; set; }")]
    [InlineData("public List<CustomDataEntry> CustomData { get; set; } [CustomData(\"级别\", \"level\")] public char Level;")]
    [InlineData("public string CustomData { get; set; } [CustomData(\"级别\", \"level\")] public char Level;")]
    [InlineData("public EncodedCustomData? CustomData { get; set; }")]
    [InlineData("public Uri HeadImgUrl { get; set; } public nint Gender { get; set; } public DateTimeOffset? Birthday { get; set; }")]
    [InlineData("public int Email { get; set; } public Missing Title { get; set; } public string Remark { get; set; }")]
    [InlineData("public string Email { get; set; } public string EMAIL { get; set; }")]
    [InlineData("public string this[int i] { get { return null; } } public string Email { get; set; }")]
    [InlineData("public virtual string Email { get; set; } public event EventHandler Changed;")]
    [InlineData("public string SessionField { get; set; } [SessionField(Wsk.SessionField.Email)] public string Note { get; set; }")]
    public void A_type_in_one_part_is_written_as_the_same_type_in_two(string members)
    {
        foreach (string kind in new[] { "class", "sealed partial class", "abstract partial class", "record", "struct" })
        {
            foreach (string options in new[] { "", "(MaxBytes = 2000, Overflow = OverflowHandling.DropLowestPriority)" })
            {
                string type = $"[SessionFrom{options}] public {(kind.Contains("partial") ? kind : "partial " + kind)} Customer {{ {members} }}";
                string part = $"public partial {kind.Split(' ')[^1]} Customer {{ }}";

                Assert.Equal(Generate(type, part), Generate(type, ""));
            }
        }
    }

    [Theory]
    [InlineData("[SessionFrom] public partial class Customer { public Alias Gender { get; set; } }", "Shop.Level", "Shop.Deep.Level")]
    [InlineData("[SessionFrom] public partial class Customer { [CustomData(\"级别\", \"level\")] public Alias Level { get; set; } }", "System.Guid", "Shop.Level")]
    public void Files_with_different_usings_do_not_share_what_a_name_means(string type, string one, string other)
    {
        string Source(string containing, string meaning) => $"namespace {containing} {{ using Wsk; using Alias = {meaning}; {type} }}";
        string[] together = Sources(Source("A", one), Source("B", other), Source("C", one), Others);

        Assert.Equal(
            [Sources(Source("A", one), Others)[0], Sources(Source("B", other), Others)[0], Sources(Source("C", one), Others)[0]],
            together);
    }

    [Fact]
    public void A_type_that_only_its_file_sees_is_not_taken_for_another_file_s()
    {
        const string Customer = "namespace Shop {{ using Wsk; [SessionFrom] public partial class {0} {{ [CustomData(\"级别\", \"level\")] internal Level Level; }} {1} }}";
        string own = string.Format(null, Customer, "Own", "file enum Level { Iron }");
        string shared = string.Format(null, Customer, "Shared", "");

        Assert.Equal([Sources(own, Others)[0], Sources(shared, Others)[0]], Sources(own, shared, Others));
    }

    private static string Generate(string type, string otherPart) => Sources("""
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        using Wsk;
        using Label = Wsk.CustomDataAttribute;
        namespace Shop;

        """ + type + otherPart, Others)[0];

    private static string[] Sources(params string[] sources)
    {
        GeneratorRunResult result = new GeneratorHost(CompilerSetting.Newest.ParseOptions).Run(CompilerSetting.Newest.Compile(sources));
        return [.. result.GeneratedSources.Select(source => source.SourceText.ToString())];
    }
}
