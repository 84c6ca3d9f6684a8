using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;

namespace Wsk.Tool.Check;

/// <summary>Asks git what it ignores. Where git is not installed, or the folder is in no work tree, nothing is.</summary>
internal static class GitIgnored
{
    // A hook runs with these set, for the repository that it belongs to.
    private static readonly string[] s_hookVariables = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    // A folder that is ignored as a whole is one line. A repository's own configuration must not start a program.
    private static readonly string[] s_arguments =
    [
        "-c", "core.fsmonitor=false", "--no-optional-locks",
        "ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory",
    ];

    /// <summary>The full paths of the ignored files and folders below a folder; not the folder itself, which the user has named.</summary>
    public static HashSet<string> Below(string folder, CancellationToken cancellation)
    {
        using Process? git = Start(folder);
        if (git is null)
        {
            return [];
        }

        using CancellationTokenRegistration stop = cancellation.Register(static process => ((Process)process!).Kill(), git);
        git.StandardInput.Close();
        git.ErrorDataReceived += static (_, _) => { };
        git.BeginErrorReadLine();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return git.ExitCode == 0
            ? [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => path != "./").Select(path => FullPath(folder, path))]
            : [];
    }

    private static Process? Start(string folder)
    {
        var start = new ProcessStartInfo("git", s_arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string variable in s_hookVariables)
        {
            start.Environment.Remove(variable);
        }

        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            // git is not installed, or the folder cannot be entered, which the search reports.
            return null;
        }
    }

    private static string FullPath(string folder, string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, folder));
}
