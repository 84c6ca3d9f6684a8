using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace Wsk.Package.Tests;

/// <summary>A folder that holds both packages of one version.</summary>
internal sealed record PackageFolder(string Folder, string Version)
{
    /// <summary>The names of all entries, in the package's order.</summary>
    public string[] EntriesOf(string id, string extension = ".nupkg")
    {
        using ZipArchive package = Open(id, extension);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>The files of a package, less what every package has.</summary>
    public string[] FilesOf(string id, string extension = ".nupkg") =>
        [.. EntriesOf(id, extension)
            .Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>One file of a package.</summary>
    public byte[] Read(string id, string file, string extension = ".nupkg")
    {
        using ZipArchive package = Open(id, extension);
        using Stream content = package.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>What a package says of itself.</summary>
    public XElement MetadataOf(string id)
    {
        using var nuspec = new MemoryStream(Read(id, id + ".nuspec"));
        return XElement.Load(nuspec).Elements().Single();
    }

    /// <summary>The package's file.</summary>
    public string PathOf(string id, string extension = ".nupkg") => Path.Combine(Folder, $"{id}.{Version}{extension}");

    private ZipArchive Open(string id, string extension) => ZipFile.OpenRead(PathOf(id, extension));
}
