using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing.Reading;

/// <summary>Decides how the generated static methods are declared beside what the author and the base types declare.</summary>
internal sealed class ReadingDeclarationPlanner
{
    private readonly INamedTypeSymbol _type;
    private readonly CompilationFacts _facts;

    private ReadingDeclarationPlanner(INamedTypeSymbol type, CompilationFacts facts)
    {
        _type = type;
        _facts = facts;
    }

    public static ReadingDeclarations Plan(INamedTypeSymbol type, CompilationFacts facts)
    {
        var planner = new ReadingDeclarationPlanner(type, facts);
        return new ReadingDeclarations(
            planner.PlanTryParse(IsString, parameters: 2),
            planner.PlanTryParse(IsChars, parameters: 2),
            planner.PlanTryParse(IsBytes, parameters: 2),
            planner.PlanTryParse(IsString, parameters: 3),
            planner.PlanTryParse(IsChars, parameters: 3),
            planner.PlanTryParse(IsBytes, parameters: 3),
            planner.PlanParse());
    }

    /// <summary>A base's method differs in the type that is read, so that nothing is hidden.</summary>
    private DeclarationKind PlanTryParse(Func<IParameterSymbol, bool> isSource, int parameters) =>
        IsTaken(WellKnownNames.TryParseSessionFrom, method =>
            method.Parameters.Length == parameters
            && isSource(method.Parameters[0])
            && method.Parameters[1].RefKind != RefKind.None
            && SymbolEqualityComparer.Default.Equals(method.Parameters[1].Type, _type))
            ? DeclarationKind.Explicit
            : DeclarationKind.Public;

    private DeclarationKind PlanParse()
    {
        if (IsTaken(WellKnownNames.ParseSessionFrom, IsParse))
        {
            return DeclarationKind.Explicit;
        }

        bool hides = _type.BaseTypes().Any(baseType =>
            baseType.GetMembers(WellKnownNames.ParseSessionFrom).Any(member => Clashes(member, IsParse) && _facts.Compilation.IsSymbolAccessibleWithin(member, _type))
            || _facts.ModelOf(baseType)?.Reading is { Declarations.Parse: not DeclarationKind.Explicit });
        return hides ? DeclarationKind.New : DeclarationKind.Public;
    }

    private bool IsTaken(string name, Func<IMethodSymbol, bool> hasSignature) =>
        _type.Name == name
        || _type.TypeParameters.Any(parameter => parameter.Name == name)
        || _type.GetMembers(name).Any(member => Clashes(member, hasSignature) && !OwnOutput.Wrote(member));

    private static bool Clashes(ISymbol member, Func<IMethodSymbol, bool> hasSignature) =>
        member is not IMethodSymbol method || (method.Arity == 0 && hasSignature(method));

    private static bool IsParse(IMethodSymbol method) => method.Parameters.Length == 1 && IsString(method.Parameters[0]);

    private static bool IsString(IParameterSymbol parameter) => parameter is { RefKind: RefKind.None, Type.SpecialType: SpecialType.System_String };

    private static bool IsChars(IParameterSymbol parameter) => IsSpan(parameter, SpecialType.System_Char);

    private static bool IsBytes(IParameterSymbol parameter) => IsSpan(parameter, SpecialType.System_Byte);

    private static bool IsSpan(IParameterSymbol parameter, SpecialType unit) =>
        parameter is { RefKind: RefKind.None, Type: INamedTypeSymbol { Arity: 1 } span }
        && span.Is("System", "ReadOnlySpan")
        && span.TypeArguments[0].SpecialType == unit;
}
