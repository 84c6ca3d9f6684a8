using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;

namespace Wsk.Samples.Api;

/// <summary>
/// What callers are told when something is wrong, as RFC 7807 has it: title and detail in the caller's language, and nothing of a customer's data.
/// </summary>
internal static class Problems
{
    /// <summary>A database that is locked, or gone, may be back in a moment.</summary>
    public static ExceptionHandlerOptions ExceptionHandler => new()
    {
        StatusCodeSelector = exception => exception is SqliteException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
    };

    public static ProblemHttpResult NoSuchCustomer(long id) => TypedResults.Problem(
        Text($"The shop has no customer {id}.", $"没有编号为 {id} 的客户。"),
        statusCode: StatusCodes.Status404NotFound,
        title: Text("No such customer", "客户不存在"));

    public static ProblemHttpResult CardCannotBeSent() => TypedResults.Problem(
        Text("The customer's data breaks a rule of session-from; the log says which.", "客户资料不符合 session-from 的规则，详见日志。"),
        statusCode: StatusCodes.Status500InternalServerError,
        title: Text("The customer card cannot be sent", "无法发出客户名片"));

    public static ProblemHttpResult NotSignedByWeChat() => TypedResults.Problem(
        Text("The signature is not WeChat's, or the token is another.", "签名与 Token 不符，请求不是微信发出的。"),
        statusCode: StatusCodes.Status403Forbidden,
        title: Text("Not signed by WeChat", "签名错误"));

    public static ProblemHttpResult NotAMessage() => TypedResults.Problem(
        Text("The body is neither XML nor JSON of a message.", "请求内容不是 XML 或 JSON 格式的消息。"),
        statusCode: StatusCodes.Status400BadRequest,
        title: Text("Not a message", "不是消息"));

    public static ProblemHttpResult EncryptedMessage() => TypedResults.Problem(
        Text("Encrypted messages are not supported: choose plaintext mode in the message push settings.", "不支持加密消息：请在消息推送设置中选择明文模式。"),
        statusCode: StatusCodes.Status400BadRequest,
        title: Text("The message is encrypted", "消息已加密"));

    public static ProblemHttpResult BodyTooLarge(int maxBytes) => TypedResults.Problem(
        Text($"At most {maxBytes} bytes are read.", $"最多读取 {maxBytes} 字节。"),
        statusCode: StatusCodes.Status413PayloadTooLarge,
        title: Text("The body is too large", "请求内容过大"));

    /// <summary>Gives a detail to the problems that the framework makes.</summary>
    public static void Describe(ProblemDetailsOptions options) =>
        options.CustomizeProblemDetails = context => context.ProblemDetails.Detail ??= DetailOf(context.HttpContext.Response.StatusCode);

    private static string DetailOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Text("A customer's id is a whole number.", "客户编号必须是整数。"),
        StatusCodes.Status404NotFound => Text("Nothing is at this address.", "该地址不存在。"),
        StatusCodes.Status405MethodNotAllowed => Text("This address does not answer this method.", "该地址不接受这种请求方法。"),
        StatusCodes.Status503ServiceUnavailable => Text("The shop's database does not answer; try again.", "店铺数据库没有响应，请重试。"),
        _ => Text("The shop could not answer; the log says why.", "服务器无法处理该请求，详见日志。"),
    };

    private static string Text(string english, string chinese) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? chinese : english;
}
