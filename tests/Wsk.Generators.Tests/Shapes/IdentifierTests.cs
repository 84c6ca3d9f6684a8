using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

public class IdentifierTests
{
    [Fact]
    public void Keywords_may_name_namespaces_types_parameters_and_members()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            namespace @namespace.@class
            {
                public partial class @struct<@int>
                {
                    [SessionFrom]
                    public partial class @event
                    {
                        [SessionField(SessionField.Email)] public string @class { get; set; } = "e";
                        [CustomData("关键字", "keyword")] public string @default = "d";
                        [CustomData("关键字", "contextual")] public string @await = "a";
                        [CustomData("枚举", "enum")] public @enum @enum { get; set; }
                    }
                }
                public enum @enum { @new }
            }
            """);

        Card card = Card.Read(dto.Payload("new @namespace.@class.@struct<int>.@event()"));

        Assert.Equal([("email", "\"e\"")], card.Fields);
        Assert.Equal(["d", "a", "new"], card.EntryValues);
    }

    [Fact]
    public void Identifiers_may_be_of_any_script()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            namespace 商店
            {
                [SessionFrom]
                public partial class 顾客
                {
                    [SessionField(SessionField.CustomerName)] public string 姓名 { get; set; } = "李雷";
                    [CustomData("订单号", "orderNo")] public string Größe { get; set; } = "5";
                    [CustomData("订单号", "ıİ")] public string İd { get; set; } = "6";
                    [CustomData("订单号", "escape")] public string \u0061b { get; set; } = "7";
                }
            }
            """);

        Card card = Card.Read(dto.Payload("new 商店.顾客()"));

        Assert.Equal([("customerName", "\"李雷\"")], card.Fields);
        Assert.Equal(["5", "6", "7"], card.EntryValues);
    }

    [Fact]
    public void Members_that_differ_in_case_alone_do_not_clash()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom]
            public partial class Customer
            {
                [CustomData("一", "1")] public string id = "1";
                [CustomData("二", "2")] public string Id = "2";
                [CustomData("三", "3")] public string _id = "3";
                [CustomData("四", "4")] public string ID = "4";
                [CustomData("五", "5")] public string __id = "5";
                [CustomData("六", "6")] public string _ = "6";
            }
            """);

        Assert.Equal(["1", "2", "3", "4", "5", "6"], Card.Read(dto.Payload("new Customer()")).EntryValues);
    }

    [Fact]
    public void Members_may_be_named_like_anything_that_generated_code_speaks_of()
    {
        string[] names =
        [
            "System", "Wsk", "String", "Span", "ReadOnlySpan", "writer", "payload", "value", "result", "source", "destination", "utf8Destination",
            "bytesWritten", "charsWritten", "Payload", "SessionFromPayload", "s_shape", "Shape", "Write", "Release", "Buffers", "global", "Prefix", "encoded",
            "field", "ISessionFrom", "SessionFromSerializer", "IBufferWriter", "Equals", "GetType", "nameof", "var", "dynamic", "record", "partial",
        ];
        string members = string.Join("\n", System.Array.ConvertAll(names, name => $"[global::Wsk.CustomData(\"标签\", \"{name}\")] public new string {name} = \"{name}\";"));
        using var dto = Dto.Generate($$"""[global::Wsk.SessionFrom(MaxBytes = 0)] public partial class Customer { {{members}} }""");

        Assert.Equal(names, Card.Read(dto.Payload("new Customer()")).EntryValues);
    }

    [Fact]
    public void Enums_and_their_members_may_be_named_alike()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            namespace A { public enum Level { System, Level, value, encoded } }
            namespace B { public enum Level { Gold = 5, writer = 6 } }
            [SessionFrom]
            public partial class Customer
            {
                [CustomData("一", "1")] public A.Level First { get; set; } = A.Level.value;
                [CustomData("二", "2")] public B.Level Second { get; set; } = B.Level.writer;
                [CustomData("三", "3")] public Level Third { get; set; } = Level.Inner;
                public enum Level { Inner }
            }
            """);

        Assert.Equal(["value", "writer", "Inner"], Card.Read(dto.Payload("new Customer()")).EntryValues);
    }

    [Theory]
    [InlineData("Shop.System")]
    [InlineData("Shop.Wsk")]
    [InlineData("Wsk.Shop")]
    [InlineData("System.Shop")]
    [InlineData("Shop.System.Buffers")]
    [InlineData("Shop.Wsk.CompilerServices")]
    [InlineData("Wsk")]
    public void Namespaces_may_be_named_like_those_that_generated_code_uses(string name)
    {
        using var dto = Dto.Generate($$"""
            namespace {{name}}
            {
                public class Int32 { } public class Span { } public class SessionFromResult2 { } public class IFormatProvider { }
                [global::Wsk.SessionFrom(Formattable = true)]
                public partial class Customer
                {
                    public string Email { get; set; } = "e";
                    [global::Wsk.CustomData("日期", "date")] public global::System.DateTime? Date { get; set; }
                }
            }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload($"new {name}.Customer()"));
    }

    [Fact]
    public void The_type_may_be_named_like_what_generated_code_speaks_of()
    {
        foreach (string name in new[] { "Span", "String", "SessionFromPayload", "Payload", "Wsk", "System", "ISessionFrom", "ToSessionFromX", "record1" })
        {
            using var dto = Dto.Generate($$"""namespace Shop { [global::Wsk.SessionFrom] public partial class {{name}} { public string Email { get; set; } = "e"; } }""");

            Assert.Equal("""{"email":"e"}""", dto.Payload($"new Shop.{name}()"));
        }
    }

    [Fact]
    public void Nested_types_of_the_author_do_not_clash_with_the_payload()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                public string Email { get; set; } = "e";
                private class Payload { } private class SessionFromPayload { } private class SessionFromPayload_ { } private int payload = 1;
                public int Sum() => payload;
            }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer()"));
    }
}
