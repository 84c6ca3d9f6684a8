using System.Collections.Generic;

namespace Wsk.Benchmarks.Launching;

/// <summary>A way to launch the benchmarks: with some of the processor's vectors switched off, or with another build of the runtime library.</summary>
internal sealed record Variant(string Assembly, string? Switch)
{
    /// <summary>Everything that the processor has, and all writers; then each narrower width, for this library and the baseline alone.</summary>
    public static IReadOnlyList<Variant> All { get; } =
    [
        new(Assemblies.Own, null),
        new(Assemblies.Own, "DOTNET_EnableAVX512"),
        new(Assemblies.Own, "DOTNET_EnableAVX2"),
        new(Assemblies.Own, "DOTNET_EnableHWIntrinsic"),
        new(Assemblies.NetStandard, null),
    ];
}
