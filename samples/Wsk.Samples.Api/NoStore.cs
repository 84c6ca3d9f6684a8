using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Wsk.Samples.Api;

/// <summary>A customer's data belongs in nobody's cache.</summary>
internal sealed class NoStore : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(context);
    }
}
