using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>Reads the members of an enum that is used as a gender.</summary>
internal static class GenderEnum
{
    public static IEnumerable<(string Name, decimal Number)> Members(ITypeSymbol type) => type.GetMembers()
        .OfType<IFieldSymbol>()
        .Where(field => field is { HasConstantValue: true, ConstantValue: not null })
        .Select(field => (field.Name, Convert.ToDecimal(field.ConstantValue, CultureInfo.InvariantCulture)));

    /// <summary>Whether WSK reads a number as another gender than the one that its name means.</summary>
    public static bool IsMisnumbered(string name, decimal number) => GenderNames.Read(name) switch
    {
        GenderWord.Male => number != GenderRule.Male,
        GenderWord.Female => number != GenderRule.Female,
        GenderWord.Unknown => number is GenderRule.Male or GenderRule.Female,
        _ => false,
    };

    public static string Format(IEnumerable<(string Name, decimal Number)> members) =>
        MessageText.Of(members.Select(member => member.Name + " = " + member.Number.ToString(CultureInfo.InvariantCulture)));
}
