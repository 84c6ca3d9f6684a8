namespace Wsk.Reading;

/// <summary>What is read at most.</summary>
internal static class ReadLimits
{
    /// <summary>The longest text, in UTF-16 code units or bytes as it is given. WeChat carries 1000 bytes.</summary>
    public const int MaxLength = 65_536;

    /// <summary>The result of a text that is longer.</summary>
    public static SessionFromReadResult TooLarge => new(SessionFromReadError.TooLarge, MaxLength);

    /// <summary>How many units a reader keeps on the stack before it rents memory: what WeChat carries.</summary>
    public const int StackUnits = 1024;

    /// <summary>The same for what customData is decoded in, which takes half as many units more.</summary>
    public const int DecodingStackUnits = StackUnits + (StackUnits / 2);
}
