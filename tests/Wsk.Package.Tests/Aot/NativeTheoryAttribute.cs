using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Wsk.Package.Tests.Aot;

/// <summary>A theory for machines that can make native executables; elsewhere it is skipped, and says what is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeTheoryAttribute : TheoryAttribute
{
    /// <summary>Why this machine cannot make them, or null.</summary>
    public static string? Lacking { get; } = FindLacking();

    public NativeTheoryAttribute() => Skip = Lacking;

    private static string? FindLacking()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "Native executables are made and tested on Linux.";
        }

        bool complete = OnPath("clang") && OnPath("ld.lld") && File.Exists("/usr/include/zlib.h");
        return complete ? null : "Native executables need clang, lld and zlib's headers: apt-get install clang lld zlib1g-dev.";
    }

    private static bool OnPath(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));
}
