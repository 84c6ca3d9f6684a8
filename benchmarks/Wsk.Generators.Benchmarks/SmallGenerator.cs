using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Benchmarks;

/// <summary>The least that a generator with a model does: reads the names and types of a type's properties and prints a line for each.</summary>
internal sealed class SmallGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.ForAttributeWithMetadataName("Wsk.SessionFromAttribute", static (_, _) => true, static (target, _) => Read(target)),
        static (output, model) => output.AddSource(model.Name + ".g.cs", SourceText.From(model.Text, Encoding.UTF8)));

    private static (string Name, string Text) Read(GeneratorAttributeSyntaxContext target)
    {
        var type = (INamedTypeSymbol)target.TargetSymbol;
        var text = new StringBuilder("namespace ").Append(type.ContainingNamespace.ToDisplayString()).Append(";\npartial class ").Append(type.Name).Append("\n{\n");
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol property)
            {
                text.Append("    // ").Append(property.Type.ToDisplayString()).Append(' ').Append(property.Name).Append('\n');
            }
        }

        return (type.Name, text.Append("}\n").ToString());
    }
}
