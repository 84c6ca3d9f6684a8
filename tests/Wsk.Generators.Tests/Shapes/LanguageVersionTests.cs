using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

/// <summary>Generated code is written in the consumer's C#: the newest that the consumer's version has.</summary>
public class LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, false, false)]
    [InlineData(LanguageVersion.CSharp8, true, false)]
    [InlineData(LanguageVersion.CSharp10, true, false)]
    [InlineData(LanguageVersion.CSharp11, true, true)]
    [InlineData(LanguageVersion.Latest, true, true)]
    public void Generated_code_uses_what_the_language_has(LanguageVersion language, bool hasAnnotations, bool hasLiterals)
    {
        CompilerSetting setting = new(References.Net80, language, NullableContextOptions.Disable);
        const string Customer = "[Wsk.SessionFrom] public partial struct Customer { [Wsk.CustomData(\"订单号\", \"orderNo\")] public string OrderNo; }";
        string text = Assert.Single(new GeneratorHost(setting.ParseOptions).Run(setting.Compile(Customer)).GeneratedSources).SourceText.ToString();

        Assert.Equal(hasAnnotations, text.Contains("out string? value", StringComparison.Ordinal));
        Assert.Equal(hasAnnotations, text.Contains("public readonly string ToSessionFrom()", StringComparison.Ordinal));
        Assert.Equal(hasLiterals, text.Contains("%22\"u8", StringComparison.Ordinal));
        Assert.Equal(hasLiterals, text.Contains("ISessionFromReadable<", StringComparison.Ordinal));
        Assert.Contains("NotNullWhen(true)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_code_uses_no_attribute_that_the_target_lacks()
    {
        CompilerSetting setting = new(References.NetStandard20, LanguageVersion.Latest, NullableContextOptions.Enable);
        GeneratorRunResult result = new GeneratorHost(setting.ParseOptions).Run(setting.Compile("[Wsk.SessionFrom] public partial class Customer { public string? Email { get; set; } }"));

        Assert.DoesNotContain("NotNullWhen", Assert.Single(result.GeneratedSources).SourceText.ToString(), StringComparison.Ordinal);
    }
}
