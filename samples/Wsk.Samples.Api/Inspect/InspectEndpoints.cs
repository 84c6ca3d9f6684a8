using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Wsk.Samples.Api.Inspect;

/// <summary>For the inspector's page: reads the text in the body. Nothing of the text is stored or logged.</summary>
internal static class InspectEndpoints
{
    // What the reader takes, 65,536 UTF-16 code units, has at most three bytes a unit.
    private const int MaxBodyBytes = 3 * 65_536;

    public static void MapInspect(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/inspect", InspectAsync).AddEndpointFilter<NoStore>();

    private static async Task<Results<Ok<Inspection>, ProblemHttpResult>> InspectAsync(HttpRequest request) =>
        await BoundedBody.ReadAsync(request, MaxBodyBytes) is { } body
            ? TypedResults.Ok(Inspector.Inspect(Encoding.UTF8.GetString(body)))
            : Problems.BodyTooLarge(MaxBodyBytes);
}
