using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Wsk.Samples.Api.Messages;

/// <summary>Reads a pushed message, which is XML or JSON as the app is set up in WeChat's console.</summary>
internal static class WeChatMessageReader
{
    /// <summary>Returns null if the bytes are neither.</summary>
    public static WeChatMessage? Read(byte[] body)
    {
        try
        {
            return body.FirstOrDefault(value => !char.IsWhiteSpace((char)value)) == '{' ? ReadJson(body) : ReadXml(body);
        }
        catch (Exception e) when (e is JsonException or XmlException)
        {
            return null;
        }
    }

    private static WeChatMessage? ReadJson(byte[] body) => JsonSerializer.Deserialize(body, ShopJsonContext.Default.WeChatMessage);

    // Without a DTD there are no entities: neither a file nor a billion laughs can be asked for.
    private static WeChatMessage ReadXml(byte[] body)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MessageEndpoints.MaxBodyBytes,
        };
        using var reader = XmlReader.Create(new MemoryStream(body), settings);
        XElement root = XElement.Load(reader);
        return new WeChatMessage
        {
            FromUserName = root.Element(nameof(WeChatMessage.FromUserName))?.Value,
            MsgType = root.Element(nameof(WeChatMessage.MsgType))?.Value,
            Event = root.Element(nameof(WeChatMessage.Event))?.Value,
            SessionFrom = root.Element(nameof(WeChatMessage.SessionFrom))?.Value,
            Encrypt = root.Element(nameof(WeChatMessage.Encrypt))?.Value,
        };
    }
}
