namespace Wsk.Reading;

/// <summary>What is read at most.</summary>
internal static class ReadLimits
{
    /// <summary>The longest text, in UTF-16 code units or bytes as it is given. WeChat carries 1000 bytes.</summary>
    public const int MaxLength = 65_536;

    /// <summary>The result of a text that is longer.</summary>
    public static SessionFromReadResult TooLarge => new(SessionFromReadError.TooLarge, MaxLength);

    /// <summary>How many units a reader keeps on the stack before it rents memory.</summary>
    public const int StackUnits = 1024;
}
