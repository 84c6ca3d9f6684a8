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
    [InlineData("")]
    [InlineData("/session-from")]
    [InlineData("/session-from.json")]
    public async Task A_card_whose_name_alone_is_too_long_is_a_500_problem_that_says_nothing_of_the_customer(string route)
    {
        await using Shop shop = await Shop.OpenAsync();
        shop.Execute($"UPDATE customers SET name = '{new string('长', 400)}' WHERE id = 1001");

        using HttpResponseMessage response = await shop.Client.GetAsync($"/api/customers/1001{route}");

        await AssertProblem(response, HttpStatusCode.InternalServerError);
        Assert.DoesNotContain('长', await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("POST", "/api/customers/1001/session-from")]
    [InlineData("DELETE", "/api/customers/1001")]
    [InlineData("PUT", "/api/customers")]
    public async Task A_method_that_an_address_does_not_take_is_a_405_problem(string method, string path)
    {
        await using Shop shop = await Shop.OpenAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using HttpResponseMessage response = await shop.Client.SendAsync(request);

        await AssertProblem(response, HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("/api/customers")]
    [InlineData("/api/customers/1001")]
    [InlineData("/api/customers/1001/session-from.json")]
    public async Task A_database_that_does_not_answer_is_a_503_problem_that_shows_no_statement(string path)
    {
        await using Shop shop = await Shop.OpenAsync();
        shop.Rename("customers", "gone");

        using HttpResponseMessage response = await shop.Client.GetAsync(path);

        await AssertProblem(response, HttpStatusCode.ServiceUnavailable);
        Assert.DoesNotContain("SELECT", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "没有编号为 4711 的客户。")]
    [InlineData("zh", "没有编号为 4711 的客户。")]
    [InlineData("zh-TW", "没有编号为 4711 的客户。")]
    [InlineData("en-GB,en;q=0.9", "The shop has no customer 4711.")]
    [InlineData("fr", "The shop has no customer 4711.")]
    [InlineData("", "The shop has no customer 4711.")]
    public async Task A_problem_is_told_in_the_callers_language(string languages, string detail)
    {
        await using Shop shop = await Shop.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/customers/4711");
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);

        using HttpResponseMessage response = await shop.Client.SendAsync(request);

        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(detail, problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_callers_language_changes_nothing_in_a_card(string language)
    {
        await using Shop shop = await Shop.OpenAsync();
        string expected = await shop.Client.GetStringAsync("/api/customers/1001/session-from.json");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/customers/1001/session-from.json");
        request.Headers.TryAddWithoutValidation("Accept-Language", language);

        using HttpResponseMessage response = await shop.Client.SendAsync(request);

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    private static async Task AssertProblem(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        Assert.DoesNotContain(problem.EnumerateObject(), property => property.Name == "exception");
    }
}
