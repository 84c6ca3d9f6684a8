using System.Collections.Generic;

namespace Wsk.Tool.Check;

/// <summary>Everything that a run found, ordered by path and then by place.</summary>
/// <param name="FileCount">How many files were checked.</param>
/// <param name="Findings">What is wrong with them.</param>
/// <param name="Problems">What could not be checked.</param>
internal sealed record CheckReport(int FileCount, IReadOnlyList<Finding> Findings, IReadOnlyList<Problem> Problems)
{
    /// <summary>What the program tells its caller. What could not be checked outweighs what is wrong.</summary>
    public int ExitCode => Problems.Count != 0 ? ExitCodes.CouldNotRun : Findings.Count != 0 ? ExitCodes.Findings : ExitCodes.Clean;
}

/// <summary>A mistake in a file.</summary>
/// <param name="Path">The file's path as it is shown.</param>
/// <param name="Start">The first wrong unit.</param>
/// <param name="End">The unit after the last wrong one.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record Finding(string Path, TextPosition Start, TextPosition End, ToolRule Rule, string Message);

/// <summary>A place that could not be checked.</summary>
/// <param name="Path">The path as it is shown.</param>
/// <param name="Message">Why.</param>
internal sealed record Problem(string Path, string Message);
