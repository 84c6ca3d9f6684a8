using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Values.Replacing;

/// <summary>The positions up to which only references to a local can reach the object that it holds. Computed once for each local.</summary>
internal sealed class LocalEscape
{
    private static readonly ConditionalWeakTable<SymbolUses, LocalEscape> s_byUses = new();

    private readonly int _objectEscapes = int.MaxValue;
    private readonly int _nameEscapes = int.MaxValue;

    private LocalEscape(SymbolUses uses, CodeBody code, IOperation declarator)
    {
        IOperation? home = code.FunctionOf(declarator);
        foreach (IOperation reference in uses.References)
        {
            int position = reference.Syntax.SpanStart;
            if (code.FunctionOf(reference) is var function && !ReferenceEquals(function, home))
            {
                // A local function can be called from anywhere, and may call the lambda.
                _nameEscapes = Math.Min(_nameEscapes, code.HasLocalFunctions ? 0 : position);
            }
            else if (!KeepsObject(reference))
            {
                _objectEscapes = Math.Min(_objectEscapes, position);
            }
        }
    }

    public static LocalEscape Of(SymbolUses uses, CodeBody code, IOperation declarator) => s_byUses.GetValue(uses, key => new LocalEscape(key, code, declarator));

    /// <summary>Whether no lambda or local function uses the name before a position.</summary>
    public bool HidesNameUntil(int position) => position < _nameEscapes;

    /// <summary>Whether no other code has a reference to the object before a position.</summary>
    public bool HidesObjectUntil(int position) => position < _objectEscapes && position < _nameEscapes;

    /// <summary>Whether a reference keeps the object to itself: it reads or sets a member, copies the object, or assigns another object to the name.</summary>
    public static bool KeepsObject(IOperation reference) => reference.Parent switch
    {
        IWithOperation => true,
        ISimpleAssignmentOperation assignment => ReferenceEquals(assignment.Target, reference),
        IFieldReferenceOperation field => !IsPassedByReference(field),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => ReferenceEquals(property.Instance, reference) && IsPlain(property),
        _ => false,
    };

    private static bool IsPassedByReference(IOperation member) => member.Parent is IAddressOfOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out };

    /// <summary>Whether an access runs no code that could use the object. A setter only sets, but a getter with a body could return the payload.</summary>
    private static bool IsPlain(IPropertyReferenceOperation reference) =>
        reference.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference)
        || reference.Property.DeclaringSyntaxReferences.IsEmpty
        || reference.Property.IsAutomatic();
}
