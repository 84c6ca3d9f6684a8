using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Wsk.Tool.Check;

/// <summary>Checks everything below some paths.</summary>
internal sealed class Checker(ToolHost host, ToolTexts texts, int maxBytes, ProgressLine progress)
{
    /// <summary>Finds the files and checks them on all processors. The report is the same whichever is ready first.</summary>
    /// <exception cref="OperationCanceledException">The run was canceled.</exception>
    public CheckReport Check(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var search = new FileSearch(host.CurrentDirectory, texts, cancellation);
        foreach (string path in paths)
        {
            search.Add(path);
        }

        IReadOnlyList<CheckedFile> files = search.Files;
        var results = new FileResult[files.Count];
        var checker = new FileChecker(texts, maxBytes);
        int done = 0;
        using (progress.Watch(() => Volatile.Read(ref done), files.Count))
        {
            Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, index =>
            {
                results[index] = checker.Check(files[index], cancellation);
                Interlocked.Increment(ref done);
            });
        }

        IEnumerable<Problem> unread = results.Where(result => result.Problem is not null).Select(result => result.Problem!);
        return new CheckReport(
            files.Count,
            [.. results.SelectMany(result => result.Findings)],
            [.. search.Problems.Concat(unread).OrderBy(problem => problem.Path, StringComparer.Ordinal)]);
    }
}
