namespace Wsk;

/// <summary>What happens to a gender, birthday or encoded customData that WSK could not read.</summary>
public enum InvalidValueHandling
{
    /// <summary>The write fails with the <see cref="SessionFromError"/> that says why.</summary>
    Throw = 0,

    /// <summary>The member is left out and the card survives. <see cref="SessionFromResult.Omissions"/> names the member and the rule.</summary>
    Omit = 1,
}
