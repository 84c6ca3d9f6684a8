using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Benchmarks;

/// <summary>What somebody types into the project. Every edit of a kind is another one, so that nothing can remember it.</summary>
internal static class Edits
{
    private static int s_number;

    /// <summary>A method's body in a file without annotated types.</summary>
    public static CSharpCompilation Unrelated(CSharpCompilation project) =>
        Replace(project, project.SyntaxTrees.ToList().FindIndex(tree => tree.ToString() == SampleProject.Unrelated(0)), SampleProject.Unrelated(++s_number));

    /// <summary>A comment in a file with an annotated type.</summary>
    public static CSharpCompilation Comment(CSharpCompilation project) =>
        Replace(project, 0, Changed("A customer.", "A customer, or " + ++s_number + "."));

    /// <summary>A property's name in an annotated type.</summary>
    public static CSharpCompilation Property(CSharpCompilation project) =>
        Replace(project, 0, Changed("string? OrderNo", "string? OrderNo" + ++s_number));

    private static string Changed(string old, string edited) => SampleProject.Customer(0).Replace(old, edited, StringComparison.Ordinal);

    private static CSharpCompilation Replace(CSharpCompilation project, int file, string source) =>
        project.ReplaceSyntaxTree(project.SyntaxTrees[file], SampleProject.Parse(source, project.SyntaxTrees[file].FilePath));
}
