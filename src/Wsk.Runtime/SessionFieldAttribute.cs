using System;

namespace Wsk;

/// <summary>Maps a member whose name is not the field's name, or whose priority is not the default.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class SessionFieldAttribute : Attribute
{
    /// <summary>Maps the member to <paramref name="field"/>.</summary>
    /// <param name="field">The field of the payload.</param>
    public SessionFieldAttribute(SessionField field) => Field = field;

    /// <summary>The field of the payload.</summary>
    public SessionField Field { get; }

    /// <summary>
    /// How long the member stays under <see cref="OverflowHandling.DropLowestPriority"/>: higher stays longer, and
    /// <see cref="int.MaxValue"/> is never dropped.
    /// </summary>
    public int Priority { get; set; }

    /// <summary>
    /// Whether <see cref="OverflowHandling.DropLowestPriority"/> cuts the member's text to what is left of <see cref="SessionFromAttribute.MaxBytes"/>, with <c>…</c>
    /// behind it, before the member goes as a whole. A member of priority <see cref="int.MaxValue"/> is cut last of all and never goes. For texts whose beginning still helps, as a remark or an address.
    /// </summary>
    public bool Shorten { get; set; }
}
