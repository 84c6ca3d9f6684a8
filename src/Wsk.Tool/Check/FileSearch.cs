using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

namespace Wsk.Tool.Check;

/// <summary>
/// Finds the files to check. In a folder it leaves out what package managers and builds put there, what git ignores, and links to other folders; a path
/// that the user names is always looked at.
/// </summary>
internal sealed class FileSearch(string currentDirectory, ToolTexts texts, CancellationToken cancellation)
{
    private static readonly string[] s_leftOut = ["node_modules", "miniprogram_npm", "dist", "unpackage", ".git"];

    private readonly Dictionary<string, CheckedFile> _files = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    /// <summary>The files, each one once, in the ordinal order of their paths.</summary>
    public IReadOnlyList<CheckedFile> Files => [.. _files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>What could not be looked at.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Adds a file, or the files below a folder.</summary>
    public void Add(string path)
    {
        string full = Path.GetFullPath(path, currentDirectory);
        if (Directory.Exists(full))
        {
            Walk(new DirectoryInfo(full), GitIgnored.Below(full, cancellation));
        }
        else if (!File.Exists(full))
        {
            Report(full, "NoSuchPath");
        }
        else if (CheckedFile.IsChecked(full))
        {
            AddFile(full);
        }
        else
        {
            Report(full, "OtherFile");
        }
    }

    private void Walk(DirectoryInfo root, HashSet<string> ignored)
    {
        var folders = new Stack<DirectoryInfo>([root]);
        while (folders.TryPop(out DirectoryInfo? folder))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
                {
                    if (ignored.Contains(entry.FullName))
                    {
                        continue;
                    }

                    if (entry is not DirectoryInfo inner)
                    {
                        AddIfChecked(entry);
                    }
                    else if (!s_leftOut.Contains(inner.Name, StringComparer.Ordinal) && inner.LinkTarget is null)
                    {
                        folders.Push(inner);
                    }
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                Report(folder.FullName, "NotReadable");
            }
        }
    }

    private void AddIfChecked(FileSystemInfo file)
    {
        if (CheckedFile.IsChecked(file.Name))
        {
            AddFile(file.FullName);
        }
    }

    private void AddFile(string full) => _files[full] = new CheckedFile(full, Shown(full));

    private void Report(string full, string text) => _problems.Add(new Problem(Shown(full), texts[text]));

    private string Shown(string full)
    {
        string relative = Path.GetRelativePath(currentDirectory, full);
        bool isOutside = relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return (isOutside ? full : relative).Replace(Path.DirectorySeparatorChar, '/');
    }
}
