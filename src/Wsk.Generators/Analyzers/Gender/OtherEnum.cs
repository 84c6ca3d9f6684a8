using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>An enum other than the member's own whose numbers reach the member, and which WSK reads as other genders: <c>(int)user.Sex</c>.</summary>
internal readonly record struct OtherEnum(ITypeSymbol Type, IReadOnlyList<(string Name, decimal Number)> Misnumbered)
{
    public static OtherEnum? Find(ValueLeaf leaf, ITypeSymbol memberType)
    {
        if (leaf.Operation.ConstantValue.HasValue
            || leaf.Operation is IBinaryOperation or IUnaryOperation or IAssignmentOperation or IDefaultValueOperation
            || leaf.Operation.Type?.WithoutNullable(out _) is not { TypeKind: TypeKind.Enum } type
            || SymbolEqualityComparer.Default.Equals(type, memberType))
        {
            return null;
        }

        List<(string Name, decimal Number)> members = GenderEnum.Members(type).ToList();
        List<(string Name, decimal Number)> wrong = members.Where(member => GenderEnum.IsMisnumbered(member.Name, member.Number)).ToList();
        return wrong.Count == 0 || (members.Except(wrong).Any(IsGender) && IsTested(leaf.Operation)) ? null : new OtherEnum(type, wrong);
    }

    private static bool IsGender((string Name, decimal Number) member) => GenderNames.Read(member.Name) is GenderWord.Male or GenderWord.Female;

    // A test can leave only the values whose numbers are right.
    private static bool IsTested(IOperation operation) =>
        operation.ReferencedSymbol() is { } symbol && CodeBody.Of(operation).UsesOf(symbol).IsTested;
}
