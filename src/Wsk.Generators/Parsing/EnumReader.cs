using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>Reads an enum's texts: <c>[EnumMember]</c>, else <c>[Display(Name)]</c>, else the name.</summary>
internal static class EnumReader
{
    private static readonly ConditionalWeakTable<INamedTypeSymbol, EnumModel> s_byType = new();

    /// <summary>The texts, read once for as long as the compiler keeps the symbol.</summary>
    public static EnumModel Read(INamedTypeSymbol type) => s_byType.GetValue(type, ReadMembers);

    private static EnumModel ReadMembers(INamedTypeSymbol type)
    {
        string typeName = type.ToFullName();
        var members = new List<EnumMemberModel>();
        var values = new HashSet<ulong>();
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
        {
            // Of several names for one value the first declared speaks for it.
            ulong value = Bits(field.ConstantValue!);
            if (values.Add(value))
            {
                string text = TextOf(field);
                members.Add(new EnumMemberModel(Constant(field, typeName), value, text, PayloadText.Encode(text)));
            }
        }

        return new EnumModel(
            typeName,
            type.Name,
            type.EnumUnderlyingType!.ToDisplayString(),
            type.FindAttribute("System", "FlagsAttribute") is not null,
            members.OrderBy(member => member.Value).ToImmutableArray());
    }

    private static string Constant(IFieldSymbol field, string typeName) => DeclaredAttributes.MayExist(field) && field.IsForbidden()
        ? "(" + typeName + ")(" + Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture) + ")"
        : typeName + "." + SymbolExtensions.Escape(field.Name);

    private static string TextOf(IFieldSymbol field) => !DeclaredAttributes.MayExist(field) ? field.Name
        : field.FindAttribute("System.Runtime.Serialization", "EnumMemberAttribute")?.Argument<string?>("Value", null)
        ?? field.FindAttribute(WellKnownNames.DataAnnotations, "DisplayAttribute")?.Argument<string?>("Name", null)
        ?? field.Name;

    private static ulong Bits(object constant) => constant is ulong bits
        ? bits
        : unchecked((ulong)Convert.ToInt64(constant, CultureInfo.InvariantCulture));
}
