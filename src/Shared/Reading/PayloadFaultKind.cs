namespace Wsk.Shared;

/// <summary>Why a text is not a payload that WSK can read.</summary>
internal enum PayloadFaultKind
{
    /// <summary>Nothing but white space.</summary>
    Absent,

    /// <summary>A tag such as WeChat's <c>wxapp</c>, or JSON that is no object.</summary>
    NotAPayload,

    /// <summary><c>[object Object]</c>: the page bound an object in place of a string.</summary>
    ObjectBound,

    /// <summary>The whole payload is percent-encoded.</summary>
    EncodedAsAWhole,

    /// <summary>A JSON string that holds the payload.</summary>
    SerializedTwice,

    /// <summary>The object has no end.</summary>
    Cut,

    /// <summary>Anything else that JSON.parse refuses.</summary>
    NotJson,

    /// <summary>The value of a member is not what its field takes.</summary>
    InvalidMember,

    /// <summary>More bytes than the limit.</summary>
    TooLong,
}
