using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Wsk.Samples.Api.Data;

namespace Wsk.Samples.Api.Messages;

/// <summary>The address that is entered as the message push URL (消息推送) in WeChat's console. Without a token, nothing is at this address.</summary>
internal static class MessageEndpoints
{
    /// <summary>More than any message of WeChat has.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    private const string Route = "/api/wechat/messages";

    // What tells WeChat that the message has arrived, and that there is no reply.
    private const string Success = "success";

    public static void MapMessages(this IEndpointRouteBuilder routes, string token)
    {
        routes.MapGet(Route, (string? signature, string? timestamp, string? nonce, string? echostr) =>
            CheckUrl(token, new MessageSignature(signature, timestamp, nonce), echostr));
        routes.MapPost(Route, (string? signature, string? timestamp, string? nonce, HttpRequest request, ArrivedCardStore store, ILogger<WeChatMessage> logger) =>
            ReceiveAsync(token, new MessageSignature(signature, timestamp, nonce), request, store, logger));
    }

    /// <summary>WeChat's check when the address is entered: whoever knows the token sends the text back.</summary>
    private static Results<ContentHttpResult, ProblemHttpResult> CheckUrl(string token, MessageSignature signature, string? echo) =>
        signature.IsSignedWith(token) ? TypedResults.Text(echo ?? string.Empty) : Problems.NotSignedByWeChat();

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> ReceiveAsync(
        string token, MessageSignature signature, HttpRequest request, ArrivedCardStore store, ILogger<WeChatMessage> logger)
    {
        if (!signature.IsSignedWith(token))
        {
            return Problems.NotSignedByWeChat();
        }

        if (await BoundedBody.ReadAsync(request, MaxBodyBytes) is not { } body)
        {
            return Problems.BodyTooLarge(MaxBodyBytes);
        }

        if (WeChatMessageReader.Read(body) is not { } message)
        {
            return Problems.NotAMessage();
        }

        if (message.IsEncrypted)
        {
            logger.Encrypted();
            return Problems.EncryptedMessage();
        }

        if (message.IsEnterSession)
        {
            Keep(message, store, logger);
        }

        return TypedResults.Text(Success);
    }

    // If the answer were an error, WeChat would tell the customer that the service is out of order. The chat matters more than the card.
    private static void Keep(WeChatMessage message, ArrivedCardStore store, ILogger<WeChatMessage> logger)
    {
        SessionFromDocument card = SessionFromDocument.Read(message.SessionFrom);
        logger.CardArrived(card.ByteCount, card.Result);
        try
        {
            store.Put(message.FromUserName!, message.SessionFrom ?? string.Empty);
        }
        catch (SqliteException e)
        {
            logger.NotStored(e);
        }
    }
}
