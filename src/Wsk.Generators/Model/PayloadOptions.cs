namespace Wsk.Generators.Model;

/// <summary>What SessionFromAttribute says.</summary>
internal sealed record PayloadOptions(int MaxBytes, bool DropsLowestPriority, bool OmitsInvalid, bool Formattable)
{
    public const int DefaultMaxBytes = 1000;
}
