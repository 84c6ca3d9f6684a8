using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Tests.Verification;

/// <summary>Which steps of an incremental generator ran, and why.</summary>
internal static class RunSteps
{
    /// <summary>False before Roslyn 4.8, whose own cache confuses a generator's inputs over some sequences of broken programs.</summary>
    public static bool CacheOutlivesEdits { get; } = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 8);

    /// <summary>What Roslyn calls a file that was written anew; before 4.8 it called it new.</summary>
    public static IncrementalStepRunReason Rewritten => CacheOutlivesEdits ? IncrementalStepRunReason.Modified : IncrementalStepRunReason.New;

    /// <summary>Every output of every step came from the cache or turned out as before, and no file was written anew.</summary>
    public static void AssertNothingRanAgain(GeneratorRunResult result)
    {
        Assert.All(Reasons(Own(result)), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        AssertOutputsCached(result);
    }

    public static void AssertOutputsCached(GeneratorRunResult result) =>
        Assert.All(Reasons(Outputs(result)), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

    /// <summary>The generator's own named steps. Roslyn's, such as the compilation itself, are new in every run.</summary>
    public static IEnumerable<IncrementalGeneratorRunStep> Own(GeneratorRunResult result) =>
        result.TrackedSteps.Where(named => named.Key.StartsWith("Wsk.", StringComparison.Ordinal)).SelectMany(named => named.Value);

    public static IEnumerable<IncrementalGeneratorRunStep> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.Values.SelectMany(steps => steps);

    public static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);
}
