#if !WSK_NETSTANDARD
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>The kernels' guards name the instruction sets that the kernels use.</summary>
public sealed class InstructionSetTests
{
    // Sse41.IsSupported guards the first two, AdvSimd.Arm64.IsSupported those of Arm64, and Avx512Vbmi2.IsSupported those of AVX-512.
#if NET10_0_OR_GREATER
    private static readonly string[] s_guarded = ["Sse2", "Ssse3", "AdvSimd", "AdvSimd.Arm64", "Avx512F", "Avx512BW", "Avx512Vbmi", "Avx512Vbmi2"];
#else
    private static readonly string[] s_guarded = ["Sse2", "Ssse3", "AdvSimd", "AdvSimd.Arm64"];
#endif

    [Fact]
    public void No_instruction_is_used_that_no_guard_asks_for_least_of_all_one_that_32_bit_processes_lack()
    {
        using var file = new PEReader(File.OpenRead(typeof(EncodedCustomData).Assembly.Location));
        MetadataReader reader = file.GetMetadataReader();
        IEnumerable<string> used = reader.MemberReferences
            .Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && reader.GetString(member.Name) != "get_IsSupported")
            .Select(member => NameOf((TypeReferenceHandle)member.Parent, reader))
            .OfType<string>();

        Assert.Equal(s_guarded.Order(), used.Distinct().Order());
    }

    /// <summary>An instruction set's name, with the one it is nested in; null for any other type.</summary>
    private static string? NameOf(TypeReferenceHandle handle, MetadataReader reader)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            return NameOf((TypeReferenceHandle)type.ResolutionScope, reader) is string outer ? outer + "." + name : null;
        }

        return reader.GetString(type.Namespace) is "System.Runtime.Intrinsics.X86" or "System.Runtime.Intrinsics.Arm" ? name : null;
    }
}
#endif
