using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Incremental;

/// <summary>A symbol or a syntax node in the cache would keep whole compilations alive, one for each edit.</summary>
public class CachedObjectsTests
{
    [Fact]
    public void No_cached_object_keeps_a_compilation_alive()
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile(Snapshot.Customer);
        GeneratorRunResult result = new GeneratorHost(CompilerSetting.Newest.ParseOptions).Run(compilation);

        object[] cached = [.. RunSteps.Own(result).Concat(RunSteps.Outputs(result)).SelectMany(step => step.Outputs).Select(output => output.Value)];

        Assert.Contains(cached, value => value is Model.SessionFromModel);
        Assert.All(cached, value => Assert.Empty(ObjectGraph.PathsToRoots(value)));
    }

    [Fact]
    public void The_walk_finds_what_is_hidden_in_private_fields_and_collections()
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile("class C { }");
        SyntaxTree tree = compilation.SyntaxTrees[0];
        object[] roots = [compilation, tree, tree.GetRoot(), compilation.Assembly, compilation.GetSemanticModel(tree), tree.GetRoot().GetLocation()];

        Assert.All(roots, root => Assert.Equal(2, ObjectGraph.PathsToRoots(new Hiding(root)).Count()));
    }

    private sealed class Hiding(object root)
    {
        private readonly List<object?> _list = [null, "text", root];
        private readonly (int, object) _pair = (1, root);

        public override string ToString() => $"{_list.Count}{_pair.Item1}";
    }
}
