using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Finds where an operation hands values to the members that a rule cares about. Nearly no operation does: that is found out first, and cheaply.</summary>
internal sealed class MemberValueSinks
{
    private static readonly IEnumerable<MemberValue> s_none = Enumerable.Empty<MemberValue>();

    private readonly KnownSymbols _symbols;
    private readonly Func<MemberMapping, bool> _isWanted;

    public MemberValueSinks(KnownSymbols symbols, Func<MemberMapping, bool> isWanted)
    {
        _symbols = symbols;
        _isWanted = isWanted;
    }

    public IEnumerable<MemberValue> Find(IOperation operation, ISymbol containingSymbol, CancellationToken cancellationToken) => operation switch
    {
        ISimpleAssignmentOperation assignment => Kept(assignment),
        ICoalesceAssignmentOperation assignment => Assigned(assignment.Target, assignment.Value),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } assignment => Assigned(assignment.Target, assignment.Value, isAppended: true),
        IDeconstructionAssignmentOperation assignment => Deconstructed(assignment.Target, assignment.Value),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.SelectMany(property => Given(property, initializer.Value)),
        IFieldInitializerOperation initializer => initializer.InitializedFields.SelectMany(field => Given(field, initializer.Value)),
        IParameterInitializerOperation initializer => ByDefault(initializer, cancellationToken),
        IObjectCreationOperation creation => Constructed(creation, cancellationToken),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } chained =>
            Passed(chained.Arguments, containingSymbol.ContainingType, cancellationToken),
        IReturnOperation { ReturnedValue: { } value } => Returned(operation, value, containingSymbol),
        _ => s_none,
    };

    private MemberMapping? Wanted(ITypeSymbol? type, ISymbol member) =>
        _symbols.FindWritten(type, member) is { } mapping && _isWanted(mapping) ? mapping : null;

    private IEnumerable<MemberValue> Assigned(IOperation target, IOperation value, bool isAppended = false) =>
        target is IMemberReferenceOperation { Instance: { } instance } reference
        && reference is IPropertyReferenceOperation or IFieldReferenceOperation
        && Wanted(instance.Type, reference.Member) is { } mapping
            ? new[] { new MemberValue(mapping, value, isAppended) }
            : s_none;

    private IEnumerable<MemberValue> Kept(ISimpleAssignmentOperation assignment)
    {
        IEnumerable<MemberValue> assigned = Assigned(assignment.Target, assignment.Value);
        return ReferenceEquals(assigned, s_none) || Overwriting.IsOverwritten(assignment) ? s_none : assigned;
    }

    private IEnumerable<MemberValue> Deconstructed(IOperation target, IOperation value)
    {
        value = value.WithoutConversions();
        return target is ITupleOperation targets && value is ITupleOperation values && targets.Elements.Length == values.Elements.Length
            ? targets.Elements.Zip(values.Elements, Deconstructed).SelectMany(found => found)
            : Assigned(target, value);
    }

    private IEnumerable<MemberValue> Given(ISymbol member, IOperation value) =>
        !member.IsStatic && Wanted(member.ContainingType, member) is { } mapping ? new[] { new MemberValue(mapping, value) } : s_none;

    private IEnumerable<MemberValue> ByDefault(IParameterInitializerOperation initializer, CancellationToken cancellationToken) =>
        Reached(initializer.Parameter, initializer.Value, initializer.Parameter.ContainingType, cancellationToken);

    /// <summary>A member that the object initialiser sets again never keeps what the constructor gave it.</summary>
    private IEnumerable<MemberValue> Constructed(IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        IEnumerable<MemberValue> passed = Passed(creation.Arguments, creation.Type, cancellationToken);
        return ReferenceEquals(passed, s_none) ? s_none : passed.Where(value => !Sets(creation.Initializer, value.Mapping));
    }

    private bool Sets(IObjectOrCollectionInitializerOperation? initializer, MemberMapping mapping) =>
        initializer is not null
        && initializer.Initializers.OfType<ISimpleAssignmentOperation>().Any(set =>
            set.Target is IMemberReferenceOperation reference && ReferenceEquals(_symbols.FindWritten(reference.Instance?.Type, reference.Member), mapping));

    // An omitted argument's value is judged where the parameter declares it.
    private IEnumerable<MemberValue> Passed(ImmutableArray<IArgumentOperation> arguments, ITypeSymbol? type, CancellationToken cancellationToken) =>
        arguments.IsEmpty || _symbols.NearestAnnotated(type) is null
            ? s_none
            : arguments
                .Where(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: not null })
                .SelectMany(argument => Reached(argument.Parameter!, argument.Value, type, cancellationToken));

    private IEnumerable<MemberValue> Reached(IParameterSymbol parameter, IOperation value, ITypeSymbol? type, CancellationToken cancellationToken) =>
        _symbols.NearestAnnotated(type) is null
            ? s_none
            : _symbols.Constructors.MembersReachedBy(parameter, cancellationToken)
                .Select(member => Wanted(type, member))
                .OfType<MemberMapping>()
                .Distinct()
                .Select(mapping => new MemberValue(mapping, value));

    private IEnumerable<MemberValue> Returned(IOperation operation, IOperation value, ISymbol containingSymbol) =>
        containingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property } && !operation.IsInNestedFunction()
            ? Given(property, value)
            : s_none;
}
