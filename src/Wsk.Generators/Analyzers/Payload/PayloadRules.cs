using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Reporting;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>The descriptors of WSK6001, one for each cause.</summary>
internal static class PayloadRules
{
    private const string Id = "WSK6001";

    public static readonly DiagnosticDescriptor Absent = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "Absent");
    public static readonly DiagnosticDescriptor NotAPayload = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "NotAPayload");
    public static readonly DiagnosticDescriptor ObjectBound = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "ObjectBound");
    public static readonly DiagnosticDescriptor EncodedAsAWhole = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "EncodedAsAWhole");
    public static readonly DiagnosticDescriptor SerializedTwice = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "SerializedTwice");
    public static readonly DiagnosticDescriptor Cut = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "Cut");
    public static readonly DiagnosticDescriptor NotJson = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "NotJson");
    public static readonly DiagnosticDescriptor NotUtf8 = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "NotUtf8");
    public static readonly DiagnosticDescriptor Text = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "Text");
    public static readonly DiagnosticDescriptor Gender = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "Gender");
    public static readonly DiagnosticDescriptor Birthday = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "Birthday");
    public static readonly DiagnosticDescriptor CustomData = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "CustomData");
    public static readonly DiagnosticDescriptor TooLong = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "TooLong");
    public static readonly DiagnosticDescriptor OverOption = Rule.Create(Id, RuleCategory.Payload, DiagnosticSeverity.Error, messageKey: "OverOption");

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byKey = new()
    {
        [nameof(Absent)] = Absent,
        [nameof(NotAPayload)] = NotAPayload,
        [nameof(ObjectBound)] = ObjectBound,
        [nameof(EncodedAsAWhole)] = EncodedAsAWhole,
        [nameof(SerializedTwice)] = SerializedTwice,
        [nameof(Cut)] = Cut,
        [nameof(NotJson)] = NotJson,
        [nameof(NotUtf8)] = NotUtf8,
        [nameof(Text)] = Text,
        [nameof(Gender)] = Gender,
        [nameof(Birthday)] = Birthday,
        [nameof(CustomData)] = CustomData,
        [nameof(TooLong)] = TooLong,
        [nameof(OverOption)] = OverOption,
    };

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = s_byKey.Values.ToImmutableArray();

    /// <summary>The diagnostic of a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="location">The fault's location.</param>
    /// <param name="payload">The whole payload.</param>
    /// <param name="maxBytes">The limit.</param>
    public static Diagnostic Report(PayloadFault fault, Location location, string payload, int maxBytes)
    {
        (string key, string[] arguments) = PayloadReason.Of(fault, RecordedPayload.CountBytes(payload), maxBytes);
        return Diagnostic.Create(s_byKey[key], location, [.. arguments.Select(MessageText.Of)]);
    }
}
