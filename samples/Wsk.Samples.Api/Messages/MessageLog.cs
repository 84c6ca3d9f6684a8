using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Wsk.Samples.Api.Messages;

/// <summary>What is logged of a message: how its reading went, never who sent it nor what it says.</summary>
internal static partial class MessageLog
{
    [LoggerMessage(10, LogLevel.Information, "A customer opened the chat with {ByteCount} bytes of session-from. {Result}")]
    public static partial void CardArrived(this ILogger<WeChatMessage> logger, int byteCount, SessionFromReadResult result);

    [LoggerMessage(11, LogLevel.Error, "A message is encrypted, and this sample does not decrypt: choose plaintext mode (明文模式) in the message push settings")]
    public static partial void Encrypted(this ILogger<WeChatMessage> logger);

    [LoggerMessage(12, LogLevel.Error, "A card that arrived could not be stored; the chat goes on without it")]
    public static partial void NotStored(this ILogger<WeChatMessage> logger, SqliteException exception);
}
