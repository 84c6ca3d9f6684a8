namespace Wsk;

/// <summary>Why no payload could be written or read.</summary>
public enum SessionFromError
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>A gender is neither 0 (unknown and left out), 1 (male) nor 2 (female).</summary>
    InvalidGender = 1,

    /// <summary>A birthday's text is not a day of the Gregorian calendar written <c>yyyy-MM-dd</c>.</summary>
    InvalidBirthday = 2,

    /// <summary>A customData text is not the percent-encoding of a JSON array of <c>{label_cn, label_en, value}</c> strings.</summary>
    CustomDataNotEncoded = 3,

    /// <summary>The payload has more UTF-8 bytes than <see cref="SessionFromAttribute.MaxBytes"/> allows; or more than <see cref="int.MaxValue"/>, or than what it is written to can hold at all (a string, an array).</summary>
    TooLong = 4,

    /// <summary>A text that was read is not a payload.</summary>
    InvalidPayload = 5,
}
