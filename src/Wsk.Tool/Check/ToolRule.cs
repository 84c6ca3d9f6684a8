using System.Linq;
using System.Reflection;

namespace Wsk.Tool.Check;

/// <summary>A rule that the program checks.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="IsError">Whether a mistake is an error; a warning otherwise.</param>
internal sealed record ToolRule(string Id, bool IsError)
{
    /// <summary>A recorded payload is not one that WSK can read.</summary>
    public static readonly ToolRule RecordedPayload = new("WSK6001", IsError: true);

    /// <summary>A page binds an object.</summary>
    public static readonly ToolRule ObjectBound = new("WSK7001", IsError: false);

    /// <summary>The braces of WXML are sent as text.</summary>
    public static readonly ToolRule Braces = new("WSK7002", IsError: false);

    /// <summary>A page pastes JSON together.</summary>
    public static readonly ToolRule PastedJson = new("WSK7003", IsError: false);

    /// <summary>A constant is not a payload.</summary>
    public static readonly ToolRule Constant = new("WSK7004", IsError: false);

    /// <summary>All of them, by ID. WSK7005 is off by default, and the program has no configuration that would turn it on.</summary>
    public static readonly ToolRule[] All = [RecordedPayload, ObjectBound, Braces, PastedJson, Constant];

    /// <summary>The address of the project. The build writes its RepositoryUrl into the assembly, so that only one place names the repository.</summary>
    public static readonly string Repository = typeof(ToolRule).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "RepositoryUrl").Value!;

    /// <summary>The severity in the words of compilers and of SARIF.</summary>
    public string Level => IsError ? "error" : "warning";

    /// <summary>The page about the rule.</summary>
    public string HelpAddress => Repository + "/blob/main/docs/rules/" + Id + ".md";
}
