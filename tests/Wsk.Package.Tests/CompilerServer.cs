using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace Wsk.Package.Tests;

/// <summary>One compiler serves all builds of these tests. Where the environment wants no such server, it ends with the tests.</summary>
internal static class CompilerServer
{
    private const string Setting = "UseSharedCompilation";

    /// <summary>The environment of a build that uses it.</summary>
    public static KeyValuePair<string, string?> Used => new(Setting, "true");

    /// <summary>The environment of a build that starts a compiler of its own.</summary>
    public static KeyValuePair<string, string?> Unused => new(Setting, "false");

    public static async Task StopAsync()
    {
        string server = typeof(CompilerServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "CompilerServer").Value!;
        bool isUnwanted = string.Equals(Environment.GetEnvironmentVariable(Setting), "false", StringComparison.OrdinalIgnoreCase);
        if (isUnwanted && File.Exists(server))
        {
            await Dotnet.RunAsync(Path.GetTempPath(), server, "-shutdown");
        }
    }
}
