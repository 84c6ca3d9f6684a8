#if NET10_0_OR_GREATER && !WSK_NETSTANDARD
using System;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Wsk.Text;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>The runtime's hardware switches, under which the build server runs all tests again, reach the kernels.</summary>
public sealed class HardwareSwitchTests
{
    [Fact]
    public void Without_AVX512_no_text_is_written_by_its_kernels()
    {
        bool isOff = IsOff("DOTNET_EnableAVX512") || IsOff("DOTNET_EnableAVX2") || IsOff("DOTNET_EnableHWIntrinsic");
        Assert.False(isOff && Simd512.IsSupported);
    }

    [Fact]
    public void Without_hardware_intrinsics_no_text_is_written_by_vectors()
    {
        bool isOff = IsOff("DOTNET_EnableHWIntrinsic");
        Assert.False(isOff && (Simd128.IsSupported || Vector128.IsHardwareAccelerated));
    }

    [Fact]
    public void Whoever_has_VBMI2_has_what_else_its_kernels_use() =>
        Assert.False(Avx512Vbmi2.IsSupported && !(Avx512Vbmi.IsSupported && Avx512BW.IsSupported && Avx512F.IsSupported && Simd128.IsSupported));

    private static bool IsOff(string variable) => Environment.GetEnvironmentVariable(variable) == "0";
}
#endif
