using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>The types that can carry a field or an entry, as C# names, which need no translation.</summary>
internal static class AcceptedTypes
{
    public static string For(MemberMapping mapping) =>
        mapping.IsEntry ? "string, char, bool, enum, Uri, IFormattable (int, decimal, Guid, DateTime …)" : For(mapping.Field);

    public static string For(SessionField field) => field switch
    {
        SessionField.Gender => "SessionGender, int, enum",
        SessionField.Birthday => "DateOnly, DateTime, DateTimeOffset, string",
        SessionField.CustomData => "CustomDataEntry[], List<CustomDataEntry>, IEnumerable<CustomDataEntry>, EncodedCustomData, string",
        SessionField.HeadImgUrl => "string, Uri",
        _ => "string",
    };
}
