using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>A project whose members are written by other generators, by files that its build writes, and by its author.</summary>
[Collection(PackageConsumers.Name)]
public sealed partial class OtherGeneratorsTests(PackageFeed feed)
{
    [Theory]
    [InlineData]
    [InlineData("-p:EmitCompilerGeneratedFiles=true")]
    [InlineData("-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=obj/written")]
    public async Task What_is_not_sent_is_told_where_its_author_wrote_it(params string[] more)
    {
        string folder = await feed.CopyConsumersAsync("OtherGenerators");

        Dotnet.Outcome outcome = await Dotnet.TryRunAsync(folder, ["build", "OtherGenerators", "-p:WskVersion=" + feed.Version, "--nologo", .. more]);

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        IEnumerable<string> told = Warning().Matches(outcome.Output).Select(match => match.Groups["what"].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["Customer.cs(10,21): warning WSK1016: 'CustomerName'", "Customer.cs(14,21): warning WSK1016: 'OrderNo'", "Profile.razor.cs(6,22): warning WSK1016: 'CustomerName'"], told);
    }

    [GeneratedRegex(@"(?<what>[A-Za-z.]+\([0-9,]+\): warning WSK[0-9]+: '[A-Za-z]+')")]
    private static partial Regex Warning();
}
