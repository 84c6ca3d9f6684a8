using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Parsing;

/// <summary>
/// Recognizes what this generator wrote in an earlier build. A project that writes generated files into one of its own folders compiles them again;
/// what they declare is no member of the author's.
/// </summary>
internal static class OwnOutput
{
    /// <summary>The name that GeneratedCodeAttribute gives to the generator.</summary>
    public const string ToolName = "Wsk.Generators";

    private const string ExplicitToSessionFrom = "global::" + WellKnownNames.Wsk + ".ISessionFrom." + WellKnownNames.ToSessionFrom;

    /// <summary>Whether this generator wrote the member.</summary>
    public static bool Wrote(ISymbol member) =>
        member.FindAttribute("System.CodeDom.Compiler", "GeneratedCodeAttribute")?.Argument<string?>(0, null) == ToolName;

    /// <summary>The name of a file that this generator wrote for the type and that is compiled again; null when there is none.</summary>
    public static string? FileOf(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.Length == 1)
        {
            return null;
        }

        // Every file declares one of the two.
        ISymbol? written = type.GetMembers(WellKnownNames.ToSessionFrom).Concat(type.GetMembers(ExplicitToSessionFrom)).FirstOrDefault(Wrote);
        return written?.DeclaringSyntaxReferences.FirstOrDefault() is { } reference ? Path.GetFileName(reference.SyntaxTree.FilePath) : null;
    }
}
