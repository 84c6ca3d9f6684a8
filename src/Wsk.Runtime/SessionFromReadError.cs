namespace Wsk;

/// <summary>Why a <c>session-from</c> text could not be read.</summary>
public enum SessionFromReadError
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>There is no text: null, empty, or nothing but white space.</summary>
    Absent = 1,

    /// <summary>The text is something other than a payload: WeChat's <c>wxapp</c>, another system's tag, or JSON that is no object.</summary>
    NotAPayload = 2,

    /// <summary>The page bound an object in place of a string, and <c>[object Object]</c> arrived.</summary>
    ObjectBound = 3,

    /// <summary>The whole payload is percent-encoded. Only customData should be.</summary>
    EncodedAsAWhole = 4,

    /// <summary>The text is a JSON string that holds the payload.</summary>
    SerializedTwice = 5,

    /// <summary>The payload has no end. WeChat cuts what is longer than it carries.</summary>
    Cut = 6,

    /// <summary>JSON.parse refuses the text (ECMA-262 25.5.1), objects are nested more than 64 deep, or the bytes are not UTF-8.</summary>
    NotJson = 7,

    /// <summary>A member's value is not what the member's field takes.</summary>
    InvalidMember = 8,

    /// <summary>The text has more than 65,536 UTF-16 code units or bytes.</summary>
    TooLarge = 9,
}
