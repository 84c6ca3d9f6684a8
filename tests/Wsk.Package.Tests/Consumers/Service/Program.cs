using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Shop;
using Wsk;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ReplyContext.Default));
WebApplication app = builder.Build();

// Each member that the package generates, for each kind of type.
foreach ((string name, ISessionFrom card) in new (string, ISessionFrom)[] { ("customer", Customer.OfTheGuide), ("order", Order.OfEveryKind) })
{
    app.MapGet($"/{name}/string", () => Text(card.ToSessionFrom()));
    app.MapGet($"/{name}/try-string", () => Text(card.TryToSessionFrom(out string? value, out _) ? value : "refused"));
    app.MapGet($"/{name}/utf8", () => Bytes((Span<byte> utf8, out int written) => card.TryWriteSessionFrom(utf8, out written)));
    app.MapGet($"/{name}/utf8-result", () => Bytes((Span<byte> utf8, out int written) => card.TryWriteSessionFrom(utf8, out written, out _)));
    app.MapGet($"/{name}/utf16", () => Text(Utf16(card)));
    app.MapGet($"/{name}/writer", (HttpResponse response) => WriteAsync(card, response));
}

app.MapGet("/customer/formattable", () => Text(((IFormattable)Customer.OfTheGuide).ToString(null, null)));
app.MapGet("/customer/interpolated", () => Text($"{Customer.OfTheGuide}"));
app.MapGet("/customer/utf8-interpolated", () => Bytes((Span<byte> utf8, out int written) => Utf8.TryWrite(utf8, $"{Customer.OfTheGuide}", out written)));
app.MapGet("/customer/worst-case", () => Bytes((Span<byte> utf8, out int written) =>
    Customer.OfTheGuide.TryWriteSessionFrom(utf8.Slice(0, Math.Min(Customer.MaxSessionFromBytes, utf8.Length)), out written)));
app.MapGet("/customer/bound", () => TypedResults.Ok(new BoundCustomer(Customer.OfTheGuide)));
app.MapGet("/order/bound", () => TypedResults.Ok(new BoundOrders(Order.OfEveryKind, null, null)));

// And back.
app.MapGet("/customer/read", () => Text(Again<Customer>(Customer.OfTheGuide.ToSessionFrom())));
app.MapGet("/order/read", () => Text(Again<ReceivedOrder>(Order.OfEveryKind.ToSessionFrom())));
app.MapGet("/customer/read-bound", () => Text(Rebound(Customer.OfTheGuide).ToSessionFrom()));
app.MapGet("/customer/document", () => Text(SessionFromDocument.Read(Customer.OfTheGuide.ToSessionFrom()).CustomerName!));
app.MapGet("/customer/cut", () => Text(Again<Customer>("""{"customerName":"李雷","phoneN""")));

app.MapGet("/visitor/outcome", () => OutcomeOf(Visitor.OfTooManyWords(new Visitor(), gender: 9)));
app.MapGet("/member/outcome", () => OutcomeOf(Visitor.OfTooManyWords(new Member { Title = "经理" }, gender: 9)));
app.MapGet("/visitor/string", () => Text(Visitor.OfTooManyWords(new Visitor(), gender: 9).ToSessionFrom()));
app.MapGet("/member/string", () => Thrown(Visitor.OfTooManyWords(new Member(), gender: 9)));
app.Run();

static Utf8ContentHttpResult Text(string text) => TypedResults.Text(Encoding.UTF8.GetBytes(text), "application/json");

static Utf8ContentHttpResult Bytes(TryWrite write)
{
    byte[] utf8 = new byte[8192];
    return write(utf8, out int written) ? TypedResults.Text(utf8.AsSpan(0, written), "application/json") : Text("refused");
}

static string Utf16(ISessionFrom card)
{
    char[] chars = new char[8192];
    return card.TryWriteSessionFrom(chars, out int written) ? new string(chars, 0, written) : "refused";
}

static string Again<T>(string text)
    where T : ISessionFrom, ISessionFromReadable<T>
{
    if (!T.TryParseSessionFrom(text, out T? card, out SessionFromReadResult result) || !T.TryParseSessionFrom(Encoding.UTF8.GetBytes(text), out T? fromUtf8, out result))
    {
        return result.Error.ToString();
    }

    string written = card.ToSessionFrom();
    return written == fromUtf8.ToSessionFrom() ? written : "UTF-8 is read otherwise";
}

static Customer Rebound(Customer customer)
{
    string json = JsonSerializer.Serialize(new BoundCustomer(customer), ReplyContext.Default.BoundCustomer);
    return JsonSerializer.Deserialize(json, ReplyContext.Default.BoundCustomer)!.CustomerInfo;
}

static async Task WriteAsync(ISessionFrom card, HttpResponse response)
{
    response.ContentType = "application/json";
    card.WriteSessionFrom(response.BodyWriter);
    await response.BodyWriter.FlushAsync();
}

static Ok<Outcome> OutcomeOf(ISessionFrom card)
{
    bool sent = card.TryToSessionFrom(out _, out SessionFromResult result);
    return TypedResults.Ok(new Outcome(sent, result.Error.ToString(), result.MemberName, [.. result.Omissions.Select(omission => omission.MemberName)]));
}

static Utf8ContentHttpResult Thrown(ISessionFrom card)
{
    try
    {
        return Text(card.ToSessionFrom());
    }
    catch (SessionFromException e)
    {
        return Text(e.Message);
    }
}

internal delegate bool TryWrite(Span<byte> utf8, out int written);
