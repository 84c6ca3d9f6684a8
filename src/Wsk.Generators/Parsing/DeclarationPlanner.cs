using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>Decides how each generated member is declared beside what the author and the base types declare.</summary>
internal static class DeclarationPlanner
{
    public static MemberDeclarations Plan(
        INamedTypeSymbol type, Compilation compilation, PayloadOptions options, bool readOnly, int? worstCase)
    {
        INamedTypeSymbol? spanFormattable = options.Formattable ? compilation.FindType(WellKnownNames.ISpanFormattable) : null;
        INamedTypeSymbol? utf8SpanFormattable = options.Formattable ? compilation.FindType(WellKnownNames.IUtf8SpanFormattable) : null;
        bool baseHasMaximum = HasMaximumInBase(type, compilation);
        return new MemberDeclarations
        {
            ToSessionFrom = PlanMethod(type, WellKnownNames.ToSessionFrom, IsParameterless),
            TryToSessionFrom = PlanMethod(type, WellKnownNames.TryToSessionFrom, IsStringAndResult),
            TryWriteBytes = PlanMethod(type, WellKnownNames.TryWriteSessionFrom, method => IsSpanAndCount(method, SpecialType.System_Byte)),
            TryWriteBytesWithResult = PlanMethod(type, WellKnownNames.TryWriteSessionFrom, IsSpanCountAndResult),
            TryWriteChars = PlanMethod(type, WellKnownNames.TryWriteSessionFrom, method => IsSpanAndCount(method, SpecialType.System_Char)),
            WriteSessionFrom = PlanMethod(type, WellKnownNames.WriteSessionFrom, IsBufferWriter),
            ReadOnly = readOnly,
            MaxSessionFromBytes = Declares(type, WellKnownNames.MaxSessionFromBytes) ? null : worstCase ?? (baseHasMaximum ? int.MaxValue : null),
            MaxSessionFromBytesIsNew = baseHasMaximum,
            SpanFormattable = utf8SpanFormattable is not null && spanFormattable is not null && !Implements(type, spanFormattable),
            Utf8SpanFormattable = utf8SpanFormattable is not null && !Implements(type, utf8SpanFormattable),
            OwnFormattable = type.AllInterfaces.Any(implemented => implemented.Is("System", "IFormattable")),
        };
    }

    /// <summary>Plans for a class without bases and interfaces that declares nothing of the generated members' names.</summary>
    public static MemberDeclarations PlanAlone(bool isSealed, int? worstCase)
    {
        DeclarationKind kind = isSealed ? DeclarationKind.Public : DeclarationKind.Virtual;
        return new MemberDeclarations
        {
            ToSessionFrom = kind,
            TryToSessionFrom = kind,
            TryWriteBytes = kind,
            TryWriteBytesWithResult = kind,
            TryWriteChars = kind,
            WriteSessionFrom = kind,
            ReadOnly = false,
            MaxSessionFromBytes = worstCase,
            MaxSessionFromBytesIsNew = false,
            SpanFormattable = false,
            Utf8SpanFormattable = false,
            OwnFormattable = false,
        };
    }

    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol implemented) =>
        type.AllInterfaces.Contains(implemented, SymbolEqualityComparer.Default);

    private static bool Declares(INamedTypeSymbol type, string name) => !type.GetMembers(name).IsEmpty;

    private static DeclarationKind PlanMethod(INamedTypeSymbol type, string name, Func<IMethodSymbol, bool> hasSignature)
    {
        if (Find(type, name, hasSignature) is not null)
        {
            return DeclarationKind.Explicit;
        }

        bool canBeVirtual = type.TypeKind == TypeKind.Class && !type.IsSealed;
        foreach (INamedTypeSymbol baseType in type.BaseTypes())
        {
            if (Find(baseType, name, hasSignature) is { } declared)
            {
                return IsOverridable(declared) ? DeclarationKind.Override : canBeVirtual ? DeclarationKind.NewVirtual : DeclarationKind.New;
            }

            if (IsGeneratedFor(baseType))
            {
                return DeclarationKind.Override;
            }
        }

        return canBeVirtual ? DeclarationKind.Virtual : DeclarationKind.Public;
    }

    /// <summary>A member that leaves no room for the generated method: one of the same signature, or anything else of its name.</summary>
    private static ISymbol? Find(INamedTypeSymbol type, string name, Func<IMethodSymbol, bool> hasSignature) =>
        type.GetMembers(name).FirstOrDefault(member => member is not IMethodSymbol method || (method.Arity == 0 && hasSignature(method)));

    private static bool IsOverridable(ISymbol member) =>
        member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, IsSealed: false } && (member.IsVirtual || member.IsAbstract || member.IsOverride);

    /// <summary>Whether a base in this compilation will have the members although no symbol shows them yet.</summary>
    private static bool IsGeneratedFor(INamedTypeSymbol type) =>
        !type.DeclaringSyntaxReferences.IsEmpty
        && type.FindAttribute(WellKnownNames.Wsk, WellKnownNames.SessionFromAttribute) is not null
        && TypeShape.Check(type.OriginalDefinition) == TypeProblem.None;

    private static bool HasMaximumInBase(INamedTypeSymbol type, Compilation compilation) =>
        type.BaseTypes().Any(baseType =>
            Declares(baseType, WellKnownNames.MaxSessionFromBytes)
            || (IsGeneratedFor(baseType) && WorstCase.IsBounded(MemberMapper.Map(baseType.OriginalDefinition, compilation))));

    private static bool IsParameterless(IMethodSymbol method) => method.Parameters.IsEmpty;

    private static bool IsStringAndResult(IMethodSymbol method) =>
        method.Parameters.Length == 2
        && method.Parameters[0] is { RefKind: not RefKind.None, Type.SpecialType: SpecialType.System_String }
        && IsResult(method.Parameters[1]);

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
