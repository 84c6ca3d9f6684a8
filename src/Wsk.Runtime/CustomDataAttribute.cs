using System;

namespace Wsk;

/// <summary>Sends the member as one labeled entry of <c>customData</c>. A null value leaves the entry out, and so does the default of a DateOnly, DateTime or DateTimeOffset.</summary>
/// <remarks>
/// A value that writes itself through <c>TryFormat</c> (<c>IUtf8SpanFormattable</c>, <c>ISpanFormattable</c>) may have a text of 1,048,576 bytes or UTF-16 units.
/// A value that asks for more counts as longer than any payload, whatever <see cref="SessionFromAttribute.MaxBytes"/> is: <see cref="SessionFromError.TooLong"/>,
/// or the entry is dropped.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class CustomDataAttribute : Attribute
{
    /// <summary>Labels the entry.</summary>
    /// <param name="labelCn">The Chinese label, <c>label_cn</c>, as the customer-service agent reads it.</param>
    /// <param name="labelEn">The English label, <c>label_en</c>.</param>
    /// <exception cref="ArgumentNullException">A label is null.</exception>
    public CustomDataAttribute(string labelCn, string labelEn)
    {
        LabelCn = labelCn ?? throw new ArgumentNullException(nameof(labelCn));
        LabelEn = labelEn ?? throw new ArgumentNullException(nameof(labelEn));
    }

    /// <summary>The Chinese label, <c>label_cn</c>.</summary>
    public string LabelCn { get; }

    /// <summary>The English label, <c>label_en</c>.</summary>
    public string LabelEn { get; }

    /// <summary>The format of the value, applied under the invariant culture; null for the default text of the type, which docs/payload.md names. <c>"yyyy-MM-dd HH:mm"</c> suits a date and time.</summary>
    public string? Format { get; set; }

    /// <summary>
    /// How long the entry stays under <see cref="OverflowHandling.DropLowestPriority"/>: higher stays longer, and
    /// <see cref="int.MaxValue"/> is never dropped.
    /// </summary>
    public int Priority { get; set; }

    /// <summary>
    /// Whether <see cref="OverflowHandling.DropLowestPriority"/> cuts the entry's value to what is left of <see cref="SessionFromAttribute.MaxBytes"/>, with <c>…</c>
    /// behind it, before the entry goes as a whole. An entry of priority <see cref="int.MaxValue"/> is cut last of all and never goes. For values whose beginning still helps, as a product's name.
    /// </summary>
    public bool Shorten { get; set; }
}
