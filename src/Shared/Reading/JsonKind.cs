namespace Wsk.Shared;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind : byte
{
    /// <summary>There is no value.</summary>
    None = 0,

    /// <summary>A string in which every unit means itself.</summary>
    String,

    /// <summary>A string with a backslash in it.</summary>
    EscapedString,

    Number,

    Null,

    /// <summary>An object, an array, <c>true</c> or <c>false</c>: no member of the payload takes one.</summary>
    Other,
}
