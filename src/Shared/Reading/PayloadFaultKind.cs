namespace Wsk.Shared;

/// <summary>Why a text is not a payload that WSK can read.</summary>
internal enum PayloadFaultKind
{
    /// <summary>The text is empty or white space.</summary>
    Absent,

    /// <summary>The text is a tag such as WeChat's <c>wxapp</c>, or JSON other than an object.</summary>
    NotAPayload,

    /// <summary>The text is <c>[object Object]</c>, because the page bound an object instead of a string.</summary>
    ObjectBound,

    /// <summary>The whole payload is percent-encoded.</summary>
    EncodedAsAWhole,

    /// <summary>The text is a JSON string that contains the payload.</summary>
    SerializedTwice,

    /// <summary>The object has no end.</summary>
    Cut,

    /// <summary>JSON.parse rejects the text for another reason.</summary>
    NotJson,

    /// <summary>The value of a member is not valid for its field.</summary>
    InvalidMember,

    /// <summary>The payload has more bytes than the limit.</summary>
    TooLong,
}
