using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>Reads an enum that is used as a gender.</summary>
internal static class GenderEnum
{
    private static readonly HashSet<string> s_male = new(StringComparer.OrdinalIgnoreCase)
    {
        "Male", "Man", "Boy", "M", "Masculine", "Gentleman", "男", "男性", "男士", "男生", "先生",
    };

    private static readonly HashSet<string> s_female = new(StringComparer.OrdinalIgnoreCase)
    {
        "Female", "Woman", "Girl", "F", "Feminine", "Lady", "女", "女性", "女士", "女生", "小姐",
    };

    public static IEnumerable<(string Name, decimal Number)> Members(ITypeSymbol type) => type.GetMembers()
        .OfType<IFieldSymbol>()
        .Where(field => field is { HasConstantValue: true, ConstantValue: not null })
        .Select(field => (field.Name, Convert.ToDecimal(field.ConstantValue, CultureInfo.InvariantCulture)));

    public static bool IsMale(string name) => s_male.Contains(name);

    public static bool IsFemale(string name) => s_female.Contains(name);
}
