namespace Wsk.Generators.Analyzers.Pages;

/// <summary>An attribute that makes or serves a contact button.</summary>
/// <param name="Role">What the attribute is for.</param>
/// <param name="Form">How its value is written.</param>
/// <param name="Start">The start of the value, inside quotation marks or braces.</param>
/// <param name="End">The end of the value.</param>
internal readonly record struct PageAttribute(AttributeRole Role, ValueForm Form, int Start, int End);

/// <summary>What an attribute is for.</summary>
internal enum AttributeRole
{
    /// <summary>Nothing that concerns contact buttons.</summary>
    Other,

    /// <summary>It says what a button opens.</summary>
    OpenType,

    /// <summary>It is the payload.</summary>
    SessionFrom,

    /// <summary>It adds attributes that the page does not show.</summary>
    Unknown,
}

/// <summary>How the value of an attribute is written.</summary>
internal enum ValueForm
{
    /// <summary>There is no value, or one that cannot be read.</summary>
    None,

    /// <summary>Text in which <c>{{…}}</c> is an expression, and HTML's character references count.</summary>
    Wxml,

    /// <summary>Text in which nothing but HTML's character references counts.</summary>
    Text,

    /// <summary>A JavaScript expression between quotation marks, where HTML's character references count.</summary>
    Binding,

    /// <summary>A JavaScript expression between braces.</summary>
    Script,
}
