using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Samples.Api.Tests;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("/api/customers/4711")]
    [InlineData("/api/customers/4711/session-from")]
    [InlineData("/api/customers/4711/session-from.json")]
    [InlineData("/api/customers/0/session-from")]
    [InlineData("/api/customers/-1/session-from")]
    [InlineData("/api/nothing-here")]
    public async Task What_is_not_there_is_a_404_problem(string path)
    {
        await using Shop shop = await Shop.OpenAsync();

        using HttpResponseMessage response = await shop.Client.GetAsync(path);

        await AssertProblem(response, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task An_id_that_is_no_number_is_a_400_problem_in_every_environment(string environment)
    {
        await using Shop shop = await Shop.OpenAsync("--environment", environment);
        foreach (string id in new[] { "abc", "1.5", "9223372036854775808", "1001%3BDROP" })
        {
            using HttpResponseMessage response = await shop.Client.GetAsync($"/api/customers/{id}/session-from");

            await AssertProblem(response, HttpStatusCode.BadRequest);
        }
    }

    [Theory]
    [InlineData("session-from")]
    [InlineData("session-from.json")]
    public async Task A_card_whose_name_alone_is_too_long_is_a_500_problem_and_the_log_names_the_rule_but_not_the_customer(string route)
    {
        await using Shop shop = await Shop.OpenAsync();
        shop.Execute($"UPDATE customers SET name = '{new string('长', 400)}' WHERE id = 1001");

        using HttpResponseMessage response = await shop.Client.GetAsync($"/api/customers/1001/{route}");

        await AssertProblem(response, HttpStatusCode.InternalServerError);
        Assert.Single(shop.Logs, line => line.Contains("TooLong") && line.StartsWith("Error", System.StringComparison.Ordinal));
        Assert.DoesNotContain(shop.Logs, line => line.Contains('长'));
        Assert.DoesNotContain('长', await response.Content.ReadAsStringAsync());
    }

    private static async Task AssertProblem(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.DoesNotContain(problem.EnumerateObject(), property => property.Name == "exception");
    }
}
