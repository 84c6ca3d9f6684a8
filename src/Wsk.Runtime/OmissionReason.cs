namespace Wsk;

/// <summary>Why a member, or a part of it, is not in a payload that was written all the same.</summary>
public enum OmissionReason
{
    /// <summary>The payload would have been longer than <see cref="SessionFromAttribute.MaxBytes"/>, and <see cref="OverflowHandling.DropLowestPriority"/> chose this member.</summary>
    Length = 0,

    /// <summary>The member's text is in the payload in part only, with <c>…</c> behind it: cut to what was left of <see cref="SessionFromAttribute.MaxBytes"/>, because its attribute says <c>Shorten</c>.</summary>
    Shortened = 1,

    /// <summary>The gender is neither 0, 1 nor 2, and <see cref="InvalidValueHandling.Omit"/> left it out.</summary>
    InvalidGender = 2,

    /// <summary>The birthday's text is not a day written <c>yyyy-MM-dd</c>, and <see cref="InvalidValueHandling.Omit"/> left it out.</summary>
    InvalidBirthday = 3,

    /// <summary>The customData text is not encoded entries, and <see cref="InvalidValueHandling.Omit"/> left it out.</summary>
    CustomDataNotEncoded = 4,
}
