using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;
using Wsk.Text;

namespace Wsk.Generators.Parsing;

/// <summary>How long an enum's text can get.</summary>
internal static class EnumText
{
    // More named flags than this would make too many combinations to look at while somebody types.
    private const int MaxCombinedFlags = 12;

    private static readonly int s_separatorLength = PayloadText.Encode(", ").Length;

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
        string underlyingType = type.EnumUnderlyingType?.ToDisplayString() ?? "int";
        switch (format)
        {
            case "D" or "d":
                return MaxNumberLength(underlyingType);
            case "X" or "x":
                return MaxHexLength(underlyingType);
            case "" or "G" or "g":
                IFieldSymbol[] names = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToArray();
                bool isPlain = type.FindAttribute("System", "FlagsAttribute") is null && names.Select(name => name.ConstantValue).Distinct().Count() == names.Length;
                return isPlain ? names.Select(name => PayloadText.Encode(name.Name).Length).Concat(new[] { MaxNumberLength(underlyingType) }).Max() : null;
            default:
                return null;
        }
    }

    private static long LongestCombination(EnumModel model)
    {
        ulong[] flags = model.Members.Select(member => member.Value).ToArray();
        long longest = 0;
        foreach (ulong bits in Combinations(flags))
        {
            if (FlagsText.IsNamed(bits, flags, out _))
            {
                int[] named = Enumerable.Range(0, flags.Length).Where(index => FlagsText.Contains(bits, flags, index)).ToArray();
                longest = Math.Max(longest, named.Sum(index => (long)model.Members[index].Encoded.Length) + ((named.Length - 1) * s_separatorLength));
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

    private static int MaxHexLength(string underlyingType) => underlyingType switch
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
