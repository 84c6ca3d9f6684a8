using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>
/// The model that was last read from an annotated declaration. While somebody types, the compiler asks about every annotated declaration after every
/// keystroke, with new symbols each time; a model stays true for as long as its file is not edited and the compilation declares the same.
/// </summary>
internal sealed class RememberedModel
{
    private static readonly ConditionalWeakTable<SyntaxNode, RememberedModel> s_byDeclaration = new();

    // One object, so that nobody sees the model of another epoch.
    private volatile Tuple<DeclarationEpoch, SessionFromModel?>? _last;

    /// <summary>Finds what was read from the declaration; the model is null where nothing is generated.</summary>
    public static bool TryFind(SyntaxNode declaration, CompilationFacts facts, out SessionFromModel? model)
    {
        if (s_byDeclaration.TryGetValue(declaration, out RememberedModel remembered) && remembered._last is { } last && facts.IsIn(last.Item1))
        {
            model = last.Item2;
            return true;
        }

        model = null;
        return false;
    }

    public static void Keep(SyntaxNode declaration, CompilationFacts facts, SessionFromModel? model) =>
        s_byDeclaration.GetOrCreateValue(declaration)._last = Tuple.Create(facts.Epoch, model);
}
