using System;
using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Runtime.Versioning;

namespace Wsk.Benchmarks.Launching;

/// <summary>Which code of this library's runs in this process.</summary>
internal static class Build
{
    /// <summary>The netstandard2.0 build, or else the widest vectors that the processor has and the runtime's switches leave.</summary>
    public static string Name => Target.Contains("NETStandard", StringComparison.Ordinal) ? "netstandard2.0 build" : Vectors;

    private static string Target => typeof(ISessionFrom).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;

    private static string Vectors =>
        Avx512Vbmi2.IsSupported ? "AVX-512 VBMI2"
        : Avx512BW.IsSupported ? "AVX-512"
        : Vector256.IsHardwareAccelerated ? "128- and 256-bit vectors"
        : Vector128.IsHardwareAccelerated ? "128-bit vectors"
        : "no vectors";
}
