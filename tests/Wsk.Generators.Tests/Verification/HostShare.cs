using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Wsk.Generators.Tests.Verification;

/// <summary>
/// What the Roslyn under test takes of checks that hardly depend on it: one of three. <c>dotnet test</c> stays short for that, and <c>.ci/run</c>, which
/// tests on all three, runs every check once.
/// </summary>
internal static class HostShare
{
    /// <summary>The hosts of <c>.ci/run</c>.</summary>
    public static ImmutableArray<string> Hosts { get; } = ["4.5.0", "4.14.0", "5.12.0"];

    /// <param name="all">All checks.</param>
    /// <param name="start">Turns the shares, so that each host meets a bit of everything.</param>
    public static IEnumerable<T> Of<T>(IEnumerable<T> all, int start = 0) => Of(all, start, References.Handed("RoslynHost"));

    /// <summary>The share of one host; a host that is not among the three takes everything.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> all, int start, string host) =>
        all.Where((_, i) => !Hosts.Contains(host) || Hosts[(i + start) % Hosts.Length] == host);
}
