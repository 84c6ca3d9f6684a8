using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Samples.Api.Tests;

public sealed partial class PageTests
{
    [Fact]
    public async Task The_page_and_all_that_it_refers_to_are_served()
    {
        await using Shop shop = await Shop.OpenAsync();

        using HttpResponseMessage page = await shop.Client.GetAsync("/");

        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        string[] files = [.. References().Matches(await page.Content.ReadAsStringAsync()).Select(match => match.Groups[1].Value)];
        Assert.Contains("app.js", files);
        Assert.Contains("app.css", files);
        foreach (string file in files)
        {
            using HttpResponseMessage response = await shop.Client.GetAsync(file);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task Every_module_of_the_page_is_served_as_JavaScript()
    {
        await using Shop shop = await Shop.OpenAsync();
        string app = await shop.Client.GetStringAsync("app.js");
        foreach (string module in Imports().Matches(app).Select(match => match.Groups[1].Value).Append("payload.js"))
        {
            using HttpResponseMessage response = await shop.Client.GetAsync(module);
            Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Browsers_are_told_to_run_no_script_but_the_pages_own()
    {
        await using Shop shop = await Shop.OpenAsync();

        using HttpResponseMessage page = await shop.Client.GetAsync("/");

        string policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, System.StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task The_page_builds_no_markup_from_text()
    {
        await using Shop shop = await Shop.OpenAsync();
        foreach (string module in new[] { "app.js", "view.js", "payload.js", "text.js" })
        {
            string script = await shop.Client.GetStringAsync(module);
            Assert.DoesNotMatch(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function", script);
        }
    }

    [Fact]
    public async Task Every_seeded_avatar_is_served_as_a_picture()
    {
        await using Shop shop = await Shop.OpenAsync();
        foreach (int id in new[] { 1001, 1002, 1003, 1005, 1008 })
        {
            using HttpResponseMessage avatar = await shop.Client.GetAsync($"avatars/{id}.svg");
            Assert.Equal("image/svg+xml", avatar.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Health_says_whether_the_database_answers()
    {
        await using Shop shop = await Shop.OpenAsync();
        Assert.Equal("Healthy", await shop.Client.GetStringAsync("/health"));

        shop.Rename("customers", "gone");

        using HttpResponseMessage response = await shop.Client.GetAsync("/health");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex References();

    [GeneratedRegex("from '([^']+)'")]
    private static partial Regex Imports();
}
