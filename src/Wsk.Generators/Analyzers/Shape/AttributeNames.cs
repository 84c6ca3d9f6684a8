using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Reporting;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>The names of attributes in messages.</summary>
internal static class AttributeNames
{
    private const string Suffix = "Attribute";

    /// <summary>For example <c>[CustomData]</c>.</summary>
    public static string Of(AttributeData attribute)
    {
        string name = attribute.AttributeClass!.Name;
        return MessageText.Of("[" + name.Substring(0, name.Length - Suffix.Length) + "]");
    }
}
