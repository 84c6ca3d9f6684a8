namespace Wsk.Tool;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing is wrong.</summary>
    public const int Clean = 0;

    /// <summary>Something is wrong with what was checked.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be checked, or the command line is wrong.</summary>
    public const int CouldNotRun = 2;

    /// <summary>The user stopped the program: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Canceled = 130;
}
