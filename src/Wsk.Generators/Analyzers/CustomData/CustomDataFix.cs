using System.Collections.Immutable;

namespace Wsk.Generators.Analyzers.CustomData;

/// <summary>The diagnostic's property that tells the code fix what to do.</summary>
internal static class CustomDataFix
{
    /// <summary>The property's name.</summary>
    public const string Action = "CustomData.Fix";

    /// <summary>Encode the expression with <c>UriComponent.Encode</c>.</summary>
    public const string Wrap = "Wrap";

    /// <summary>Call <c>UriComponent.Encode</c> in place of the other encoder.</summary>
    public const string Replace = "Replace";

    /// <summary>Remove one encoding, and use <c>UriComponent.Encode</c> for the other.</summary>
    public const string Once = "Once";

    /// <summary>Use the text as it was before encoding.</summary>
    public const string Decode = "Decode";

    public static ImmutableDictionary<string, string?> Properties(EncodedTextVerdict verdict, bool canFix) => !canFix ? None : verdict switch
    {
        { Fault: EncodedTextFault.Raw, CanWrap: true } => Of(Wrap),
        { Fault: EncodedTextFault.Broken or EncodedTextFault.Unusual, Encoder: not null } => Of(Replace),
        { Fault: EncodedTextFault.Twice, Encoder: not null } => Of(Once),
        { Fault: EncodedTextFault.Twice } => Of(Decode),
        _ => None,
    };

    public static ImmutableDictionary<string, string?> None => ImmutableDictionary<string, string?>.Empty;

    public static ImmutableDictionary<string, string?> Of(string action) => None.Add(Action, action);
}
