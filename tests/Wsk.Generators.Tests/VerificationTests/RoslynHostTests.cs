using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.CodeFixes.Syntax;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.VerificationTests;

/// <summary>Whatever host -p:RoslynHost asks for, it is that host which loads what was built for the oldest one.</summary>
public sealed class RoslynHostTests
{
    [Fact]
    public void The_tests_run_on_the_compiler_that_was_asked_for() =>
        Assert.Equal(References.Handed("RoslynHost"), typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3));

    [Fact]
    public void The_tests_run_on_the_editor_that_was_asked_for() =>
        Assert.Equal(References.Handed("RoslynHost"), typeof(Workspace).Assembly.GetName().Version!.ToString(3));

    [Fact]
    public void The_generator_was_built_for_the_oldest_compiler() => AssertBuiltForOldest(typeof(SessionFromGenerator).Assembly);

    [Fact]
    public void The_code_fixes_were_built_for_the_oldest_editor() => AssertBuiltForOldest(typeof(PartialModifier).Assembly);

    private static void AssertBuiltForOldest(Assembly assembly)
    {
        AssemblyName[] roslyn = [.. assembly.GetReferencedAssemblies().Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))];

        Assert.NotEmpty(roslyn);
        Assert.All(roslyn, reference => Assert.Equal(References.Handed("RoslynFloor"), reference.Version!.ToString(3)));
    }
}
