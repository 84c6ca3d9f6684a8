namespace Wsk.Generators.Analyzers.Payload;

/// <summary>What is wrong with a payload, and where.</summary>
/// <param name="Kind">The cause.</param>
/// <param name="Start">Where the wrong piece starts, in UTF-16 units.</param>
/// <param name="Length">The wrong piece's length; 0 at the end of the text.</param>
/// <param name="Field">The field of an invalid member; without meaning for other kinds.</param>
internal readonly record struct PayloadFault(PayloadFaultKind Kind, int Start, int Length, SessionField Field = default);

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
