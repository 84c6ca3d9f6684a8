using System.Linq;
using System.Text.RegularExpressions;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

/// <summary>What a base, a container or a type parameter happens to be called never breaks generated code, nor changes what is sent.</summary>
public class NameClashTests
{
    /// <summary>Each kind of member of a base that could bear a generated name.</summary>
    private static readonly string[] s_members =
    [
        "public string {0} {{ get; set; }}", "public string {0};", "public const string {0} = null;", "public static string {0} {{ get; set; }}",
        "public event System.Action {0} {{ add {{ }} remove {{ }} }}", "public class {0} {{ }}", "public enum {0} {{ }}", "public class {0}<T> {{ }}", "public delegate void {0}();",
        "private string {0} {{ get; set; }}", "private string {0}() => null;", "private class {0} {{ }}", "protected int {0} {{ get; set; }}", "internal int {0} {{ get; set; }}",
        "public void {0}() {{ }}", "public int {0}(int a) => a;", "public string {0}<T>() => null;", "public static string {0}() => null;",
        "protected virtual string {0}() => null;", "public virtual int {0}() => 0;", "public virtual object {0}() => null;", "internal virtual string {0}() => null;",
        "public virtual string {0}() => null;", "public virtual string {0}<T>() => null;", "public virtual bool {0}(System.Span<byte> a, ref int b) {{ return true; }}",
        "public virtual void {0}(System.Span<byte> a, out int b) {{ b = 0; }}", "public virtual bool {0}(System.Span<char> a, out int b) {{ b = 0; return true; }}",
        "public virtual bool {0}(ref string a, out Wsk.SessionFromResult b) {{ b = default(Wsk.SessionFromResult); return true; }}",
        "public virtual int {0}(System.Buffers.IBufferWriter<byte> writer) => 0;", "[System.Runtime.CompilerServices.IndexerName(\"{0}\")] public int this[int i] => i;",
    ];

    private static readonly string[] s_names =
        ["ToSessionFrom", "TryToSessionFrom", "TryWriteSessionFrom", "WriteSessionFrom", "MaxSessionFromBytes", "SessionFromPayload"];

    public static TheoryData<string> GeneratedNames => [.. s_names];

    [Theory]
    [MemberData(nameof(GeneratedNames))]
    public void A_member_of_a_base_may_be_named_like_a_generated_one(string name)
    {
        string[] bases = [.. HostShare.Of(s_members, System.Array.IndexOf(s_names, name)).Select(member => string.Format(null, member, name))];
        using var dto = Dto.GenerateForNewest(Sources(bases));

        AssertSent(dto, bases);
    }

    /// <summary>Each base has six kinds of members; all bases together have each kind under each name.</summary>
    [Fact]
    public void Members_of_a_base_may_have_all_generated_names_at_once_under_every_compiler_setting()
    {
        string[] bases = [.. s_members.Select((_, i) => string.Join(' ', s_names.Select((name, j) => string.Format(null, s_members[(i + (j * 5)) % s_members.Length], name))))];
        using var dto = Dto.Generate(Sources(bases));

        Assert.Empty(dto.Impossible);
        AssertSent(dto, bases);
    }

    /// <summary>One compilation holds all bases, each in a namespace that says which one, as the compiler's messages then do.</summary>
    private static string[] Sources(string[] bases) => [.. bases.Select(members => $$"""
        namespace {{Namespace(members)}}
        {
            public class B { {{members}} public string Email { get; set; } = "e"; }
            [Wsk.SessionFrom] public partial class S : B { }
            [Wsk.SessionFrom] public partial class T : S { public string Remark { get; set; } = "r"; }
            [Wsk.SessionFrom] public sealed partial class U : T { }
        }
        """)];

    private static void AssertSent(Dto dto, string[] bases)
    {
        string[] dtos = [.. bases.Select(Namespace).SelectMany(n => new[] { $"new {n}.S()", $"new {n}.T()", $"new {n}.U()", $"({n}.S)new {n}.U()" })];
        string[] payloads = [.. dto.Evaluate<ISessionFrom[]>($$"""new Wsk.ISessionFrom[] { {{string.Join(", ", dtos)}} }""").Select(card => card.ToSessionFrom())];

        Assert.All(payloads.Chunk(4).Zip(bases), tested => Assert.Equal(
            ["""{"email":"e"}""", """{"email":"e","remark":"r"}""", """{"email":"e","remark":"r"}""", """{"email":"e","remark":"r"}"""], tested.First));
    }

    private static string Namespace(string members) => Regex.Replace(members, @"\W+", "_");

    [Theory]
    [InlineData("ToSessionFrom")]
    [InlineData("TryWriteSessionFrom")]
    [InlineData("WriteSessionFrom")]
    [InlineData("MaxSessionFromBytes")]
    [InlineData("SessionFromPayload")]
    public void A_mapped_member_of_a_base_is_sent_whatever_it_is_called(string name)
    {
        string member = $$"""[Wsk.CustomData("标签", "label")] public string {{name}} { get; set; } = "x";""";
        foreach (string type in new[] { "class B", "class B<T>" })
        {
            string argument = type.EndsWith('>') ? "<string>" : "";
            using var dto = Dto.Generate($$"""
                public {{type}} { {{member}} }
                [Wsk.SessionFrom] public partial class S : B{{argument}} { }
                [Wsk.SessionFrom(Overflow = Wsk.OverflowHandling.DropLowestPriority)] public partial class T : S { public Wsk.SessionGender Gender { get; set; } }
                """);

            Assert.Equal(["x"], Card.Read(dto.Payload("new S()")).EntryValues);
            Assert.Equal(["x"], Card.Read(dto.Payload("new T()")).EntryValues);
        }

        using var other = Dto.GenerateOver($$"""namespace Library { public class B { {{member}} } }""", "[Wsk.SessionFrom] public partial class S : Library.B { } [Wsk.SessionFrom] public partial class T : S { }");
        Assert.Equal(["x"], Card.Read(other.Payload("new T()")).EntryValues);
    }

    [Theory]
    [InlineData("public void Email() { }")]
    [InlineData("public static void Email(int a) { }")]
    [InlineData("public string Email<T>() => null;")]
    [InlineData("public class Email { }")]
    [InlineData("public const string Email = null;")]
    [InlineData("public event System.Action Email { add { } remove { } }")]
    [InlineData("public static string Email { get; set; }")]
    public void A_member_that_another_kind_of_member_hides_is_gone(string hiding)
    {
        using var dto = Dto.Generate($$"""
            public class B { public string Email { get; set; } = "e"; public string Remark = "r"; }
            [Wsk.SessionFrom] public partial class S : B { {{hiding.Replace("public ", "public new ", System.StringComparison.Ordinal)}} }
            public class M : B { {{hiding.Replace("public ", "public new ", System.StringComparison.Ordinal)}} }
            [Wsk.SessionFrom] public partial class T : M { }
            """);

        Assert.Equal("""{"remark":"r"}""", dto.Payload("new S()"));
        Assert.Equal("""{"remark":"r"}""", dto.Payload("new T()"));
    }

    [Theory]
    [InlineData("private new void Email() { }")]
    [InlineData("private new string Email { get; set; } = \"x\";")]
    [InlineData("private new class Email { }")]
    [InlineData("public new class Email<T> { }")]
    public void A_member_that_is_hidden_only_where_nobody_sees_it_is_sent(string hiding)
    {
        using var dto = Dto.Generate($$"""
            public class B { public string Email { get; set; } = "e"; }
            public class M : B { {{hiding}} }
            [Wsk.SessionFrom] public partial class T : M { }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("new T()"));
    }

    [Theory]
    [InlineData("[SessionFrom] public class Person", "")]
    [InlineData("[SessionFrom(MaxBytes = 1)] public partial class Person", "")]
    [InlineData("[SessionFrom(Overflow = (OverflowHandling)9)] public partial class Person", "")]
    [InlineData("[SessionFrom(InvalidValues = (InvalidValueHandling)9)] public partial class Person", "")]
    public void A_base_for_which_nothing_is_generated_is_not_overridden(string person, string other)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            {{person}} { public SessionField None; public SessionGender Gender { get; set; } = SessionGender.Male; }
            {{other}}
            [SessionFrom] public partial class Customer : Person { public string Remark { get; set; } = "r"; }
            """);

        Assert.Equal("""{"gender":1,"remark":"r"}""", dto.Payload("new Customer()"));
    }

    [Theory]
    [InlineData("ToSessionFrom")]
    [InlineData("TryToSessionFrom")]
    [InlineData("TryWriteSessionFrom")]
    [InlineData("WriteSessionFrom")]
    [InlineData("MaxSessionFromBytes")]
    [InlineData("SessionFromPayload")]
    public void A_type_a_container_or_a_type_parameter_may_be_named_like_a_generated_member(string name)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            namespace A { [SessionFrom] public partial class {{name}} { public SessionGender Gender { get; set; } = SessionGender.Male; } [SessionFrom] public partial class Derived : {{name}} { } }
            namespace B { [SessionFrom] public partial class Customer<{{name}}> { public SessionGender Gender { get; set; } = SessionGender.Male; } [SessionFrom] public partial class Derived : Customer<int> { } }
            namespace C { public partial class {{name}} { [SessionFrom] public partial class Customer { public SessionGender Gender { get; set; } = SessionGender.Male; } } }
            namespace D { public partial class Page<{{name}}> { [SessionFrom] public partial class Customer { public SessionGender Gender { get; set; } = SessionGender.Male; } } }
            """);

        foreach (string type in new[] { "A." + name, "A.Derived", "B.Customer<int>", "B.Derived", "C." + name + ".Customer", "D.Page<int>.Customer" })
        {
            Assert.Equal("""{"gender":1}""", dto.Payload($"new {type}()"));
        }
    }

    [Theory]
    [InlineData("A<T>", "N<T>", "A<int>.N<int>")]
    [InlineData("A<T, U>", "N<U>", "A<int, int>.N<string>")]
    [InlineData("A<T>", "N<U, T>", "A<int>.N<int, string>")]
    [InlineData("A<N>", "N", null)]
    [InlineData("A", "N<A>", "A.N<int>")]
    [InlineData("A<System>", "N<Wsk>", "A<int>.N<int>")]
    [InlineData("A<global>", "N<@global>", "A<int>.N<int>")]
    [InlineData("A<var>", "N<dynamic>", "A<int>.N<int>")]
    [InlineData("A<Span>", "N<IBufferWriter>", "A<int>.N<int>")]
    public void Type_parameters_may_hide_each_other_and_what_generated_code_speaks_of(string container, string nested, string? type)
    {
        using var dto = Dto.Generate($$"""
            [global::Wsk.SessionFrom(Formattable = true)]
            public partial class {{container}}
            {
                public string Email { get; set; } = "e";
                [global::Wsk.SessionFrom(Formattable = true)]
                public partial class {{(type is null ? "M" : nested)}} { public string Remark { get; set; } = "r"; }
                [global::Wsk.SessionFrom(Overflow = global::Wsk.OverflowHandling.DropLowestPriority)]
                public partial struct S<T, U> { public string Remark { get; set; } }
            }
            """);

        Assert.Equal("""{"remark":"r"}""", dto.Payload($"new {type ?? "A<int>.M"}()"));
    }

    [Theory]
    [InlineData("partial class N { public class T { }")]
    [InlineData("partial class N : B { ")]
    [InlineData("partial class N<U> where U : struct { public enum T { }")]
    public void A_nested_type_may_hide_a_type_parameter_of_the_outside(string nested)
    {
        using var dto = Dto.Generate($$"""
            public class B { public class T { } }
            public partial class A<T> where T : struct { [Wsk.SessionFrom] public {{nested}} public string Email { get; set; } = "e"; } }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload(nested.Contains('<') ? "new A<int>.N<long>()" : "new A<int>.N()"));
    }

    [Fact]
    public void Containers_of_one_name_and_other_arity_are_different_types()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom] public partial class A
            {
                public string Email { get; set; } = "0";
                [Wsk.SessionFrom] public partial class A1 { public string Email { get; set; } = "01"; }
            }
            [Wsk.SessionFrom] public partial class A<T>
            {
                public string Email { get; set; } = "1";
                [Wsk.SessionFrom] public partial class A1<U> { public string Email { get; set; } = "11"; }
                [Wsk.SessionFrom] public partial class A1<T, U> where T : class where U : struct { public string Email { get; set; } = "12"; }
            }
            """);

        Assert.Equal(5, dto.Result.GeneratedSources.Select(source => source.HintName).Distinct(System.StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal("""{"email":"0"}""", dto.Payload("new A()"));
        Assert.Equal("""{"email":"01"}""", dto.Payload("new A.A1()"));
        Assert.Equal("""{"email":"1"}""", dto.Payload("new A<int>()"));
        Assert.Equal("""{"email":"11"}""", dto.Payload("new A<int>.A1<int>()"));
        Assert.Equal("""{"email":"12"}""", dto.Payload("new A<int>.A1<string, int>()"));
    }

    [Fact]
    public void A_nested_type_that_a_base_brings_does_not_pass_for_the_type()
    {
        using var dto = Dto.Generate("""
            public class B { public class Customer { } public class Customer<T> { } }
            [Wsk.SessionFrom] public partial class Customer : B { public string Email { get; set; } = "e"; }
            [Wsk.SessionFrom] public partial class Customer<T> : B { public string Email { get; set; } = "e"; }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer()"));
        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer<int>()"));
    }

    [Fact]
    public void A_type_called_var_takes_nothing_over()
    {
        using var dto = Dto.Generate("""
            public class @var { }
            [Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } = "e"; public class @string { } public class @object { } }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer()"));
    }

    [Fact]
    public void A_type_parameter_of_the_outside_that_the_inside_hides_carries_no_entry()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            public partial class A<T> where T : System.IFormattable
            {
                public enum Level { Gold }
                public class M { [CustomData("积分", "points")] public T Points { get; set; } [CustomData("级别", "level")] public Level Level { get; set; } public string Email { get; set; } = "e"; }
                [SessionFrom] public partial class N<T> : M { }
            }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("new A<int>.N<int>()"));
    }

    [Fact]
    public void A_primary_constructor_s_parameters_may_be_named_like_generated_members()
    {
        if (!CompilerSetting.CompilerKnows((Microsoft.CodeAnalysis.CSharp.LanguageVersion)1200))
        {
            return;
        }

        using var dto = Dto.Generate("""
            [Wsk.SessionFrom(Formattable = true)]
            public partial class Customer(string ToSessionFrom, string TryWriteSessionFrom, int payload, int SessionFromPayload)
            {
                public string Email { get; set; } = ToSessionFrom + TryWriteSessionFrom + payload + SessionFromPayload;
            }
            """);

        Assert.Equal("""{"email":"ab12"}""", dto.Payload("""new Customer("a", "b", 1, 2)"""));
        Assert.Equal("""{"email":"ab12"}""", dto.Evaluate<string>("""$"{new Customer("a", "b", 1, 2)}" """));
    }

    [Fact]
    public void A_value_that_compares_in_its_own_way_is_only_asked_whether_it_is_there()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            #pragma warning disable CS0660, CS0661
            public class Money : System.IFormattable
            {
                public string ToString(string format, System.IFormatProvider provider) => "5";
                public static bool operator ==(Money a, Money b) => throw new System.NotSupportedException();
                public static bool operator !=(Money a, Money b) => throw new System.NotSupportedException();
                public static bool operator ==(Money a, string b) => throw new System.NotSupportedException();
                public static bool operator !=(Money a, string b) => throw new System.NotSupportedException();
            }
            [SessionFrom]
            public partial class Customer { [CustomData("余额", "balance")] public Money Balance { get; set; } }
            """);

        Assert.Equal("{}", dto.Payload("new Customer()"));
        Assert.Equal(["5"], Card.Read(dto.Payload("new Customer { Balance = new Money() }")).EntryValues);
    }

    [Fact]
    public void A_library_that_was_compiled_without_the_generator_is_not_overridden()
    {
        using var dto = Dto.GenerateOver(
            "namespace Library { public class Person { public string Email { get; set; } = \"e\"; public virtual string ToSessionFrom(int a) => null; private string ToSessionFrom() => null; } }",
            "[Wsk.SessionFrom] public partial class Customer : Library.Person { } [Wsk.SessionFrom] public partial class Known : Customer { }");

        Assert.Equal("""{"email":"e"}""", dto.Payload("new Known()"));
    }
}
