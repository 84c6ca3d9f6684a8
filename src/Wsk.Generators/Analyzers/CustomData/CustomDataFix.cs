using System.Collections.Immutable;

namespace Wsk.Generators.Analyzers.CustomData;

/// <summary>What the rules tell the code fix.</summary>
internal static class CustomDataFix
{
    /// <summary>What the fix is to do.</summary>
    public const string Action = "CustomData.Fix";

    /// <summary>Write <c>UriComponent.Encode</c> around the expression.</summary>
    public const string Wrap = "Wrap";

    /// <summary>Call <c>UriComponent.Encode</c> instead.</summary>
    public const string Replace = "Replace";

    /// <summary>Encode once less, and that with <c>UriComponent.Encode</c>.</summary>
    public const string Once = "Once";

    /// <summary>Give the text as it was before it was encoded.</summary>
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
