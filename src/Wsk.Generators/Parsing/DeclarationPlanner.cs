using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>Decides how each generated member is declared beside what the author and the base types declare.</summary>
internal sealed class DeclarationPlanner
{
    // What the compiler calls every indexer; its metadata name is the one that takes room.
    private const string IndexerName = "this[]";

    private readonly INamedTypeSymbol _type;
    private readonly CompilationFacts _facts;

    private DeclarationPlanner(INamedTypeSymbol type, CompilationFacts facts)
    {
        _type = type;
        _facts = facts;
    }

    public static MemberDeclarations Plan(INamedTypeSymbol type, CompilationFacts facts, PayloadOptions options, bool readOnly, int? worstCase)
    {
        var planner = new DeclarationPlanner(type, facts);
        int? maximum = planner.PlanMaximum(worstCase, out bool isNew);
        INamedTypeSymbol? utf8SpanFormattable = options.Formattable ? facts.Utf8SpanFormattable : null;
        INamedTypeSymbol? spanFormattable = utf8SpanFormattable is null ? null : facts.SpanFormattable;
        return new MemberDeclarations
        {
            ToSessionFrom = planner.PlanMethod(WellKnownNames.ToSessionFrom, IsParameterless, SpecialType.System_String, members => members.ToSessionFrom),
            TryToSessionFrom = planner.PlanMethod(WellKnownNames.TryToSessionFrom, IsStringAndResult, SpecialType.System_Boolean, members => members.TryToSessionFrom),
            TryWriteBytes = planner.PlanMethod(WellKnownNames.TryWriteSessionFrom, IsByteSpanAndCount, SpecialType.System_Boolean, members => members.TryWriteBytes),
            TryWriteBytesWithResult = planner.PlanMethod(WellKnownNames.TryWriteSessionFrom, IsSpanCountAndResult, SpecialType.System_Boolean, members => members.TryWriteBytesWithResult),
            TryWriteChars = planner.PlanMethod(WellKnownNames.TryWriteSessionFrom, IsCharSpanAndCount, SpecialType.System_Boolean, members => members.TryWriteChars),
            WriteSessionFrom = planner.PlanMethod(WellKnownNames.WriteSessionFrom, IsBufferWriter, SpecialType.System_Void, members => members.WriteSessionFrom),
            ReadOnly = readOnly,
            MaxSessionFromBytes = maximum,
            MaxSessionFromBytesIsNew = isNew,
            SpanFormattable = spanFormattable is not null && !Implements(type, spanFormattable),
            Utf8SpanFormattable = utf8SpanFormattable is not null && !Implements(type, utf8SpanFormattable),
            OwnFormattable = options.Formattable && type.AllInterfaces.Any(implemented => implemented.Is("System", "IFormattable")),
        };
    }

    /// <summary>Whether a generated member may bear the name, and hide an inherited member of that name.</summary>
    public static bool IsGeneratedName(string name) => name is
        WellKnownNames.ToSessionFrom or WellKnownNames.TryToSessionFrom or WellKnownNames.TryWriteSessionFrom
        or WellKnownNames.WriteSessionFrom or WellKnownNames.MaxSessionFromBytes
        or WellKnownNames.TryParseSessionFrom or WellKnownNames.ParseSessionFrom;

    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol implemented) =>
        type.AllInterfaces.Contains(implemented, SymbolEqualityComparer.Default);

    private DeclarationKind PlanMethod(
        string name, Func<IMethodSymbol, bool> hasSignature, SpecialType returns, Func<MemberDeclarations, DeclarationKind> ofBase)
    {
        if (IsTaken(name, hasSignature))
        {
            return DeclarationKind.Explicit;
        }

        bool canBeVirtual = _type.TypeKind == TypeKind.Class && !_type.IsSealed;
        foreach (INamedTypeSymbol baseType in _type.BaseTypes())
        {
            if (FindInherited(baseType, name, hasSignature) is { } declared)
            {
                return IsOverridable(declared, returns) ? DeclarationKind.Override : canBeVirtual ? DeclarationKind.NewVirtual : DeclarationKind.New;
            }

            if (_facts.ModelOf(baseType) is { } model && ofBase(model.Members) != DeclarationKind.Explicit)
            {
                return DeclarationKind.Override;
            }
        }

        return canBeVirtual ? DeclarationKind.Virtual : DeclarationKind.Public;
    }

    private int? PlanMaximum(int? worstCase, out bool isNew)
    {
        isNew = false;
        if (IsTaken(WellKnownNames.MaxSessionFromBytes, static _ => true))
        {
            return null;
        }

        foreach (INamedTypeSymbol baseType in _type.BaseTypes())
        {
            ISymbol? declared = FindInherited(baseType, WellKnownNames.MaxSessionFromBytes, static _ => true);
            if (declared is not null || _facts.ModelOf(baseType)?.Members.MaxSessionFromBytes is not null)
            {
                isNew = true;
                return worstCase ?? (declared is null or IFieldSymbol { IsConst: true } ? int.MaxValue : null);
            }
        }

        return worstCase;
    }

    /// <summary>Whether the type leaves no room for a generated member: it declares one of the same signature or anything else of its name, or is itself called so.</summary>
    private bool IsTaken(string name, Func<IMethodSymbol, bool> hasSignature) =>
        _type.Name == name
        || _type.TypeParameters.Any(parameter => parameter.Name == name)
        || _type.GetMembers(name).Any(member => Clashes(member, hasSignature) && !OwnOutput.Wrote(member))
        || _type.GetMembers(IndexerName).Any(indexer => indexer.MetadataName == name);

    /// <summary>The inherited member that a generated one overrides or hides.</summary>
    private ISymbol? FindInherited(INamedTypeSymbol baseType, string name, Func<IMethodSymbol, bool> hasSignature) =>
        baseType.GetMembers(name).FirstOrDefault(member =>
            Clashes(member, hasSignature)
            && member is not INamedTypeSymbol { Arity: not 0 }
            && (member is not IMethodSymbol method || method.Parameters.All(parameter => parameter.RefKind is RefKind.None or RefKind.Out))
            && _facts.Compilation.IsSymbolAccessibleWithin(member, _type));

    private static bool Clashes(ISymbol member, Func<IMethodSymbol, bool> hasSignature) =>
        member is not IMethodSymbol method || (method.Arity == 0 && hasSignature(method));

    private static bool IsOverridable(ISymbol member, SpecialType returns) =>
        member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, IsSealed: false, RefKind: RefKind.None } method
        && (method.IsVirtual || method.IsAbstract || method.IsOverride)
        && method.ReturnType.SpecialType == returns;

    private static bool IsParameterless(IMethodSymbol method) => method.Parameters.IsEmpty;

    private static bool IsStringAndResult(IMethodSymbol method) =>
        method.Parameters.Length == 2
        && method.Parameters[0] is { RefKind: not RefKind.None, Type.SpecialType: SpecialType.System_String }
        && IsResult(method.Parameters[1]);

    private static bool IsByteSpanAndCount(IMethodSymbol method) => IsSpanAndCount(method, SpecialType.System_Byte);

    private static bool IsCharSpanAndCount(IMethodSymbol method) => IsSpanAndCount(method, SpecialType.System_Char);

    private static bool IsSpanAndCount(IMethodSymbol method, SpecialType unit) =>
        method.Parameters.Length == 2 && IsSpan(method.Parameters[0], unit) && IsCount(method.Parameters[1]);

    private static bool IsSpanCountAndResult(IMethodSymbol method) =>
        method.Parameters.Length == 3
        && IsSpan(method.Parameters[0], SpecialType.System_Byte)
        && IsCount(method.Parameters[1])
        && IsResult(method.Parameters[2]);

    private static bool IsBufferWriter(IMethodSymbol method) =>
        method.Parameters.Length == 1
        && method.Parameters[0].Type is INamedTypeSymbol { Arity: 1 } writer
        && writer.Is("System.Buffers", "IBufferWriter")
        && writer.TypeArguments[0].SpecialType == SpecialType.System_Byte;

    private static bool IsSpan(IParameterSymbol parameter, SpecialType unit) =>
        parameter is { RefKind: RefKind.None, Type: INamedTypeSymbol { Arity: 1 } span }
        && span.Is("System", "Span")
        && span.TypeArguments[0].SpecialType == unit;

    private static bool IsCount(IParameterSymbol parameter) =>
        parameter is { RefKind: not RefKind.None, Type.SpecialType: SpecialType.System_Int32 };

    private static bool IsResult(IParameterSymbol parameter) =>
        parameter.RefKind != RefKind.None && parameter.Type.Is(WellKnownNames.Wsk, "SessionFromResult");
}
