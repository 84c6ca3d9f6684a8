using System;
using System.Linq;
using System.Reflection;

namespace Wsk.Benchmarks.Launching;

/// <summary>The two builds of these benchmarks.</summary>
internal static class Assemblies
{
    /// <summary>This one.</summary>
    public static string Own { get; } = typeof(Assemblies).Assembly.Location;

    /// <summary>The one whose runtime library is built for netstandard2.0. The build says where it is.</summary>
    public static string NetStandard => typeof(Assemblies).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .SingleOrDefault(metadata => metadata.Key == "NetStandardBuild")?.Value
        ?? throw new InvalidOperationException("Only Wsk.Benchmarks launches others.");
}
