namespace Wsk.Samples.Api.Messages;

/// <summary>A message that WeChat pushes, as far as the shop reads it. Everything but <see cref="FromUserName"/> may be what a customer's phone chose.</summary>
internal sealed record WeChatMessage
{
    /// <summary>The customer's OpenID.</summary>
    public string? FromUserName { get; init; }

    public string? MsgType { get; init; }

    public string? Event { get; init; }

    /// <summary>The string of the contact button through which the customer came in.</summary>
    public string? SessionFrom { get; init; }

    /// <summary>The whole message in AES, if the app's setting is the safe mode; nothing else can be read then.</summary>
    public string? Encrypt { get; init; }

    public bool IsEncrypted => Encrypt is not null && FromUserName is null;

    public bool IsEnterSession => MsgType == "event" && Event == "user_enter_tempsession" && !string.IsNullOrEmpty(FromUserName);
}
