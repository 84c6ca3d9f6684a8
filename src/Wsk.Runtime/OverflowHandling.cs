namespace Wsk;

/// <summary>What happens to a payload of more than <see cref="SessionFromAttribute.MaxBytes"/> UTF-8 bytes. It is never cut.</summary>
public enum OverflowHandling
{
    /// <summary>The write fails with <see cref="SessionFromError.TooLong"/>.</summary>
    Throw = 0,

    /// <summary>
    /// Whole members are left out, the lowest <c>Priority</c> first and among equals the last in payload order first,
    /// until the rest fits. Then each of them that still fits comes back, the last that went first: one long text does not empty the card.
    /// A text whose attribute says <c>Shorten</c> is cut to what is left, with <c>…</c> behind it, where its beginning fits. <see cref="SessionFromResult.Omissions"/>
    /// names what is missing.
    /// </summary>
    DropLowestPriority = 1,
}
