namespace Wsk.Shared;

/// <summary>What a gender's number means: 1 is male, 2 is female (the vendor's guide); 0 is unknown (WeChat) and left out; any other is invalid.</summary>
internal static class GenderRule
{
    public const long Unknown = 0;
    public const long Male = 1;
    public const long Female = 2;

    /// <summary>Whether WSK can read the number. <see cref="Unknown"/> is not written at all.</summary>
    public static bool IsReadable(long value) => value == Male || value == Female;
}
