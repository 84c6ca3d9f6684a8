using System;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.Tests.Verification.Testing;

namespace Wsk.Generators.Tests.VerificationTests;

public class MarkupTests
{
    [Fact]
    public void Markup_is_taken_out_and_its_spans_are_kept()
    {
        var markup = TestMarkup.Parse("a{|WSK2001:{|#0:b|}c|}[|d|]");

        Assert.Equal("abcd", markup.Text);
        Assert.Equal(
            new[] { ("#0", new TextSpan(1, 1)), ("WSK2001", new TextSpan(1, 2)), ("", new TextSpan(3, 1)) },
            markup.Spans);
    }

    [Theory]
    [InlineData("a[0] | b")]
    [InlineData("x || y")]
    [InlineData("new[] { 1 }")]
    [InlineData("$\"{a:b}\"")]
    public void Code_is_not_mistaken_for_markup(string code)
    {
        var markup = TestMarkup.Parse(code);

        Assert.Equal(code, markup.Text);
        Assert.Empty(markup.Spans);
    }

    [Fact]
    public void Markup_that_is_never_closed_is_refused() => Assert.Throws<FormatException>(() => TestMarkup.Parse("[|a"));
}
