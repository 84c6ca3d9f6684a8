using System;

namespace Wsk;

/// <summary>
/// Marks a partial class, struct, record or record struct whose instances become the <c>session-from</c> string of a
/// WeChat Mini Program's contact button. The source generator adds the members of <see cref="ISessionFrom"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class SessionFromAttribute : Attribute
{
    /// <summary>
    /// The most UTF-8 bytes a payload may have; 0 means no limit but that of .NET's strings and arrays. The default is 1000, WeChat's own limit: WeChat cuts what is
    /// longer, and a cut JSON text is a lost customer card.
    /// </summary>
    public int MaxBytes { get; set; } = 1000;

    /// <summary>What happens to a payload that is longer than <see cref="MaxBytes"/>.</summary>
    public OverflowHandling Overflow { get; set; }

    /// <summary>What happens to a value that WSK could not read.</summary>
    public InvalidValueHandling InvalidValues { get; set; }

    /// <summary>
    /// Whether the type also implements <c>ISpanFormattable</c> and <c>IUtf8SpanFormattable</c> (.NET 8 and later). Off by default:
    /// string interpolation and loggers would otherwise print the customer's data.
    /// </summary>
    public bool Formattable { get; set; }

    /// <summary>
    /// Whether only members with an attribute of Wsk take part in the payload, so that a name alone sends nothing. Off by default.
    /// Each annotated type decides for all its members, inherited ones included.
    /// </summary>
    public bool OnlyMarked { get; set; }
}
