using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Analyzers.Values.Replacing;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Finds the values that an operation gives to members of interest to a rule. Most operations give none, so that is decided first and cheaply.</summary>
internal sealed class MemberValueSinks
{
    private static readonly IEnumerable<MemberValue> s_none = Enumerable.Empty<MemberValue>();

    private readonly AnnotatedTypes _types;
    private readonly Func<MemberMapping, bool> _isWanted;

    public MemberValueSinks(AnnotatedTypes types, Func<MemberMapping, bool> isWanted)
    {
        _types = types;
        _isWanted = isWanted;
    }

    public IEnumerable<MemberValue> Find(IOperation operation, ISymbol containingSymbol, CancellationToken cancellationToken) => operation switch
    {
        ISimpleAssignmentOperation or ICoalesceAssignmentOperation or ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } =>
            Assigned((IAssignmentOperation)operation, containingSymbol, cancellationToken),
        IDeconstructionAssignmentOperation assignment => Deconstructed(assignment, assignment.Target, assignment.Value, containingSymbol, cancellationToken),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.SelectMany(property => Initialized(property, initializer.Value, cancellationToken)),
        IFieldInitializerOperation initializer => initializer.InitializedFields.SelectMany(field => Initialized(field, initializer.Value, cancellationToken)),
        IParameterInitializerOperation initializer => ByDefault(initializer, cancellationToken),
        IObjectCreationOperation creation => Constructed(creation, cancellationToken),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } chained =>
            Passed(chained.Arguments, containingSymbol.ContainingType, cancellationToken)
                .Where(value => !ReplacedValues.IsReplacedBehind(chained, value.Mapping.Member, cancellationToken)),
        IReturnOperation { ReturnedValue: { } value } returned => Returned(returned, value, containingSymbol, cancellationToken),
        _ => s_none,
    };

    private MemberMapping? Wanted(ITypeSymbol? type, ISymbol member) =>
        _types.FindWritten(type, member) is { } mapping && _isWanted(mapping) ? mapping : null;

    private IEnumerable<MemberValue> Assigned(IAssignmentOperation assignment, ISymbol containingSymbol, CancellationToken cancellationToken) =>
        Assigned(assignment, assignment.Target, assignment.Value, containingSymbol, cancellationToken);

    private IEnumerable<MemberValue> Assigned(IOperation assignment, IOperation target, IOperation value, ISymbol containingSymbol, CancellationToken cancellationToken) =>
        target is IMemberReferenceOperation { Instance: { } instance } reference
        && reference is IPropertyReferenceOperation or IFieldReferenceOperation
        && Wanted(TypeOf(instance, containingSymbol), reference.Member) is { } mapping
        && !ReplacedValues.IsReplaced(assignment, reference, cancellationToken)
            ? new[] { new MemberValue(mapping, value, IsAppended: assignment is ICompoundAssignmentOperation) }
            : s_none;

    // The compiler gives "base" the base type, but the annotated type can be the type that contains the code.
    private static ITypeSymbol? TypeOf(IOperation instance, ISymbol containingSymbol) =>
        instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } ? containingSymbol.ContainingType : instance.Type;

    private IEnumerable<MemberValue> Deconstructed(
        IOperation assignment, IOperation target, IOperation value, ISymbol containingSymbol, CancellationToken cancellationToken)
    {
        value = value.WithoutConversions();
        return target is ITupleOperation targets && value is ITupleOperation values && targets.Elements.Length == values.Elements.Length
            ? targets.Elements.Zip(values.Elements, (left, right) => Deconstructed(assignment, left, right, containingSymbol, cancellationToken)).SelectMany(found => found)
            : Assigned(assignment, target, value, containingSymbol, cancellationToken);
    }

    private IEnumerable<MemberValue> Initialized(ISymbol member, IOperation value, CancellationToken cancellationToken) =>
        Given(member, value).Where(given => !ReplacedValues.IsReplacedByConstructors(member, _types.Compilation, cancellationToken));

    private IEnumerable<MemberValue> Given(ISymbol member, IOperation value) =>
        !member.IsStatic && Wanted(member.ContainingType, member) is { } mapping ? new[] { new MemberValue(mapping, value) } : s_none;

    private IEnumerable<MemberValue> ByDefault(IParameterInitializerOperation initializer, CancellationToken cancellationToken) =>
        Reached(initializer.Parameter, initializer.Value, initializer.Parameter.ContainingType, cancellationToken);

    /// <summary>The values that a new object gets from its constructor, without those that the object initializer replaces.</summary>
    private IEnumerable<MemberValue> Constructed(IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        IEnumerable<MemberValue> passed = Passed(creation.Arguments, creation.Type, cancellationToken);
        if (ReferenceEquals(passed, s_none))
        {
            return s_none;
        }

        IEnumerable<IOperation> initializers = creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>();
        var set = new HashSet<MemberMapping?>(initializers.OfType<ISimpleAssignmentOperation>()
            .Select(assignment => assignment.Target is IMemberReferenceOperation reference ? _types.FindWritten(reference.Instance?.Type, reference.Member) : null));
        return passed.Where(value => !set.Contains(value.Mapping) && !ReplacedValues.IsReplacedLater(creation, value.Mapping.Member, cancellationToken));
    }

    // The default value of an omitted argument is checked at the parameter.
    private IEnumerable<MemberValue> Passed(ImmutableArray<IArgumentOperation> arguments, ITypeSymbol? type, CancellationToken cancellationToken) =>
        arguments.IsEmpty || _types.FindNearest(type) is null
            ? s_none
            : arguments
                .Where(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: not null })
                .SelectMany(argument => Reached(argument.Parameter!, argument.Value, type, cancellationToken));

    private IEnumerable<MemberValue> Reached(IParameterSymbol parameter, IOperation value, ITypeSymbol? type, CancellationToken cancellationToken) =>
        _types.FindNearest(type) is null
            ? s_none
            : _types.Constructors.MembersReachedBy(parameter, cancellationToken)
                .Select(member => Wanted(type, member))
                .OfType<MemberMapping>()
                .Distinct()
                .Select(mapping => new MemberValue(mapping, value));

    private IEnumerable<MemberValue> Returned(IReturnOperation operation, IOperation value, ISymbol containingSymbol, CancellationToken cancellationToken)
    {
        IEnumerable<MemberValue> given = containingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property }
            ? Given(property, value)
            : s_none;
        return ReferenceEquals(given, s_none) || CodeBody.Of(operation, cancellationToken).LeavesNestedFunction(operation) ? s_none : given;
    }
}
