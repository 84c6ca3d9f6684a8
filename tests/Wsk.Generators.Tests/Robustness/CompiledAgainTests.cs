using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Robustness;

/// <summary>
/// A project with <c>EmitCompilerGeneratedFiles</c> and a folder inside the project compiles what an earlier build wrote. What that file declares is
/// nobody's own member: the build must fail and say why, instead of sending the payload of the earlier build.
/// </summary>
public class CompiledAgainTests
{
    private const string Customer = """
        using System.ComponentModel.DataAnnotations;
        using Wsk;
        namespace Shop
        {
            [SessionFrom] public partial class Customer { [MaxLength(20)] public string Email { get; set; } [CustomData("级别", "level")] public int Level { get; set; } }
        }
        """;

    [Theory]
    [InlineData("", "")]
    [InlineData("[MaxLength(20)]", "")]
    [InlineData("Email", "Remark")]
    [InlineData("级别", "等级")]
    [InlineData("[SessionFrom]", "[SessionFrom(MaxBytes = 2000, Overflow = OverflowHandling.DropLowestPriority)]")]
    [InlineData("partial class", "sealed partial class")]
    [InlineData("partial class Customer {", "partial class Customer { public string ToSessionFrom() => \"\";")]
    public void A_file_of_an_earlier_build_is_an_error_that_names_the_file(string old, string edited)
    {
        string now = old.Length == 0 ? Customer : Customer.Replace(old, edited, StringComparison.Ordinal);
        GeneratedSourceResult earlier = Generate(old.Contains("class Customer {", StringComparison.Ordinal) ? now : Customer).Single();

        Diagnostic error = Assert.Single(Errors([now], earlier));

        Assert.Contains("Customer", error.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains(earlier.HintName, error.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("struct")]
    [InlineData("record")]
    [InlineData("record struct")]
    public void A_file_of_an_earlier_build_is_an_error_for_every_kind_of_type(string kind)
    {
        string source = Customer.Replace("partial class", "partial " + kind, StringComparison.Ordinal);

        Assert.Single(Errors([source], Generate(source).Single()));
    }

    [Fact]
    public void A_type_whose_members_are_all_the_author_s_is_no_exception()
    {
        const string Source = """
            [Wsk.SessionFrom]
            public partial class Customer
            {
                public string Email { get; set; }
                public string ToSessionFrom() => "";
                public bool TryToSessionFrom(out string value, out Wsk.SessionFromResult result) => throw null;
                public bool TryWriteSessionFrom(System.Span<byte> utf8Destination, out int bytesWritten) => throw null;
                public bool TryWriteSessionFrom(System.Span<byte> utf8Destination, out int bytesWritten, out Wsk.SessionFromResult result) => throw null;
                public bool TryWriteSessionFrom(System.Span<char> destination, out int charsWritten) => throw null;
                public void WriteSessionFrom(System.Buffers.IBufferWriter<byte> writer) => throw null;
            }
            """;

        Assert.Single(Errors([Source], Generate(Source).Single()));
    }

    [Fact]
    public void A_file_that_another_version_of_the_generator_wrote_is_an_error_too()
    {
        GeneratedSourceResult earlier = Generate(Customer).Single();
        string text = Regex.Replace(earlier.SourceText.ToString(), "GeneratedCode\\(\"Wsk.Generators\", \"[0-9.]*\"\\)", "GeneratedCode(\"Wsk.Generators\", \"0.1.0\")");
        string shorter = Regex.Replace(text, "(?s)/// <summary>Writes the payload as UTF-16.*?\n        }\n", "");
        Assert.NotEqual(text, shorter);

        CSharpCompilation compilation = Compile([Customer], [("/consumer/Generated/Old.g.cs", shorter)]);

        Assert.Single(Errors(compilation));
    }

    [Fact]
    public void Every_type_of_a_family_says_so_for_itself()
    {
        string[] sources = [Customer, "[Wsk.SessionFrom] public partial class Guest : Shop.Customer { public string Remark { get; set; } }"];

        Assert.Equal(2, Errors(sources, [.. Generate(sources)]).Length);
    }

    [Fact]
    public void A_derived_type_is_written_as_ever_beside_the_file_of_its_base()
    {
        string[] sources = [Customer, "[Wsk.SessionFrom] public partial class Guest : Shop.Customer { public string Remark { get; set; } }"];
        string expected = Generate(sources).Single(source => source.HintName.StartsWith("Guest", StringComparison.Ordinal)).SourceText.ToString();
        GeneratedSourceResult earlier = Generate(Customer).Single();

        GeneratorRunResult again = Run(Compile(sources, [("/consumer/Generated/" + earlier.HintName, earlier.SourceText.ToString())]));

        Assert.Equal(expected, again.GeneratedSources.Single(source => source.HintName.StartsWith("Guest", StringComparison.Ordinal)).SourceText.ToString());
    }

    [Theory]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"Another.Generator\", \"1.0\")] public string ToSessionFrom() => \"mine\";")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(null, null)] public string ToSessionFrom() => \"mine\";")]
    [InlineData("private struct SessionFromPayload { } public string ToSessionFrom() => \"mine\";")]
    public void What_anybody_else_wrote_is_the_author_s(string member)
    {
        using var dto = Dto.Generate($$"""[Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } = "e"; {{member}} }""", "public partial class Customer { }");

        Assert.Equal("mine", dto.Evaluate<string>("new Customer().ToSessionFrom()"));
        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer()"));
    }

    private static ImmutableArray<GeneratedSourceResult> Generate(params string[] sources) => Run(Compile(sources, [])).GeneratedSources;

    private static GeneratorRunResult Run(CSharpCompilation compilation) => new GeneratorHost(CompilerSetting.Newest.ParseOptions).Run(compilation);

    private static Diagnostic[] Errors(string[] sources, params GeneratedSourceResult[] earlier) =>
        Errors(Compile(sources, [.. earlier.Select(file => ("/consumer/Generated/" + file.HintName, file.SourceText.ToString()))]));

    /// <summary>The errors within what is generated now. The earlier file may have some of its own, where its type has changed since.</summary>
    private static Diagnostic[] Errors(CSharpCompilation compilation)
    {
        Diagnostic[] errors = [.. new GeneratorHost(CompilerSetting.Newest.ParseOptions).Complete(compilation).GetDiagnostics()
            .Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error && !compilation.ContainsSyntaxTree(diagnostic.Location.SourceTree))];
        Assert.All(errors, error => Assert.Equal("CS1029", error.Id));
        return errors;
    }

    private static CSharpCompilation Compile(string[] sources, (string Path, string Text)[] earlier) => CompilerSetting.Newest.Compile(sources)
        .AddSyntaxTrees(earlier.Select(file => CompilerSetting.Newest.Parse(file.Text, file.Path)));
}
