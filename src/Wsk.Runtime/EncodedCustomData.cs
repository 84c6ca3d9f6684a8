using System;

namespace Wsk;

/// <summary>customData text that is proven to be encoded entries. <c>default</c> is the encoding of no entries.</summary>
public readonly struct EncodedCustomData : IEquatable<EncodedCustomData>
{
    private readonly string? _text;

    private EncodedCustomData(string text) => _text = text;

    /// <inheritdoc/>
    public bool Equals(EncodedCustomData other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EncodedCustomData other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode();

    /// <summary>Compares the encoded texts ordinally.</summary>
    public static bool operator ==(EncodedCustomData left, EncodedCustomData right) => left.Equals(right);

    /// <summary>Compares the encoded texts ordinally.</summary>
    public static bool operator !=(EncodedCustomData left, EncodedCustomData right) => !left.Equals(right);

    /// <summary>Checks that a text is encoded entries.</summary>
    public static bool TryParse(string? encoded, out EncodedCustomData customData)
    {
        customData = encoded is null || !Rules.EncodedCustomDataRule.IsEncoded(encoded.AsSpan()) ? default : new EncodedCustomData(encoded);
        return customData._text is not null;
    }

    /// <summary>The encoded text.</summary>
    public override string ToString() => _text ?? string.Empty;
}
