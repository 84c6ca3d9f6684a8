using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Sending;

/// <summary>Whether a value that was parsed from JSON leaves its method, in a member or as the result. A value that a test only inspects does not leave.</summary>
internal sealed class ValueEscape
{
    private readonly HashSet<ISymbol> _locals = new(SymbolEqualityComparer.Default);
    private readonly Stack<IOperation> _open = new();

    public static bool Escapes(IOperation value)
    {
        var escape = new ValueEscape();
        escape._open.Push(value);
        while (escape._open.Count != 0)
        {
            if (escape.Leaves(escape._open.Pop()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Follows a value outward while it stays the same value. If a local holds the value, the local's uses are queued.</summary>
    private bool Leaves(IOperation value)
    {
        bool isWrapped = false;
        IOperation child = value;
        while (child.Parent is { } parent && (Passes(parent, child) || IsHandedOn(parent, ref isWrapped)))
        {
            child = parent;
        }

        switch (child.Parent)
        {
            case IReturnOperation result:
                return IsResult(result);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when ReferenceEquals(assignment.Value, child) && !isWrapped:
                FollowLocal(child, target.Local);
                return false;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when !isWrapped:
                FollowLocal(child, local);
                return false;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation } assignment:
                return ReferenceEquals(assignment.Value, child) && !isWrapped;
            default:
                return child.Parent is IPropertyInitializerOperation or IFieldInitializerOperation && !isWrapped;
        }
    }

    private void FollowLocal(IOperation place, ILocalSymbol local)
    {
        if (_locals.Add(local))
        {
            foreach (IOperation reference in CodeBody.Of(place).UsesOf(local).References.Where(reference => !IsTarget(reference)))
            {
                _open.Push(reference);
            }
        }
    }

    /// <summary>Whether a call takes any value, as <c>Ok(value)</c> does, so that its result may hold the value.</summary>
    private static bool IsHandedOn(IOperation parent, ref bool isWrapped)
    {
        bool isHandedOn = parent switch
        {
            IArgumentOperation { Parameter: { } parameter } => parameter.Type.SpecialType == SpecialType.System_Object || parameter.OriginalDefinition.Type is ITypeParameterSymbol,
            IInvocationOperation or IObjectCreationOperation => isWrapped,
            _ => false,
        };
        isWrapped |= isHandedOn;
        return isHandedOn;
    }

    /// <summary>Whether an operation returns its operand's value, or the whole value in another form.</summary>
    private static bool Passes(IOperation parent, IOperation child) => parent switch
    {
        IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IAwaitOperation => true,
        IConditionalOperation conditional => !ReferenceEquals(conditional.Condition, child),
        IConditionalAccessOperation access => ReferenceEquals(access.WhenNotNull, child) || IsWholeAccess(access.WhenNotNull),
        ISwitchExpressionArmOperation arm => ReferenceEquals(arm.Value, child),
        ISwitchExpressionOperation choice => !ReferenceEquals(choice.Value, child),
        IPropertyReferenceOperation property => JsonReaders.IsWhole(property.Property),
        IInvocationOperation call => JsonReaders.IsWhole(call.TargetMethod),
        IArgumentOperation { Parent: IInvocationOperation call, Parameter.Ordinal: 0 } => call.TargetMethod.IsExtensionMethod && JsonReaders.IsWhole(call.TargetMethod),
        _ => false,
    };

    private static bool IsWholeAccess(IOperation access) => access switch
    {
        IPropertyReferenceOperation { Instance: IConditionalAccessInstanceOperation } property => JsonReaders.IsWhole(property.Property),
        IInvocationOperation { Instance: IConditionalAccessInstanceOperation } call => JsonReaders.IsWhole(call.TargetMethod),
        _ => false,
    };

    private static bool IsTarget(IOperation reference) => reference.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference);

    /// <summary>Whether a return statement ends a method or a route handler. Other lambdas are part of the method around them.</summary>
    private static bool IsResult(IOperation @return)
    {
        for (IOperation? current = @return.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case ILocalFunctionOperation:
                    return false;
                case IAnonymousFunctionOperation:
                    return IsHandler(current);
            }
        }

        return true;
    }

    private static bool IsHandler(IOperation lambda)
    {
        IOperation? current = lambda.Parent;
        while (current is IDelegateCreationOperation or IConversionOperation)
        {
            current = current.Parent;
        }

        return current is IArgumentOperation { Parameter.Type.SpecialType: SpecialType.System_Delegate };
    }
}
