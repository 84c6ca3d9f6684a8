using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Shop;
using Wsk;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ReplyContext.Default));
WebApplication app = builder.Build();

foreach ((string address, Func<byte[]> answer) in Answers.All)
{
    app.MapGet(address, () => TypedResults.Text(answer(), "application/json"));
}

// By the means of ASP.NET Core itself.
app.MapGet("/customer/body-writer", (HttpResponse response) => WriteAsync(Customer.OfTheGuide, response));
app.MapGet("/order/body-writer", (HttpResponse response) => WriteAsync(Order.OfEveryKind, response));
app.MapGet("/customer/ok", () => TypedResults.Ok(new BoundCustomer(Customer.OfTheGuide)));
app.MapGet("/order/ok", () => TypedResults.Ok(new BoundOrders(Order.OfEveryKind, null, null)));
app.Run();

static async Task WriteAsync(ISessionFrom card, HttpResponse response)
{
    response.ContentType = "application/json";
    card.WriteSessionFrom(response.BodyWriter);
    await response.BodyWriter.FlushAsync();
}
