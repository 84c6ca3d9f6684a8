using System;
using System.IO;
using Microsoft.Data.Sqlite;

namespace Wsk.Samples.Api.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wsk-shop-");

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public string NewFolder(string name) => _folder.CreateSubdirectory(name).FullName;

    public void Dispose()
    {
        // Pooled connections keep the file open.
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
