using System;
using System.IO;
using System.Threading.Tasks;

namespace Wsk.Package.Tests;

/// <summary>
/// The whole tree, packed once for all test classes, as a release would, under a version that no other feed or cache can know. Nothing is packed before the first test.
/// </summary>
internal static class PackedTree
{
    private static readonly string s_unique = Guid.NewGuid().ToString("N");
    private static readonly string s_root = CreateRoot();
    private static readonly Lazy<Task<PackageFolder>> s_packed = new(PackOnceAsync);

    /// <summary>A later version, for a solution that has both.</summary>
    public static string NewerVersion { get; } = "1.1.0-packed." + s_unique;

    /// <summary>The folder of the packages.</summary>
    public static string Packages { get; } = Path.Combine(s_root, "feed");

    /// <summary>Where the packages were made.</summary>
    public static string SourceFolder { get; } = Path.Combine(s_root, "source");

    /// <summary>Where the consumers' packages are unpacked.</summary>
    public static string Cache { get; } = Path.Combine(s_root, "cache");

    /// <summary>Packs it, or waits for whoever does.</summary>
    public static Task<PackageFolder> PackAsync() => s_packed.Value;

    private static async Task<PackageFolder> PackOnceAsync()
    {
        var packed = new PackageFolder(Packages, "1.0.0-packed." + s_unique);
        SourceTree.CopyTo(SourceFolder);

        // A checkout of nowhere, such as an archive of the sources, packs as quietly.
        string archive = Path.Combine(s_root, "archive");
        SourceTree.CopyTo(archive, remote: null);
        await Task.WhenAll(
            SourceTree.PackAsync(SourceFolder, Packages, packed.Version),
            SourceTree.PackAsync(archive, Packages, NewerVersion, "-p:RunAnalyzers=false"));
        return packed;
    }

    private static string CreateRoot()
    {
        string root = Directory.CreateTempSubdirectory("wsk-packages-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    }
}
