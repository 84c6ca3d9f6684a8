namespace Wsk.Generators.Analyzers.Pages;

/// <summary>The code that messages about pages quote.</summary>
internal static class PageWords
{
    /// <summary>An expression of WXML.</summary>
    public const string Braces = "{{…}}";

    /// <summary>How a page binds a string.</summary>
    public static string BindingIn(PageKind kind) => kind switch
    {
        PageKind.Wxml => "session-from=\"{{customerInfo}}\"",
        PageKind.Vue => ":session-from=\"customerInfo\"",
        _ => "sessionFrom={customerInfo}",
    };
}
