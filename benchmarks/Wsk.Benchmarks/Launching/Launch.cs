using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Runtime.Loader;
using System.Runtime.Versioning;
using System.Text.Json;
using System.Threading.Tasks;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Reporting;

namespace Wsk.Benchmarks.Launching;

/// <summary>A way to launch the benchmarks: with some of the processor's vectors switched off, or against the netstandard2.0 build of the runtime library.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Switch">The environment variable that is set to 0.</param>
/// <param name="IsNetStandard">Whether the runtime library is the netstandard2.0 build.</param>
internal sealed record Variant(string Name, string? Switch, bool IsNetStandard)
{
    /// <summary>All vectors that the processor has, then narrower and narrower ones, then the other build.</summary>
    public static IReadOnlyList<Variant> All { get; } =
    [
        new("all-vectors", null, false),
        new("no-avx512", "DOTNET_EnableAVX512", false),
        new("no-avx2", "DOTNET_EnableAVX2", false),
        new("no-vectors", "DOTNET_EnableHWIntrinsic", false),
        new("netstandard2.0", null, true),
    ];
}

/// <summary>What one launch measured. Launches of other builds send this as JSON: keep the names.</summary>
/// <param name="Build">Which code of this library ran.</param>
/// <param name="Measurements">The payloads.</param>
/// <param name="LinearCost">Texts of growing length; empty if only some writers were asked for.</param>
internal sealed record Report(string Build, IReadOnlyList<Measurement> Measurements, IReadOnlyList<Measurement> LinearCost);

/// <summary>One launch of the benchmarks: a process that measures and reports to the process that launched it.</summary>
internal static class Launch
{
    /// <summary>The argument that makes a process measure for another.</summary>
    public const string Argument = "measure";

    /// <summary>The path of this build.</summary>
    public static string Own { get; } = typeof(Launch).Assembly.Location;

    /// <summary>The code of this library that runs in this process: the netstandard2.0 build, or else the widest vectors that the processor and the runtime's switches allow.</summary>
    public static string Build =>
        typeof(ISessionFrom).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Contains("NETStandard", StringComparison.Ordinal) ? "netstandard2.0 build"
        : Avx512Vbmi2.IsSupported ? "AVX-512 VBMI2"
        : Avx512BW.IsSupported ? "AVX-512"
        : Vector256.IsHardwareAccelerated ? "128- and 256-bit vectors"
        : Vector128.IsHardwareAccelerated ? "128-bit vectors"
        : "no vectors";

    /// <summary>Launches a variant of a build.</summary>
    /// <param name="build">The path of a build's <c>Wsk.Benchmarks.dll</c>.</param>
    /// <param name="variant">The variant.</param>
    /// <param name="arguments">What to measure, as <see cref="Choice.Arguments"/> returns it.</param>
    public static Report Of(string build, Variant variant, IEnumerable<string> arguments)
    {
        string assembly = variant.IsNetStandard ? NetStandardBuildOf(build) : build;
        var start = new ProcessStartInfo("dotnet", [assembly, Argument, .. arguments]) { RedirectStandardOutput = true };
        if (variant.Switch is not null)
        {
            start.Environment[variant.Switch] = "0";
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<Report>(output.Result)!
            : throw new InvalidOperationException($"{assembly}, {variant.Name}: exited with {process.ExitCode}.");
    }

    /// <summary>Measures in this process and reports to the one that launched it.</summary>
    public static void Answer(IEnumerable<string> arguments)
    {
        var choice = Choice.Of(arguments);
        Console.Out.Write(JsonSerializer.Serialize(new Report(Build, Session.Measure(choice), choice is { IsReading: false, Writers: [] } ? LinearCost.Measure(choice.Effort) : [])));
    }

    /// <summary>The path of the other build, which the build wrote into the assembly.</summary>
    private static string NetStandardBuildOf(string build)
    {
        var context = new AssemblyLoadContext("metadata", isCollectible: true);
        string path = context.LoadFromAssemblyPath(Path.GetFullPath(build)).GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "NetStandardBuild").Value!;
        context.Unload();
        return path;
    }
}
