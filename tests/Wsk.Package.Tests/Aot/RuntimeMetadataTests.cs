using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Xunit;

namespace Wsk.Package.Tests.Aot;

/// <summary>What the packed runtime tells the trimmer and the native compiler.</summary>
[Collection(PackageConsumers.Name)]
public sealed class RuntimeMetadataTests(PackageFeed feed)
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_runtime_says_that_it_may_be_trimmed(string target)
    {
        using var reader = new PEReader(new MemoryStream(feed.Packed.Read("Wsk.Runtime", $"lib/{target}/Wsk.Runtime.dll")));
        MetadataReader metadata = reader.GetMetadataReader();

        byte[][] attributes = [.. metadata.GetAssemblyDefinition().GetCustomAttributes().Select(handle => metadata.GetBlobBytes(metadata.GetCustomAttribute(handle).Value))];

        Assert.Contains(attributes, attribute => attribute.AsSpan().IndexOf(Serialized("IsTrimmable", "True")) >= 0);
    }

    /// <summary>Two constructor arguments as ECMA-335 II.23.3 stores short ones: the length, then UTF-8.</summary>
    private static byte[] Serialized(params string[] arguments) =>
        [.. arguments.SelectMany(argument => Encoding.UTF8.GetBytes(argument).Prepend((byte)argument.Length))];
}
