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
    [Fact]
    public async Task What_is_not_sent_is_told_where_its_author_wrote_it()
    {
        (string, string) keepsFiles = ("EmitCompilerGeneratedFiles", "true");
        Variant[] variants =
        [
            new("Usual", "OtherGenerators.csproj", "Build"),
            new("KeepsFiles", "OtherGenerators.csproj", "Build", keepsFiles),
            new("KeepsFilesElsewhere", "OtherGenerators.csproj", "Build", keepsFiles, ("CompilerGeneratedFilesOutputPath", "obj/written")),
        ];
        Variants built = await Variants.CopyAsync(feed, "OtherGenerators", variants);

        await built.BuildAsync();

        Assert.All(variants, variant =>
        {
            string output = built.OutputOf(variant.Name);
            Assert.True(built.Succeeded(variant.Name), output);
            IEnumerable<string> told = Warning().Matches(output).Select(match => match.Groups["what"].Value).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(["Customer.cs(10,21): warning WSK1016: 'CustomerName'", "Customer.cs(14,21): warning WSK1016: 'OrderNo'", "Profile.razor.cs(6,22): warning WSK1016: 'CustomerName'"], told);
        });
    }

    [GeneratedRegex(@"(?<what>[A-Za-z.]+\([0-9,]+\): warning WSK[0-9]+: '[A-Za-z]+')")]
    private static partial Regex Warning();
}
