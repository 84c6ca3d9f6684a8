using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>Proves that a new object is sent before other code can change it.</summary>
internal static class SentObjects
{
    /// <summary>Whether the object is sent while no code sets the member and the object is passed to no other code, which could set it.</summary>
    public static bool IsSentWithout(ISymbol member, IObjectCreationOperation creation)
    {
        IOperation made = creation.WithOuterConversions();
        if (made.Parent is IInvocationOperation invocation)
        {
            return IsSending(invocation, made);
        }

        if (made.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { IsRef: false } local } })
        {
            return false;
        }

        IReadOnlyList<IOperation> uses = CodeBody.Of(creation).UsesOf(local).References;
        return uses.All(use => IsHarmless(use, member)) && uses.Any(use => use.Parent is IInvocationOperation call && IsSending(call, use));
    }

    private static bool IsHarmless(IOperation use, ISymbol member) => use.Parent switch
    {
        IInvocationOperation call => IsSending(call, use),
        IMemberReferenceOperation reference => ReferenceEquals(reference.Instance, use) && UnsetMembers.LeavesAlone(reference, member),
        _ => false,
    };

    private static bool IsSending(IInvocationOperation call, IOperation sent) =>
        ReferenceEquals(call.Instance, sent)
        && call.TargetMethod.Name is WellKnownNames.ToSessionFrom
            or WellKnownNames.TryToSessionFrom
            or WellKnownNames.TryWriteSessionFrom
            or WellKnownNames.WriteSessionFrom;
}
