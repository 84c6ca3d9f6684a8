using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Wsk.Package.Tests;

/// <summary>
/// The whole tree, packed once for all tests, as a release would, under a version that no other feed or cache can know.
/// </summary>
internal sealed class PackedTree
{
    private static readonly Lock s_lock = new();
    private static PackedTree? s_shared;
    private static int s_users;

    private readonly string _root = Directory.CreateTempSubdirectory("wsk-packages-").FullName;
    private readonly Lazy<Task> _packing;

    private PackedTree()
    {
        string unique = Guid.NewGuid().ToString("N");
        NewerVersion = "1.1.0-packed." + unique;
        Packages = new PackageFolder(Path.Combine(_root, "feed"), "1.0.0-packed." + unique);
        _packing = new(PackAsync);
    }

    /// <summary>Both packages.</summary>
    public PackageFolder Packages { get; }

    /// <summary>A later version of the libraries, in the same folder, for a solution that has both.</summary>
    public string NewerVersion { get; }

    /// <summary>Where the packages were made.</summary>
    public string SourceFolder => Path.Combine(_root, "source");

    /// <summary>Where the consumers' packages are unpacked.</summary>
    public string Cache => Path.Combine(_root, "cache");

    /// <summary>Packs it, or waits for whoever does. <see cref="LeaveAsync"/> has to follow.</summary>
    public static async Task<PackedTree> EnterAsync()
    {
        PackedTree tree;
        lock (s_lock)
        {
            s_users++;
            tree = s_shared ??= new PackedTree();
        }

        await tree._packing.Value;
        return tree;
    }

    /// <summary>The last to leave deletes it.</summary>
    public static async Task LeaveAsync()
    {
        PackedTree? unused = null;
        lock (s_lock)
        {
            s_users--;
            if (s_users == 0)
            {
                (unused, s_shared) = (s_shared, null);
            }
        }

        if (unused is not null)
        {
            await CompilerServer.StopAsync();
            Directory.Delete(unused._root, recursive: true);
        }
    }

    private Task PackAsync()
    {
        SourceTree.CopyTo(SourceFolder);

        // A checkout of nowhere, such as an archive of the sources, packs as quietly.
        string archive = Path.Combine(_root, "archive");
        SourceTree.CopyTo(archive, remote: null);
        return Task.WhenAll(
            SourceTree.PackAsync(SourceFolder, Packages.Folder, Packages.Version, SourceTree.Everything),
            SourceTree.PackAsync(archive, Packages.Folder, NewerVersion, SourceTree.Libraries));
    }
}
