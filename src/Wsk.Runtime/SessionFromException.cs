using System;
using System.Globalization;

namespace Wsk;

/// <summary>
/// No payload could be written or read. The message names the member and the rule and never holds the customer's data, since it ends up in logs.
/// </summary>
public sealed class SessionFromException : FormatException
{
    /// <summary>Creates an exception for one mistake.</summary>
    /// <param name="error">The rule that was broken.</param>
    /// <param name="field">The field of the payload, when there is one.</param>
    /// <param name="memberName">The C# member, when there is one.</param>
    /// <param name="position">When reading: where the text is wrong, in the units of the input (bytes or UTF-16 units).</param>
    public SessionFromException(SessionFromError error, SessionField? field = null, string? memberName = null, int? position = null)
        : base(Describe(error, field, memberName, position))
    {
        Error = error;
        Field = field;
        MemberName = memberName;
        Position = position;
    }

    /// <summary>The rule that was broken.</summary>
    public SessionFromError Error { get; }

    /// <summary>The field of the payload; null when the payload as a whole is at fault.</summary>
    public SessionField? Field { get; }

    /// <summary>The C# member; null when the payload as a whole is at fault.</summary>
    public string? MemberName { get; }

    /// <summary>When reading: where the text is wrong, in the units of the input (bytes or UTF-16 units); otherwise null.</summary>
    public int? Position { get; }

    private static string Describe(SessionFromError error, SessionField? field, string? memberName, int? position)
    {
        string rule = error switch
        {
            SessionFromError.InvalidGender => "gender must be 1 (male) or 2 (female); 0 (unknown) and null leave it out.",
            SessionFromError.InvalidBirthday => "birthday must be a day of the Gregorian calendar written yyyy-MM-dd; null or an empty string leaves it out.",
            SessionFromError.CustomDataNotEncoded => "customData must be the percent-encoding of a JSON array of {label_cn, label_en, value} strings; EncodedCustomData.Encode makes one.",
            SessionFromError.TooLong => "the payload has more UTF-8 bytes than MaxBytes allows, or than .NET can hold. WeChat would cut it and the customer card would be lost: shorten the values, or set Overflow = OverflowHandling.DropLowestPriority.",
            SessionFromError.InvalidPayload => "the text is not a session-from payload.",
            _ => "the session-from payload is at fault.",
        };
        string where = memberName ?? field?.ToString() ?? string.Empty;
        string at = position is int unit ? string.Format(CultureInfo.InvariantCulture, " (position {0})", unit) : string.Empty;
        return where.Length == 0 ? char.ToUpperInvariant(rule[0]) + rule.Substring(1) + at : where + ": " + rule + at;
    }
}
