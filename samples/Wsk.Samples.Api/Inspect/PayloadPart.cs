namespace Wsk.Samples.Api.Inspect;

/// <summary>A part of a payload and its UTF-8 bytes, counted as the documentation of a generated <c>MaxSessionFromBytes</c> counts: a member has its key or its labels, and the comma before it.</summary>
/// <param name="Kind">What the part is.</param>
/// <param name="Name">The member's name, or the entry's label_cn; null for what is neither.</param>
/// <param name="LabelEn">The entry's label_en.</param>
/// <param name="ByteCount">How many bytes the part has.</param>
internal sealed record PayloadPart(PartKind Kind, string? Name, string? LabelEn, int ByteCount);

/// <summary>What a part of a payload is.</summary>
internal enum PartKind
{
    /// <summary>A member of the object.</summary>
    Member,

    /// <summary>An entry of customData.</summary>
    Entry,

    /// <summary>The braces, and what customData has around its entries.</summary>
    Frame,

    /// <summary>What could not be read.</summary>
    Rest,
}
