using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>What runs a .NET Framework program: Windows itself, elsewhere mono.</summary>
internal static class Framework
{
    private static readonly string? s_mono = FindMono();

    /// <summary>Why nothing here runs such a program, or null.</summary>
    public static string? Lacking { get; } = s_mono is not null || RuntimeInformation.IsOSPlatform(OSPlatform.Windows)
        ? null
        : "mono with the framework's facades is not installed (Debian: mono-runtime, libmono-cil-dev, mono-devel), so what is built for .NET Framework cannot run here.";

    /// <summary>Runs a program that has to succeed, and gives back what it printed.</summary>
    public static Task<string> RunAsync(string program) => s_mono is null ? Dotnet.RunProgramAsync(program) : Dotnet.RunProgramAsync(s_mono, program);

    // The command alone is not enough: netstandard.dll is among the facades.
    private static string? FindMono() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(folder => Directory.Exists(Path.Combine(folder, "..", "lib", "mono", "4.5", "Facades")))
        .Select(folder => Path.Combine(folder, "mono"))
        .FirstOrDefault(File.Exists);
}

/// <summary>Tests that run a .NET Framework program.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnMonoTheoryAttribute : TheoryAttribute
{
    public OnMonoTheoryAttribute() => Skip = Framework.Lacking;
}
