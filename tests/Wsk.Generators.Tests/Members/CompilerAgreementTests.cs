using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

/// <summary>A declaration means what the compiler takes it for, however it is written and whatever another file says in the same words.</summary>
public class CompilerAgreementTests
{
    [Theory]
    [InlineData("")]
    [InlineData(", Format = default")]
    [InlineData(", Format = null")]
    [InlineData(", Format = default(string)")]
    [InlineData(", Format = (null)")]
    [InlineData(", Format = None")]
    [InlineData(", Format = Customer.None")]
    [InlineData(", Priority = default")]
    [InlineData(", Priority = 'a'")]
    [InlineData(", Priority = (byte)1, Format = null")]
    public void An_argument_that_comes_to_nothing_says_nothing(string argument)
    {
        foreach (string otherPart in new[] { "", "public partial class Customer { }" })
        {
            using var dto = Dto.GenerateForNewest($$"""
                using Wsk;
                [SessionFrom]
                public partial class Customer
                {
                    private const string None = null;
                    [CustomData("金额", "amount"{{argument}})] public decimal Amount { get; set; } = 12.5m;
                }
                {{otherPart}}
                """);

            Assert.Equal([("金额", "amount", "12.5")], Card.Read(dto.Payload("new Customer()")).Entries);
        }
    }

    [Theory]
    [InlineData("\"default\"", "default")]
    [InlineData("\"0.00\"", "12.50")]
    [InlineData("@\"0.00\"", "12.50")]
    [InlineData("\"0\" + \".00\"", "12.50")]
    [InlineData("\"\\u0030.00\"", "12.50")]
    [InlineData("nameof(Customer)", "Custo1er")]
    public void A_format_is_the_constant_that_it_is(string format, string value)
    {
        using var dto = Dto.GenerateForNewest($$"""
            using Wsk;
            [SessionFrom]
            public partial class Customer
            {
                [CustomData("金额", "amount", Format = {{format}})] public Amount Amount { get; set; } = new Amount();
            }
            public class Amount : System.IFormattable
            {
                public string ToString(string format, System.IFormatProvider provider) =>
                    format == "default" || format == "Customer" ? format.Replace('m', '1') : 12.5m.ToString(format, provider);
            }
            """);

        Assert.Equal([value], Card.Read(dto.Payload("new Customer()")).EntryValues);
    }

    [Theory]
    [InlineData("[MaxLength('\\n')]")]
    [InlineData("[MaxLength(0xA)]")]
    [InlineData("[MaxLength((short)10)]")]
    [InlineData("[MaxLength(length: 10)]")]
    [InlineData("[StringLength(maximumLength: 10)]")]
    [InlineData("[StringLength(Ten, MinimumLength = 3)]")]
    [InlineData("[MaxLength(Ten + Ten), StringLength(Ten)]")]
    public void A_length_is_the_constant_that_it_is(string attribute)
    {
        using var dto = Dto.GenerateForNewest($$"""
            using System.ComponentModel.DataAnnotations;
            [Wsk.SessionFrom]
            public partial class Customer
            {
                private const int Ten = 10;
                {{attribute}} public string Email { get; set; }
            }
            """);

        Assert.Equal("""{"email":""}""".Length + 60, dto.Evaluate<int>("Customer.MaxSessionFromBytes"));
    }

    [Theory]
    [InlineData("file static class L { public const string Cn = \"一\"; }", "file static class L { public const string Cn = \"二\"; }")]
    [InlineData("file class L { internal const string Cn = \"一\"; }", "file struct L { internal const string Cn = \"二\"; }")]
    public void A_label_of_a_class_that_only_its_file_sees_is_that_file_s(string one, string other)
    {
        foreach ((string open, string close) in new[] { ("", ""), ("namespace A { ", " }"), ("namespace A { namespace B { ", " } }"), ("namespace A.B { ", " }") })
        {
            string Source(string name, string labels) => $$"""
                using Wsk;
                namespace A { {{labels}} }
                namespace A.B.C
                {
                    [SessionFrom] public partial class {{name}} { [CustomData(L.Cn, "label")] public string Label { get; set; } = "x"; }
                }
                {{open}} {{close}}
                """;

            using var dto = Dto.GenerateForNewest(Source("One", one), Source("Other", other));

            Assert.Equal([("一", "label", "x")], Card.Read(dto.Payload("new A.B.C.One()")).Entries);
            Assert.Equal([("二", "label", "x")], Card.Read(dto.Payload("new A.B.C.Other()")).Entries);
        }
    }

    [Theory]
    [InlineData("using Alias =\n#if ONE\nA.Level;\n#else\nB.Level;\n#endif\n", "[CustomData(\"级别\", \"level\")] public Alias Level { get; set; }")]
    [InlineData("", "[CustomData(\"级别\", \"level\")] public\n#if ONE\nA.\n#else\nB.\n#endif\nLevel Level { get; set; }")]
    [InlineData("", "[CustomData(\"级别\", \"level\")] public\n#if ONE\nA.Level Level;\n#else\nB.Level Level;\n#endif\n")]
    [InlineData("", "#if ONE\n[CustomData(\"级别\", \"level\")] public A.Level Level { get; set; }\n#else\n[CustomData(\"级别\", \"level\")] public B.Level Level { get; set; }\n#endif\n")]
    public void A_type_is_the_one_that_the_symbols_of_its_file_leave(string usings, string members)
    {
        const string Others = "namespace A { public enum Level { Silver } } namespace B { public enum Level { Gold } }";
        string Source(string name) => $"using Wsk;\n{usings}namespace Shop {{ [SessionFrom] public partial class {name} {{\n{members}\n}} }}";

        using var dto = Dto.GenerateForNewest("#define ONE\n" + Source("One"), "#define OTHER\n" + Source("Other"), Others);

        Assert.Equal(["Silver"], Card.Read(dto.Payload("new Shop.One()")).EntryValues);
        Assert.Equal(["Gold"], Card.Read(dto.Payload("new Shop.Other()")).EntryValues);
    }

    [Theory]
    [InlineData("[SessionField(\n#if ONE\nSessionField.Email\n#else\nSessionField.Title\n#endif\n)] public string Text { get; set; } = \"x\";")]
    [InlineData("[SessionField((SessionField)\n#if ONE\n4\n#else\n6\n#endif\n)] public string Text { get; set; } = \"x\";")]
    [InlineData("\n#if ONE\n[SessionField(SessionField.Email)]\n#else\n[SessionField(SessionField.Title)]\n#endif\npublic string Text { get; set; } = \"x\";")]
    [InlineData("[JsonPropertyName(\n#if ONE\n\"email\"\n#else\n\"title\"\n#endif\n)] public string Text { get; set; } = \"x\";")]
    [InlineData("[\n#if !ONE\nJsonIgnore] public string Email { get; set; } = \"x\"; [\n#endif\nJsonPropertyName(\"title\")] public string Title { get; set; } = \"x\";\n#if ONE\n[JsonIgnore] public string Other; public string Email = \"x\"; [SessionIgnore] public string @Title2;\n#endif\n", "{\"email\":\"x\",\"title\":\"x\"}", "{\"title\":\"x\"}")]
    public void An_attribute_says_what_the_symbols_of_its_file_leave(string member, string one = "{\"email\":\"x\"}", string other = "{\"title\":\"x\"}")
    {
        string Source(string name) => $"using Wsk; using System.Text.Json.Serialization;\nnamespace Shop {{ [SessionFrom] public partial class {name} {{\n{member}\n}} }}";

        using var dto = Dto.GenerateForNewest("#define ONE\n" + Source("One"), "#define OTHER\n" + Source("Other"));

        Assert.Equal(one, dto.Payload("new Shop.One()"));
        Assert.Equal(other, dto.Payload("new Shop.Other()"));
    }

    [Theory]
    [InlineData("Shop.Level", "Shop.Deep.Level", "Gold", "Red")]
    [InlineData("System.DayOfWeek", "Shop.Level", "Monday", "Gold")]
    public void An_alias_is_that_of_its_own_file(string one, string other, string oneText, string otherText)
    {
        string Source(string name, string meaning) => $$"""
            namespace {{name}}
            {
                using Wsk;
                using Alias = {{meaning}};
                [SessionFrom] public partial class Customer { [CustomData("级别", "level")] public Alias Level { get; set; } = (Alias)1; }
            }
            """;
        using var dto = Dto.GenerateForNewest(
            Source("A", one), Source("B", other), Source("C", one), "namespace Shop { public enum Level { Silver, Gold } namespace Deep { public enum Level { Blue, Red } } }");

        Assert.Equal([oneText], Card.Read(dto.Payload("new A.Customer()")).EntryValues);
        Assert.Equal([otherText], Card.Read(dto.Payload("new B.Customer()")).EntryValues);
        Assert.Equal([oneText], Card.Read(dto.Payload("new C.Customer()")).EntryValues);
    }

    [Fact]
    public void A_name_that_a_member_lends_is_that_type_s_own()
    {
        static string Source(string name, string label) => $$"""
            namespace Shop
            {
                using Wsk;
                [SessionFrom] public partial class {{name}}
                {
                    private const string Mine = "{{label}}";
                    [CustomData(Mine, nameof({{name}}.Mine))] public string Level { get; set; } = "x";
                }
            }
            """;
        using var dto = Dto.GenerateForNewest(Source("One", "一"), Source("Other", "二"));

        Assert.Equal([("一", "Mine", "x")], Card.Read(dto.Payload("new Shop.One()")).Entries);
        Assert.Equal([("二", "Mine", "x")], Card.Read(dto.Payload("new Shop.Other()")).Entries);
    }

    [Theory]
    [InlineData("[Wrong.CustomData(\"级别\", \"level\")] public int Level { get; set; }")]
    [InlineData("[Wrong.SessionIgnore, Wrong.JsonIgnore] public string Level { get; set; }")]
    [InlineData("[Wrong.JsonPropertyName(\"title\")] public string Level { get; set; }")]
    [InlineData("[CustomDataAttribute.Inner(\"级别\", \"level\")] public string Level { get; set; }")]
    public void An_attribute_of_the_same_name_says_nothing(string member)
    {
        using var dto = Dto.GenerateForNewest($$"""
            [Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } = "e"; {{member}} }
            namespace Wrong
            {
                public class CustomDataAttribute : System.Attribute { public CustomDataAttribute(string a, string b) { } }
                public class SessionIgnoreAttribute : System.Attribute { }
                public class JsonIgnoreAttribute : System.Attribute { }
                public class JsonPropertyNameAttribute : System.Attribute { public JsonPropertyNameAttribute(string a) { } }
            }
            public static class CustomDataAttribute { public class InnerAttribute : System.Attribute { public InnerAttribute(string a, string b) { } } }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer()"));
    }

    [Theory]
    [InlineData("[CustomData(labelEn: \"level\", labelCn: \"级别\")]")]
    [InlineData("[CustomData(\"级\" + \"别\", @\"level\")]")]
    [InlineData("[Wsk.CustomDataAttribute(\"\\u7ea7别\", \"level\")]")]
    [InlineData("[global::Wsk.CustomData(Labels.Cn, nameof(Labels.level))]")]
    [InlineData("[Label(\"级别\", \"level\")]")]
    [InlineData("[property: CustomData(\"级别\", \"level\")]")]
    [InlineData("[field: CustomData(\"级别\", \"level\")]")]
    [InlineData("[System.Obsolete, CustomData(\"级别\", \"level\")]")]
    [InlineData("[System.Obsolete] [Unknown] [CustomData(\"级别\", \"level\")]")]
    public void A_label_is_read_however_its_attribute_is_written(string attribute)
    {
        using var dto = Dto.GenerateForNewest($$"""
            using Wsk;
            using Label = Wsk.CustomDataAttribute;
            [SessionFrom] public partial class Customer { {{attribute}} public int Level { get; set; } = 3; }
            public static class Labels { public const string Cn = "级别"; public const int level = 0; }
            public class UnknownAttribute : System.Attribute { }
            """);

        Assert.Equal([("级别", "level", "3")], Card.Read(dto.Payload("new Customer()")).Entries);
    }
}
