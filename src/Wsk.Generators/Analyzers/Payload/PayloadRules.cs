using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Model;
using Wsk.Shared;

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

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        Absent, NotAPayload, ObjectBound, EncodedAsAWhole, SerializedTwice, Cut, NotJson, NotUtf8, Text, Gender, Birthday, CustomData, TooLong, OverOption);

    /// <summary>The diagnostic of a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="location">The fault's location.</param>
    /// <param name="payload">The whole payload.</param>
    /// <param name="maxBytes">The limit.</param>
    public static Diagnostic Report(PayloadFault fault, Location location, string payload, int maxBytes) => fault.Kind switch
    {
        PayloadFaultKind.Absent => Diagnostic.Create(Absent, location),
        PayloadFaultKind.NotAPayload => Diagnostic.Create(NotAPayload, location),
        PayloadFaultKind.ObjectBound => Diagnostic.Create(ObjectBound, location),
        PayloadFaultKind.EncodedAsAWhole => Diagnostic.Create(EncodedAsAWhole, location),
        PayloadFaultKind.SerializedTwice => Diagnostic.Create(SerializedTwice, location),
        PayloadFaultKind.Cut => Diagnostic.Create(Cut, location, Bytes(payload)),
        PayloadFaultKind.NotJson => Diagnostic.Create(NotJson, location),
        PayloadFaultKind.InvalidMember => ReportMember(fault.Field, location),
        _ => Diagnostic.Create(maxBytes == PayloadOptions.DefaultMaxBytes ? TooLong : OverOption, location, Bytes(payload), MessageText.Of(maxBytes)),
    };

    private static Diagnostic ReportMember(SessionField field, Location location) => field switch
    {
        SessionField.Gender => Diagnostic.Create(Gender, location),
        SessionField.Birthday => Diagnostic.Create(Birthday, location),
        SessionField.CustomData => Diagnostic.Create(CustomData, location),
        _ => Diagnostic.Create(Text, location, field.WireName()),
    };

    private static string Bytes(string payload) => MessageText.Of(RecordedPayload.CountBytes(payload));
}
