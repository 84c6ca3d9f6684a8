using System.Linq;
using System.Reflection;

namespace Wsk.Generators.Analyzers;

/// <summary>Where a rule is explained.</summary>
internal static class RuleHelp
{
    // One place names the repository: the build writes its RepositoryUrl here.
    private static readonly string s_repository = typeof(RuleHelp).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "RepositoryUrl").Value!;

    public static string LinkTo(string id) => s_repository + "/blob/main/docs/rules/" + id + ".md";
}
