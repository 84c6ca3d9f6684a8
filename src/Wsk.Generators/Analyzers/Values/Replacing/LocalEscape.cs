using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Until where only the code that names a local can get at what it holds. Found once a local.</summary>
internal sealed class NameSecrecy
{
    private static readonly ConditionalWeakTable<SymbolUses, NameSecrecy> s_byUses = new();

    private readonly int _objectEscapes = int.MaxValue;
    private readonly int _nameEscapes = int.MaxValue;

    private NameSecrecy(SymbolUses uses, CodeBody code, IOperation declarator)
    {
        IOperation? home = code.FunctionOf(declarator);
        foreach (IOperation reference in uses.References)
        {
            int position = reference.Syntax.SpanStart;
            if (code.FunctionOf(reference) is var function && !ReferenceEquals(function, home))
            {
                // A local function is called from anywhere, whichever of them holds the lambda.
                _nameEscapes = Math.Min(_nameEscapes, code.HasLocalFunctions ? 0 : position);
            }
            else if (!KeepsObject(reference))
            {
                _objectEscapes = Math.Min(_objectEscapes, position);
            }
        }
    }

    public static NameSecrecy Of(SymbolUses uses, CodeBody code, IOperation declarator) => s_byUses.GetValue(uses, key => new NameSecrecy(key, code, declarator));

    /// <summary>Whether no other code can follow the name before some place.</summary>
    public bool HidesNameUntil(int position) => position < _nameEscapes;

    /// <summary>Whether no other code has the object before some place.</summary>
    public bool HidesObjectUntil(int position) => position < _objectEscapes && position < _nameEscapes;

    /// <summary>Whether a reference hands the object on to nobody: it reads or sets a member, copies the object, or gives the name another one.</summary>
    public static bool KeepsObject(IOperation reference) => reference.Parent switch
    {
        IWithOperation => true,
        ISimpleAssignmentOperation { IsRef: false } assignment => ReferenceEquals(assignment.Target, reference),
        IFieldReferenceOperation field => !IsPassedByReference(field),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => ReferenceEquals(property.Instance, reference) && IsPlain(property),
        _ => false,
    };

    private static bool IsPassedByReference(IOperation member) => member.Parent is IAddressOfOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out };

    /// <summary>Whether no code that could use the object runs: a setter sets, but a getter of one's own may well return the payload.</summary>
    private static bool IsPlain(IPropertyReferenceOperation reference) =>
        reference.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference)
        || reference.Property.DeclaringSyntaxReferences.IsEmpty
        || reference.Property.IsAutomatic();
}
