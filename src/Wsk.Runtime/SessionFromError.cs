namespace Wsk;

/// <summary>Why no payload could be written or read.</summary>
public enum SessionFromError
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>A gender is neither 0 (unknown, left out), 1 (male) nor 2 (female).</summary>
    InvalidGender,

    /// <summary>A birthday's text is not a day of the Gregorian calendar written <c>yyyy-MM-dd</c>.</summary>
    InvalidBirthday,

    /// <summary>A customData text is not the percent-encoding of a JSON array of <c>{label_cn, label_en, value}</c> strings.</summary>
    CustomDataNotEncoded,

    /// <summary>The payload has more UTF-8 bytes than <see cref="SessionFromAttribute.MaxBytes"/> allows; or more than <see cref="int.MaxValue"/>, or than what it is written to can hold at all (a string, an array).</summary>
    TooLong,

    /// <summary>A text that was read is not a payload.</summary>
    InvalidPayload,
}
