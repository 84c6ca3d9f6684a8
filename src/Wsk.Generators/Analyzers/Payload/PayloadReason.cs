using System.Globalization;
using Wsk.Generators.Model;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Chooses the words for a fault. They are in RuleText.resx under WSK6001, in English and Chinese.</summary>
internal static class PayloadReason
{
    /// <summary>The key of the text for a limit that is not WeChat's.</summary>
    public const string OverOption = "OverOption";

    /// <summary>The key of the text, without the ID in front of it, and what the text has in its holes.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="byteCount">The length of the whole payload in UTF-8 bytes.</param>
    /// <param name="maxBytes">The limit.</param>
    public static (string Key, string[] Arguments) Of(PayloadFault fault, int byteCount, int maxBytes) => fault.Kind switch
    {
        PayloadFaultKind.Cut => (nameof(PayloadFaultKind.Cut), [Text(byteCount)]),
        PayloadFaultKind.InvalidMember => OfMember(fault.Field),
        PayloadFaultKind.TooLong => (maxBytes == PayloadOptions.DefaultMaxBytes ? "TooLong" : OverOption, [Text(byteCount), Text(maxBytes)]),
        _ => (fault.Kind.ToString(), []),
    };

    private static (string Key, string[] Arguments) OfMember(SessionField field) => field switch
    {
        SessionField.Gender or SessionField.Birthday or SessionField.CustomData => (field.ToString(), []),
        _ => ("Text", [field.WireName()]),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
