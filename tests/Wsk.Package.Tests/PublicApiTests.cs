using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>The build holds Wsk.Runtime to its PublicAPI files: what one of them lists is there on every target that the file is for.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void What_generated_code_calls_is_the_same_on_every_target()
    {
        string folder = Path.Combine(Repository.Root, "src", "Wsk.Runtime", "PublicAPI");
        string[] ofSomeTargets = [.. Directory.GetDirectories(folder).SelectMany(target => Directory.GetFiles(target)).SelectMany(File.ReadLines)];

        Assert.Contains(ofSomeTargets, line => line.Contains("SessionFromJsonConverter", StringComparison.Ordinal));
        Assert.DoesNotContain(ofSomeTargets, line => line.Contains("Wsk.CompilerServices.", StringComparison.Ordinal));
    }
}
