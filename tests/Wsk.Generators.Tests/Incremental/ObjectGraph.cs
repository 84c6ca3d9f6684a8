using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Tests.Incremental;

/// <summary>Everything that can be reached from an object, through private fields too.</summary>
internal static class ObjectGraph
{
    private static readonly Type[] s_rooting =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(Compilation), typeof(SemanticModel), typeof(Location),
        typeof(AttributeData), typeof(SyntaxToken), typeof(SyntaxTrivia), typeof(CSharpSyntaxRewriter), typeof(IOperation), typeof(Delegate),
    ];

    /// <summary>The paths to whatever keeps a compilation alive.</summary>
    public static IEnumerable<string> PathsToRoots(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(string Path, object Value)>([(root.GetType().Name, root)]);
        while (open.TryPop(out (string Path, object Value) next))
        {
            Type type = next.Value.GetType();
            if (s_rooting.Any(rooting => rooting.IsAssignableFrom(type)))
            {
                yield return next.Path;
                continue;
            }

            if (!IsLeaf(type) && (type.IsValueType || seen.Add(next.Value)))
            {
                foreach ((string Path, object Value) child in Children(next.Path, next.Value, type))
                {
                    open.Push(child);
                }
            }
        }
    }

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string) || typeof(MemberInfo).IsAssignableFrom(type);

    private static IEnumerable<(string Path, object Value)> Children(string path, object value, Type type)
    {
        if (value is Array array)
        {
            return ((IEnumerable)array).Cast<object?>().Select((element, i) => ($"{path}[{i}]", element)).Where(child => child.element is not null)!;
        }

        return Fields(type)
            .Select(field => (Path: $"{path}.{field.Name}", Value: field.GetValue(value)))
            .Where(child => child.Value is not null)!;
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
