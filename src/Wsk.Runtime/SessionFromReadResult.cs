using System;
using System.Globalization;

namespace Wsk;

/// <summary>The outcome of reading a <c>session-from</c> text. Holds names and numbers but no customer's data, so it may be logged.</summary>
public readonly struct SessionFromReadResult : IEquatable<SessionFromReadResult>
{
    internal SessionFromReadResult(SessionFromReadError error, int position, SessionField? field = null, string? memberName = null)
    {
        Error = error;
        Position = position;
        Field = field;
        MemberName = memberName;
    }

    /// <summary>The first thing that is wrong, or <see cref="SessionFromReadError.None"/>.</summary>
    public SessionFromReadError Error { get; }

    /// <summary>Where the text is wrong: an index in bytes if bytes were read, else in UTF-16 code units. 0 if nothing is wrong.</summary>
    public int Position { get; }

    /// <summary>The field of the invalid member; null if the text as a whole is at fault, or nothing is.</summary>
    public SessionField? Field { get; }

    /// <summary>The C# member that could not take the value; null if the text as a whole is at fault, nothing is, or no DTO was read.</summary>
    public string? MemberName { get; }

    /// <summary>Compares all four properties.</summary>
    public static bool operator ==(SessionFromReadResult left, SessionFromReadResult right) => left.Equals(right);

    /// <summary>Compares all four properties.</summary>
    public static bool operator !=(SessionFromReadResult left, SessionFromReadResult right) => !left.Equals(right);

    /// <summary>Compares all four properties.</summary>
    public bool Equals(SessionFromReadResult other) =>
        Error == other.Error && Position == other.Position && Field == other.Field && MemberName == other.MemberName;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SessionFromReadResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Error * 397) ^ Position;

    /// <summary>What is wrong and where, in one English sentence for a log or a support desk.</summary>
    public override string ToString()
    {
        string what = Error switch
        {
            SessionFromReadError.None => "Read: nothing is wrong",
            SessionFromReadError.Absent => "Absent: the page sent no session-from",
            SessionFromReadError.NotAPayload => "NotAPayload: the text is WeChat's own or another system's, and no customer card",
            SessionFromReadError.ObjectBound => "ObjectBound: the page bound an object instead of its JSON string",
            SessionFromReadError.EncodedAsAWhole => "EncodedAsAWhole: the whole payload was percent-encoded, and only customData is to be",
            SessionFromReadError.SerializedTwice => "SerializedTwice: the payload was serialized a second time, as a JSON string",
            SessionFromReadError.Cut => "Cut: the payload ends in the middle, as WeChat cuts what is too long",
            SessionFromReadError.NotJson => "NotJson: the text is not strict JSON",
            SessionFromReadError.InvalidMember => "InvalidMember: " + DescribeMember(),
            _ => "TooLarge: the text is longer than 65,536",
        };
        return Error is SessionFromReadError.None or SessionFromReadError.Absent
            ? what + "."
            : what + " (position " + Position.ToString(CultureInfo.InvariantCulture) + ").";
    }

    private string DescribeMember()
    {
        string rule = Field switch
        {
            SessionField.Gender => "gender is none of 0, 1 and 2",
            SessionField.Birthday => "birthday is not a day written yyyy-MM-dd",
            SessionField.CustomData => MemberName is null ? "customData is not an encoded array of {label_cn, label_en, value}" : "customData has a value that the member cannot take",
            SessionField field => field + " is not a text that the member can take",
            null => "a value is not what its field takes",
        };
        return MemberName is null ? rule : MemberName + ": " + rule;
    }
}
