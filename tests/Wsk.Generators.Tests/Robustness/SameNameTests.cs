using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Robustness;

/// <summary>While a class becomes a struct, or before a type has its name, two types share one. Generated files must not.</summary>
public class SameNameTests
{
    [Theory]
    [InlineData("[SessionFrom] partial class A { public int Gender; } [SessionFrom] partial struct A { public int Gender; }")]
    [InlineData("[SessionFrom] partial class { public int Gender; } [SessionFrom] partial struct { public int Gender; }")]
    [InlineData("partial class A { [SessionFrom] partial class B { public int Gender; } } partial struct A { [SessionFrom] partial class B { public int Gender; } }")]
    public void Types_of_one_name_generate_nothing(string types) => Assert.Empty(Run(types).GeneratedSources);

    [Fact]
    public void A_type_beside_a_file_local_one_of_its_name_is_generated() =>
        Assert.Single(Run("[SessionFrom] partial class A { public int Gender; }", "file class A { }").GeneratedSources);

    [Fact]
    public void Types_that_differ_in_arity_are_generated() =>
        Assert.Equal(2, Run("[SessionFrom] partial class A { public int Gender; } [SessionFrom] partial class A<T> { public int Gender; }").GeneratedSources.Length);

    private static GeneratorRunResult Run(string types, string otherFile = "")
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile("using Wsk; " + types, otherFile);
        return new GeneratorHost(CompilerSetting.Newest.ParseOptions).Run(compilation);
    }
}
