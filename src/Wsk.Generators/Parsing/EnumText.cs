using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Text;
using Wsk.Generators.Model;
using Wsk.Shared;

namespace Wsk.Generators.Parsing;

/// <summary>How long and how short an enum's text can be.</summary>
internal static class EnumText
{
    // More named flags than this would make too many combinations to look at while somebody types.
    private const int MaxCombinedFlags = 12;

    /// <summary>The longest text, percent-encoded; null when a flags enum has too many names to tell.</summary>
    public static long? MaxBytes(EnumModel model)
    {
        long longest = MaxNumberLength(model.UnderlyingType);
        foreach (EnumMemberModel member in model.Members)
        {
            longest = Math.Max(longest, member.Encoded.Length);
        }

        if (!model.IsFlags)
        {
            return longest;
        }

        return model.Members.Count > MaxCombinedFlags ? null : Math.Max(longest, LongestCombination(model));
    }

    /// <summary>The longest text under a format; null when names that share a value or combine are written.</summary>
    public static long? MaxFormattedBytes(INamedTypeSymbol type, string format)
    {
        string underlyingType = UnderlyingType(type);
        switch (format)
        {
            case "D" or "d":
                return MaxNumberLength(underlyingType);
            case "X" or "x":
                return HexLength(underlyingType);
            case "" or "G" or "g":
                IFieldSymbol[] names = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToArray();
                bool isPlain = type.FindAttribute("System", "FlagsAttribute") is null && names.Select(name => name.ConstantValue).Distinct().Count() == names.Length;
                return isPlain ? names.Select(name => PayloadText.Encode(name.Name).Length).Concat(new[] { MaxNumberLength(underlyingType) }).Max() : null;
            default:
                return null;
        }
    }

    /// <summary>The shortest text, percent-encoded: a value without a name is written as a number.</summary>
    public static long MinBytes(EnumModel model) => model.Members.All(member => member.Encoded.Length != 0) ? 1 : 0;

    /// <summary>The shortest text under a format; 0 for a format that enums do not know.</summary>
    public static long MinFormattedBytes(INamedTypeSymbol type, string format) => format switch
    {
        "X" or "x" => HexLength(UnderlyingType(type)),
        "" or "G" or "g" or "D" or "d" or "F" or "f" => 1,
        _ => 0,
    };

    private static string UnderlyingType(INamedTypeSymbol type) => type.EnumUnderlyingType?.ToDisplayString() ?? "int";

    private static long LongestCombination(EnumModel model)
    {
        ulong[] flags = model.Members.Select(member => member.Value).ToArray();
        long longest = 0;
        foreach (ulong bits in Combinations(flags))
        {
            if (FlagsText.IsNamed(bits, flags, out _))
            {
                int[] named = Enumerable.Range(0, flags.Length).Where(index => FlagsText.Contains(bits, flags, index)).ToArray();
                longest = Math.Max(longest, named.Sum(index => (long)model.Members[index].Encoded.Length) + ((named.Length - 1) * EntrySyntax.FlagSeparator.Length));
            }
        }

        return longest;
    }

    private static HashSet<ulong> Combinations(ulong[] flags)
    {
        var combinations = new HashSet<ulong> { 0 };
        foreach (ulong flag in flags)
        {
            foreach (ulong combination in combinations.ToArray())
            {
                combinations.Add(combination | flag);
            }
        }

        return combinations;
    }

    private static int HexLength(string underlyingType) => underlyingType switch
    {
        "sbyte" or "byte" => 2,
        "short" or "ushort" => 4,
        "long" or "ulong" => 16,
        _ => 8,
    };

    private static int MaxNumberLength(string underlyingType) => underlyingType switch
    {
        "sbyte" => "-128".Length,
        "byte" => "255".Length,
        "short" => "-32768".Length,
        "ushort" => "65535".Length,
        "uint" => "4294967295".Length,
        "long" or "ulong" => "-9223372036854775808".Length,
        _ => "-2147483648".Length,
    };
}
