using System;

namespace Wsk;

/// <summary>One labeled entry of <c>customData</c> that is known only at run time.</summary>
public readonly struct CustomDataEntry : IEquatable<CustomDataEntry>
{
    /// <summary>Creates an entry.</summary>
    /// <param name="labelCn">The Chinese label, <c>label_cn</c>.</param>
    /// <param name="labelEn">The English label, <c>label_en</c>.</param>
    /// <param name="value">The value; null leaves the entry out of the payload.</param>
    /// <exception cref="ArgumentNullException">A label is null.</exception>
    public CustomDataEntry(string labelCn, string labelEn, string? value)
    {
        LabelCn = labelCn ?? throw new ArgumentNullException(nameof(labelCn));
        LabelEn = labelEn ?? throw new ArgumentNullException(nameof(labelEn));
        Value = value;
    }

    /// <summary>The Chinese label, <c>label_cn</c>; null only in <c>default</c>.</summary>
    public string LabelCn { get; }

    /// <summary>The English label, <c>label_en</c>; null only in <c>default</c>.</summary>
    public string LabelEn { get; }

    /// <summary>The value; null leaves the entry out of the payload.</summary>
    public string? Value { get; }

    /// <summary>Compares all three texts ordinally.</summary>
    public bool Equals(CustomDataEntry other) =>
        LabelCn == other.LabelCn && LabelEn == other.LabelEn && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CustomDataEntry other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            int hash = LabelCn?.GetHashCode() ?? 0;
            hash = (hash * 397) ^ (LabelEn?.GetHashCode() ?? 0);
            return (hash * 397) ^ (Value?.GetHashCode() ?? 0);
        }
    }

    /// <summary>The English label alone, because a value is a customer's data and would end up in logs.</summary>
    public override string ToString() => LabelEn ?? string.Empty;

    /// <summary>Compares all three texts ordinally.</summary>
    public static bool operator ==(CustomDataEntry left, CustomDataEntry right) => left.Equals(right);

    /// <summary>Compares all three texts ordinally.</summary>
    public static bool operator !=(CustomDataEntry left, CustomDataEntry right) => !left.Equals(right);
}
