using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Emitting;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators;

/// <summary>Writes the members of ISessionFrom for every type marked with SessionFromAttribute. Reports nothing: the rules live in analyzers.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SessionFromGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SessionFromModel> models = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnownNames.SessionFromAttributeMetadataName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (target, cancellationToken) => SessionFromParser.Parse(target, cancellationToken))
            .WithTrackingName(WellKnownNames.ParseStep)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(WellKnownNames.ModelStep);

        context.RegisterSourceOutput(models, static (output, model) => output.AddSource(model.HintName, SessionFromEmitter.Emit(model)));
    }
}
