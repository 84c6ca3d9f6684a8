namespace Wsk.Generators;

/// <summary>Every name that is looked up in a compilation, and every name of a tracked step.</summary>
internal static class WellKnownNames
{
    public const string Wsk = "Wsk";
    public const string SessionFromAttribute = "SessionFromAttribute";
    public const string SessionFromAttributeMetadataName = Wsk + "." + SessionFromAttribute;
    public const string SessionFieldAttribute = "SessionFieldAttribute";
    public const string CustomDataAttribute = "CustomDataAttribute";
    public const string SessionIgnoreAttribute = "SessionIgnoreAttribute";
    public const string CustomDataEntry = "CustomDataEntry";
    public const string ISessionFrom = "ISessionFrom";
    public const string SessionFromJsonConverter = "SessionFromJsonConverter";
    public const string EncodedCustomData = "EncodedCustomData";

    public const string MaxBytes = "MaxBytes";
    public const string Overflow = "Overflow";
    public const string InvalidValues = "InvalidValues";
    public const string Formattable = "Formattable";
    public const string OnlyMarked = "OnlyMarked";
    public const string Priority = "Priority";
    public const string Format = "Format";
    public const string Shorten = "Shorten";

    public const string ToSessionFrom = "ToSessionFrom";
    public const string TryToSessionFrom = "TryToSessionFrom";
    public const string TryWriteSessionFrom = "TryWriteSessionFrom";
    public const string WriteSessionFrom = "WriteSessionFrom";
    public const string MaxSessionFromBytes = "MaxSessionFromBytes";
    public const string TryParseSessionFrom = "TryParseSessionFrom";
    public const string ParseSessionFrom = "ParseSessionFrom";

    public const string SystemTextJsonSerialization = "System.Text.Json.Serialization";
    public const string NewtonsoftJson = "Newtonsoft.Json";
    public const string DataAnnotations = "System.ComponentModel.DataAnnotations";

    public const string ISessionFromReadable = Wsk + ".ISessionFromReadable`1";
    public const string IntPtr = "global::System.IntPtr";
    public const string UIntPtr = "global::System.UIntPtr";
    public const string DateTimeOffset = "global::System.DateTimeOffset";
    public const string ISpanFormattable = "System.ISpanFormattable";
    public const string IUtf8SpanFormattable = "System.IUtf8SpanFormattable";
    public const string NotNullWhenAttribute = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";

    /// <summary>The step that turns an annotated type into a model.</summary>
    public const string ParseStep = "Wsk.Parse";

    /// <summary>The step whose models become source text.</summary>
    public const string ModelStep = "Wsk.Model";
}
