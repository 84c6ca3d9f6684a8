using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.VerificationTests;

public class HostShareTests
{
    private static readonly int[] s_checks = [.. Enumerable.Range(0, 100)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1986)]
    public void The_hosts_together_take_each_check_once(int start)
    {
        int[][] shares = [.. HostShare.Hosts.Select(host => HostShare.Of(s_checks, start, host).ToArray())];

        Assert.Equal(s_checks, shares.SelectMany(share => share).Order());
        Assert.All(shares, share => Assert.InRange(share.Length, 33, 34));
    }

    [Fact]
    public void Whatever_start_a_check_has_a_host_meets_it_at_every_third()
    {
        Assert.All(HostShare.Hosts, host => Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).SelectMany(start => HostShare.Of([0, 1, 2], start, host)).Order()));
    }

    [Fact]
    public void Another_host_takes_everything() => Assert.Equal(s_checks, HostShare.Of(s_checks, 1, "5.0.0"));

    [Fact]
    public void The_hosts_are_the_usual_one_and_those_that_the_guard_of_the_tree_names()
    {
        string root = Path.Combine(References.Handed("Sources"), "..", "..");
        string usual = Regex.Match(File.ReadAllText(Path.Combine(root, "Directory.Packages.props")), @"<RoslynHost [^>]*>([\d.]+)<").Groups[1].Value;
        string[] named = [.. Regex.Matches(File.ReadAllText(Path.Combine(root, ".ci", "run")), @"^stage .* roslyn_host ([\d.]+)$", RegexOptions.Multiline).Select(stage => stage.Groups[1].Value)];

        Assert.Equal(HostShare.Hosts.Order(), named.Append(usual).Order());
    }
}
