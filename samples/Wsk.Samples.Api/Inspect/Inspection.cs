using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Wsk.Samples.Api.Inspect;

/// <summary>What a <c>session-from</c> text says and what is wrong with it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Error">What is wrong first.</param>
/// <param name="Field">The field that is wrong, if one is.</param>
/// <param name="Message">The same in an English sentence, without the customer's data.</param>
/// <param name="Wrapping">In what the payload was wrapped by mistake; the card is what is inside.</param>
/// <param name="Mark">Which part of the text is wrong; null if nothing is.</param>
/// <param name="ByteCount">The text's length in UTF-8 bytes.</param>
/// <param name="MaxBytes">How many bytes WeChat carries.</param>
/// <param name="Parts">Of how many bytes each member is, in the text's order.</param>
/// <param name="Card">The fields that the workbench shows.</param>
/// <param name="Entries">The entries of customData.</param>
/// <param name="OtherMembers">What the workbench does not show.</param>
internal sealed record Inspection(
    string Text,
    SessionFromReadError Error,
    SessionField? Field,
    string Message,
    Wrapping Wrapping,
    TextMark? Mark,
    int ByteCount,
    int MaxBytes,
    IReadOnlyList<PayloadPart> Parts,
    InspectedCard Card,
    IReadOnlyList<InspectedEntry> Entries,
    IReadOnlyList<InspectedMember> OtherMembers);

/// <summary>A stretch of text in UTF-16 code units. Of length 0 where something is missing.</summary>
internal sealed record TextMark(int Start, int Length);

/// <summary>A member that the workbench does not show, with its value as JSON.</summary>
internal sealed record InspectedMember(string Name, string Json);

/// <summary>An entry under the names that the payload has for it.</summary>
internal sealed record InspectedEntry(
    [property: JsonPropertyName("label_cn")] string LabelCn,
    [property: JsonPropertyName("label_en")] string LabelEn,
    string Value);

/// <summary>The fields under the names that the payload has for them; what is absent is left out.</summary>
internal sealed record InspectedCard(SessionFromDocument Document)
{
    [JsonIgnore]
    public SessionFromDocument Document { get; } = Document;

    public string? CustomerName => Document.CustomerName;

    [JsonPropertyName("headimgurl")]
    public string? HeadImgUrl => Document.HeadImgUrl;

    public int? Gender => Document.Gender;

    public string? PhoneNumber => Document.PhoneNumber;

    public string? Email => Document.Email;

    public string? Address => Document.Address;

    public string? Title => Document.Title;

    public string? Department => Document.Department;

    public string? Birthday => Document.Birthday;

    public string? Remark => Document.Remark;
}
