using System;
using System.Globalization;
using System.Text;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

public class FormattableTests
{
    [Fact]
    public void A_customer_is_not_formattable_unless_asked()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } = \"secret\"; }");

        object customer = dto.Evaluate<object>("new Customer()");

        Assert.IsNotAssignableFrom<IFormattable>(customer);
        Assert.IsNotAssignableFrom<IUtf8SpanFormattable>(customer);
        Assert.DoesNotContain("secret", dto.Evaluate<string>("$\"{new Customer()}\""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("struct")]
    [InlineData("record")]
    [InlineData("record struct")]
    public void A_formattable_customer_formats_as_its_payload(string kind)
    {
        using var dto = Dto.Generate($$"""[Wsk.SessionFrom(Formattable = true)] public partial {{kind}} Customer { public string Email { get; set; } }""");
        const string Expected = """{"email":"e"}""";

        object customer = dto.Evaluate<object>("""new Customer { Email = "e" }""");

        Assert.Equal(Expected, string.Create(CultureInfo.InvariantCulture, $"{customer}"));
        Assert.Equal(Expected, Assert.IsAssignableFrom<ISpanFormattable>(customer).ToString(null, null));
        Span<byte> utf8 = stackalloc byte[20];
        Assert.True(Assert.IsAssignableFrom<IUtf8SpanFormattable>(customer).TryFormat(utf8, out int written, default, null));
        Assert.Equal(Expected, Encoding.UTF8.GetString(utf8[..written]));
        Assert.False(((ISpanFormattable)customer).TryFormat(stackalloc char[3], out written, default, null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Formatting_is_explicit()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom(Formattable = true)] public partial class Customer { public string Email { get; set; } }");

        Assert.Empty(dto.Type("Customer").GetMembers("TryFormat"));
        Assert.Empty(dto.Type("Customer").GetMembers("ToString"));
    }

    [Fact]
    public void Older_targets_have_nothing_to_implement()
    {
        CompilerSetting setting = new(References.NetStandard20, CompilerSetting.Newest.Language, CompilerSetting.Newest.Nullable);
        var compilation = setting.Compile("[Wsk.SessionFrom(Formattable = true)] public partial class Customer { public string Email { get; set; } }");

        string text = Assert.Single(new GeneratorHost(setting.ParseOptions).Run(compilation).GeneratedSources).SourceText.ToString();

        Assert.DoesNotContain("Formattable", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.ISpanFormattable", "public string ToString(string? format, System.IFormatProvider? provider) => \"mine\"; public bool TryFormat(System.Span<char> d, out int w, System.ReadOnlySpan<char> f, System.IFormatProvider? p) { w = 0; return true; }")]
    [InlineData("System.IFormattable", "public string ToString(string? format, System.IFormatProvider? provider) => \"mine\";")]
    [InlineData("System.IFormattable", "string System.IFormattable.ToString(string? format, System.IFormatProvider? provider) => \"mine\";")]
    public void The_authors_own_formatting_is_left_alone(string implemented, string members)
    {
        using var dto = Dto.Generate($$"""
            [Wsk.SessionFrom(Formattable = true)] public partial class Customer : {{implemented}} { public string Email { get; set; } = "e"; {{members}} }
            """);

        object customer = dto.Evaluate<object>("new Customer()");

        Assert.Equal("mine", Assert.IsAssignableFrom<IFormattable>(customer).ToString(null, null));
        Assert.IsAssignableFrom<IUtf8SpanFormattable>(customer);
    }

    [Fact]
    public void The_authors_own_utf8_formatting_is_left_alone()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom(Formattable = true)]
            public partial class Customer : System.IUtf8SpanFormattable
            {
                public string Email { get; set; } = "e";
                public bool TryFormat(System.Span<byte> d, out int w, System.ReadOnlySpan<char> f, System.IFormatProvider? p) { w = -1; return true; }
            }
            """);

        object customer = dto.Evaluate<object>("new Customer()");

        Assert.True(((IUtf8SpanFormattable)customer).TryFormat(default, out int written, default, null));
        Assert.Equal(-1, written);
        Assert.Equal("""{"email":"e"}""", ((IFormattable)customer).ToString(null, null));
    }

    [Fact]
    public void A_derived_formattable_customer_formats_as_itself()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom(Formattable = true)] public partial class Person { public string Email { get; set; } = "e"; }
            [Wsk.SessionFrom(Formattable = true)] public partial class Customer : Person { public string Remark { get; set; } = "r"; }
            """);

        Assert.Equal("""{"email":"e","remark":"r"}""", dto.Evaluate<IFormattable>("new Customer()").ToString(null, null));
    }

    [Fact]
    public void A_customer_derived_from_a_formattable_one_formats_as_itself()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom(Formattable = true)] public partial class Person { public string Email { get; set; } = "e"; }
            [Wsk.SessionFrom] public partial class Customer : Person { public string Remark { get; set; } = "r"; }
            """);

        Assert.Equal("""{"email":"e","remark":"r"}""", dto.Evaluate<IFormattable>("new Customer()").ToString(null, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" : Person")]
    public void An_authors_method_that_could_be_called_alike_is_not_what_formats(string bases)
    {
        using var dto = Dto.Generate($$"""
            [Wsk.SessionFrom] public partial class Person { }
            [Wsk.SessionFrom(Formattable = true)]
            public partial class Customer{{bases}}
            {
                public string Email { get; set; } = "e";
                public string ToSessionFrom(bool indented = false) => "mine";
            }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Evaluate<IFormattable>("new Customer()").ToString(null, null));
    }

    [Fact]
    public void A_formattable_record_keeps_its_own_ToString()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom(Formattable = true)] public partial record Customer(string Email);");

        Assert.Equal("Customer { Email = e }", dto.Evaluate<string>("new Customer(\"e\").ToString()"));
    }
}
