using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Wsk.CompilerServices;
using Xunit;

namespace Wsk.Runtime.Tests.Types;

/// <summary>What callers rely on beyond the names in PublicAPI.Unshipped.txt: what kind each public type is, what it derives from, and which hints a compiler or editor finds.</summary>
public class PublicTypesTests
{
    private static readonly Type[] s_types = typeof(SessionFromAttribute).Assembly.GetExportedTypes();

    private static readonly Type[] s_forGeneratedCode = [.. s_types.Where(type => type.Namespace == typeof(SessionFromWriter).Namespace)];

    private static readonly string[] s_kinds =
    [
        "CustomDataAttribute: sealed class, Attribute",
        "CustomDataEntry: readonly struct, IEquatable`1",
        "EncodedCustomData: readonly struct, IEquatable`1",
        "ISessionFrom: interface",
#if !WSK_NETSTANDARD
#endif
        "ISessionFromPayload: interface",
#if !WSK_NETSTANDARD
        "ISessionFromReadable`1: interface",
#endif
        "ISessionFromReading`1: interface",
        "InvalidValueHandling: enum",
        "OmissionReason: enum",
        "OverflowHandling: enum",
        "SessionField: enum",
        "SessionFieldAttribute: sealed class, Attribute",
        "SessionFromAttribute: sealed class, Attribute",
        "SessionFromDocument: sealed class",
        "SessionFromEntries: readonly struct",
        "SessionFromError: enum",
        "SessionFromException: sealed class, FormatException",
#if !WSK_NETSTANDARD
        "SessionFromJsonConverter`1: sealed class, JsonConverter`1",
#endif
        "SessionFromOmission: readonly struct",
        "SessionFromParser: static class",
        "SessionFromReadError: enum",
        "SessionFromReadResult: readonly struct, IEquatable`1",
        "SessionFromReader: ref struct",
        "SessionFromResult: readonly struct",
        "SessionFromSerializer: static class",
        "SessionFromShape: sealed class",
        "SessionFromWriter: ref struct",
        "SessionGender: enum",
        "SessionIgnoreAttribute: sealed class, Attribute",
        "UriComponent: static class",
    ];

    [Fact]
    public void Public_types_are_of_these_kinds_and_have_these_parents() =>
        Assert.Equal(s_kinds, s_types.Select(type => $"{type.Name}: {string.Join(", ", Parents(type).Prepend(Kind(type)))}").Order(StringComparer.Ordinal));

    /// <summary>The numbers are compiled into libraries: a member may be added with a number of its own, and none may get another.</summary>
    [Fact]
    public void Members_of_enums_have_these_numbers() => Assert.Equal(
        [
            "InvalidValueHandling: 0 Throw, 1 Omit",
            "OmissionReason: 0 Length, 1 Shortened, 2 InvalidGender, 3 InvalidBirthday, 4 CustomDataNotEncoded",
            "OverflowHandling: 0 Throw, 1 DropLowestPriority",
            "SessionField: 0 CustomerName, 1 HeadImgUrl, 2 Gender, 3 PhoneNumber, 4 Email, 5 Address, 6 Title, 7 Department, 8 Birthday, 9 Remark, 10 CustomData",
            "SessionFromError: 0 None, 1 InvalidGender, 2 InvalidBirthday, 3 CustomDataNotEncoded, 4 TooLong, 5 InvalidPayload",
            "SessionFromReadError: 0 None, 1 Absent, 2 NotAPayload, 3 ObjectBound, 4 EncodedAsAWhole, 5 SerializedTwice, 6 Cut, 7 NotJson, 8 InvalidMember, 9 TooLarge",
            "SessionGender: 0 Unknown, 1 Male, 2 Female",
        ],
        s_types.Where(type => type.IsEnum).OrderBy(type => type.Name, StringComparer.Ordinal).Select(Numbers));

    [Fact]
    public void Enums_are_ints() => Assert.All(s_types.Where(type => type.IsEnum), type => Assert.Equal(typeof(int), Enum.GetUnderlyingType(type)));

    [Fact]
    public void What_generated_code_calls_is_not_offered_to_authors() =>
        Assert.All(s_forGeneratedCode, type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));

    [Fact]
    public void Every_payload_is_a_struct_that_is_written_without_a_box()
    {
        MethodInfo[] methods = typeof(SessionFromSerializer).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        Assert.All(methods.Select(method => Assert.Single(method.GetGenericArguments())), payload =>
        {
            Assert.True(payload.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint));
            Assert.Contains(typeof(ISessionFromPayload), payload.GetGenericParameterConstraints());
        });
    }

#if !WSK_NETSTANDARD
    [Fact]
    public void The_converter_takes_cards_alone() =>
        Assert.Equal([typeof(ISessionFrom)], typeof(SessionFromJsonConverter<>).GetGenericArguments().Single().GetGenericParameterConstraints());

    [Fact]
    public void A_payload_is_there_when_true_was_returned()
    {
        ParameterInfo value = typeof(ISessionFrom).GetMethod(nameof(ISessionFrom.TryToSessionFrom))!.GetParameters()[0];
        Assert.True(value.GetCustomAttribute<System.Diagnostics.CodeAnalysis.NotNullWhenAttribute>()?.ReturnValue);
    }
#endif

    private static string Numbers(Type type) => type.Name + ": " + string.Join(", ", type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(member => (Number: (int)member.GetRawConstantValue()!, member.Name)).OrderBy(member => member.Number).Select(member => $"{member.Number} {member.Name}"));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsByRefLike: true } => "ref struct",
        { IsValueType: true } => type.CustomAttributes.Any(IsReadOnly) ? "readonly struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => type.IsSealed ? "sealed class" : "class",
    };

    private static bool IsReadOnly(CustomAttributeData attribute) => attribute.AttributeType.Name == nameof(IsReadOnlyAttribute);

    private static IEnumerable<string> Parents(Type type)
    {
        if (type.IsEnum)
        {
            return [];
        }

        Type? parent = type.BaseType == typeof(object) || type.BaseType == typeof(ValueType) ? null : type.BaseType;
        IEnumerable<Type> own = type.GetInterfaces().Except(parent?.GetInterfaces() ?? []);
        return own.Prepend(parent).OfType<Type>().Select(one => one.Name);
    }
}
