using Wsk.Generators.Analyzers.Pages;
using Wsk.Generators.Analyzers.Payload;

namespace Wsk.Tool.Check;

/// <summary>Says what is wrong in the words of the rules.</summary>
internal static class FaultTexts
{
    /// <summary>The message of a payload's fault.</summary>
    public static string Of(PayloadFault fault, string payload, int maxBytes, ToolTexts texts) =>
        Of(fault, RecordedPayload.CountBytes(payload), maxBytes, texts);

    /// <summary>The rule of a page's fault.</summary>
    public static ToolRule RuleOf(PageFaultKind kind) => kind switch
    {
        PageFaultKind.ObjectBound => ToolRule.ObjectBound,
        PageFaultKind.Braces => ToolRule.Braces,
        PageFaultKind.PastedJson => ToolRule.PastedJson,
        _ => ToolRule.Constant,
    };

    /// <summary>The message of a page's fault.</summary>
    public static string Of(PageFault fault, PageKind kind, int maxBytes, ToolTexts texts) => fault.Kind switch
    {
        PageFaultKind.Braces => texts.OfRule("WSK7002_Message", PageWords.Braces, PageWords.BindingIn(kind)),
        PageFaultKind.Constant => texts.OfRule("WSK7004_Message", Of(fault.Payload, fault.ByteCount, maxBytes, texts)),
        _ => texts.OfRule(RuleOf(fault.Kind).Id + "_Message"),
    };

    private static string Of(PayloadFault fault, int byteCount, int maxBytes, ToolTexts texts)
    {
        (string key, string[] arguments) = PayloadReason.Of(fault, byteCount, maxBytes);

        // The rule's words name an option of .editorconfig.
        return key == PayloadReason.OverOption ? texts.Format("OverMaxBytes", arguments) : texts.OfRule("WSK6001_" + key, arguments);
    }
}
