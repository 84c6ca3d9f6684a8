using System;
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
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task The_page_builds_no_markup_from_text()
    {
        await using Shop shop = await Shop.OpenAsync();
        foreach (string module in new[] { "app.js", "budget.js", "card.js", "inspection.js", "omissions.js", "page.js", "view.js", "payload.js", "text.js", "inspect/inspect.js" })
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

    /// <summary>Text, and what it stands on, by the names of the style sheet; and the least contrast of WCAG 2.2, level AA.</summary>
    public static TheoryData<string, string, double> Contrasts => new()
    {
        { "ink", "page", 4.5 },
        { "ink", "panel", 4.5 },
        { "ink", "code", 4.5 },
        { "faint", "page", 4.5 },
        { "faint", "panel", 4.5 },
        { "green", "green-soft", 4.5 },
        { "amber", "panel", 4.5 },
        { "contact-ink", "contact", 4.5 },

        // What is no text: the edges of buttons, the mark of the chosen customer, the bar, the ring around what has the focus.
        { "edge", "panel", 3 },
        { "green", "panel", 4.5 },
        { "green", "page", 4.5 },
        { "green", "code", 3 },
        { "amber", "code", 3 },
    };

    [Theory]
    [MemberData(nameof(Contrasts))]
    public async Task What_the_page_shows_stands_out_in_light_and_in_dark(string front, string back, double least)
    {
        await using Shop shop = await Shop.OpenAsync();
        string css = await shop.Client.GetStringAsync("app.css");
        var colors = Colors().Matches(css).ToDictionary(match => match.Groups["name"].Value);

        foreach (string scheme in new[] { "light", "dark" })
        {
            double[] luminances = [.. new[] { front, back }.Select(name => Luminance(colors[name].Groups[scheme].Value)).Order()];
            Assert.InRange((luminances[1] + 0.05) / (luminances[0] + 0.05), least, 21);
        }
    }

    [Fact]
    public async Task Every_color_of_the_page_has_a_name_and_is_given_for_light_and_for_dark()
    {
        await using Shop shop = await Shop.OpenAsync();
        string css = await shop.Client.GetStringAsync("app.css");

        Assert.DoesNotMatch(@"#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(", Colors().Replace(css, string.Empty));
    }

    // As https://www.w3.org/TR/WCAG22/#dfn-relative-luminance defines it.
    private static double Luminance(string color)
    {
        string digits = color.Length == 3 ? string.Concat(color.SelectMany(digit => new[] { digit, digit })) : color;
        double[] channels = [.. Convert.FromHexString(digits)
            .Select(value => value / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))];
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex(@"--(?<name>[a-z-]+): light-dark\(#(?<light>[0-9a-f]+), #(?<dark>[0-9a-f]+)\)")]
    private static partial Regex Colors();

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex References();

    [GeneratedRegex("from '([^']+)'")]
    private static partial Regex Imports();
}
