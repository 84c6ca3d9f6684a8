using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Tests.Docs;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>An editor asks repeatedly, and shows a diagnostic that it considers new beside the one that it has.</summary>
public class SameDiagnosticTests
{
    private const string Mistakes = """
        using System;
        using Wsk;

        [SessionFrom(MaxBytes = 1, Overflow = (OverflowHandling)7)] public partial class A
        {
            public string? NickName; public string? Sex; public string? Telephone; public string? OrderNo; public bool Email;
            [CustomData("甲", "a", Format = "N2")] public string? Text; [CustomData("a", "甲" + "乙")] public int B; [CustomData("a", "甲")] public int C;
            [CustomData("", "d"), SessionIgnore] public int D; [SessionField((SessionField)99)] public string? E; [CustomData("令牌" + "", "token")] public string? Token;
            [SessionField(SessionField.HeadImgUrl)] public string F = "/a" + ".png";
            public static CustomDataEntry Make() => new("to" + "ken", "令" + "牌", null);
        }

        public partial class B : A { public string? Title; public string? Remark; }
        [SessionFrom] public interface C { }
        [SessionFrom(MaxBytes = 2000)] public class D { [CustomData("甲", "a")] public string? X { set { } } }
        """;

    public static TheoryData<string> Rules => [.. AllRules.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Every_rule_says_the_same_when_it_is_asked_twice(string id)
    {
        (string language, string wrong) = RulePage.Read(id).Examples("## Wrong")[0];
        bool isCode = language == "csharp";
        Compilation completed = AllRules.Complete(isCode ? wrong : string.Empty, id);
        var options = new AnalyzerOptions(isCode ? [] : [new TestAdditionalText("/consumer/customer.session-from." + language, wrong)]);

        ImmutableArray<Diagnostic> first = await completed.WithAnalyzers(AllRules.Analyzers, options).GetAnalyzerDiagnosticsAsync();
        ImmutableArray<Diagnostic> second = await completed.WithAnalyzers(AllRules.Analyzers, options).GetAnalyzerDiagnosticsAsync();

        Assert.Contains(first, diagnostic => diagnostic.Id == id);
        Assert.Empty(second.Except(first));
    }

    [Fact]
    public async Task A_shape_rule_says_the_same_when_it_is_asked_twice()
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile(Mistakes);
        ImmutableArray<Diagnostic> first = await AskAsync();

        Assert.Empty((await AskAsync()).Except(first));
        Assert.True(first.DistinctBy(diagnostic => diagnostic.Id).Count() >= 12);

        async Task<ImmutableArray<Diagnostic>> AskAsync() =>
            [.. (await compilation.WithAnalyzers(AllRules.Analyzers).GetAnalyzerDiagnosticsAsync()).Where(diagnostic => diagnostic.Id.StartsWith("WSK1", System.StringComparison.Ordinal))];
    }
}
