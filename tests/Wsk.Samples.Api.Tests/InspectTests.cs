using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Samples.Api.Tests;

public sealed class InspectTests : IAsyncLifetime
{
    private Shop _shop = null!;

    public async Task InitializeAsync() => _shop = await Shop.OpenAsync();

    public async Task DisposeAsync() => await _shop.DisposeAsync();

    [Theory]
    [InlineData(1001)]
    [InlineData(1003)]
    [InlineData(1005)]
    [InlineData(1006)]
    public async Task What_the_shop_sends_is_shown_whole_and_measured(int id)
    {
        string payload = await _shop.Client.GetStringAsync($"/api/customers/{id}/session-from.json");

        JsonElement inspection = await InspectAsync(payload);

        Assert.Equal("None", inspection.GetProperty("error").GetString());
        Assert.Equal(JsonValueKind.Null, inspection.GetProperty("mark").ValueKind);
        AssertPartsAreTheText(inspection, payload);
        using JsonDocument sent = JsonDocument.Parse(payload);
        foreach (JsonProperty member in sent.RootElement.EnumerateObject().Where(member => member.Name != "customData"))
        {
            Assert.Equal(member.Value.ToString(), inspection.GetProperty("card").GetProperty(member.Name).ToString());
        }

        string entries = sent.RootElement.TryGetProperty("customData", out JsonElement customData) ? Uri.UnescapeDataString(customData.GetString()!) : "[]";
        Assert.Equal(JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(entries)), JsonSerializer.Serialize(inspection.GetProperty("entries")));
    }

    [Theory]
    [InlineData("", "Absent", "None", "")]
    [InlineData("wxapp", "NotAPayload", "None", "wxapp")]
    [InlineData("[object Object]", "ObjectBound", "None", "[object Object]")]
    [InlineData("""{"customerName":"王"} x""", "NotJson", "None", "x")]
    [InlineData("""{"customerName":"王",🌸}""", "NotJson", "None", "🌸")]
    [InlineData("""{"customerName":"王","gender":3}""", "InvalidMember", "None", "3")]
    [InlineData("""{"customerName":"王","birthday":"1986-02-30"}""", "InvalidMember", "None", "\"")]
    [InlineData("%7B%22customerName%22%3A%22%E7%8E%8B%22%7D", "EncodedAsAWhole", "Percent", "%7B%22customerName%22%3A%22%E7%8E%8B%22%7D")]
    [InlineData("""  "{\"customerName\":\"王\"}" """, "SerializedTwice", "JsonString", """  "{\"customerName\":\"王\"}" """)]
    [InlineData("{&quot;customerName&quot;:&quot;王&quot;}", "NotJson", "Html", "{&quot;customerName&quot;:&quot;王&quot;}")]
    public async Task What_is_wrong_is_named_and_its_place_marked(string text, string error, string wrapping, string marked)
    {
        JsonElement inspection = await InspectAsync(text);

        Assert.Equal(error, inspection.GetProperty("error").GetString());
        Assert.Equal(wrapping, inspection.GetProperty("wrapping").GetString());
        Assert.Equal(marked, MarkedIn(text, inspection));
        AssertPartsAreTheText(inspection, text);
        if (text.Contains("customerName", StringComparison.Ordinal))
        {
            Assert.Equal("王", inspection.GetProperty("card").GetProperty("customerName").GetString());
        }
    }

    [Fact]
    public async Task A_card_that_WeChat_cut_is_explained_at_every_byte()
    {
        byte[] payload = Encoding.UTF8.GetBytes(await _shop.Client.GetStringAsync("/api/customers/1003/session-from.json"));
        for (int length = 1; length < payload.Length; length += 7)
        {
            string cut = Encoding.UTF8.GetString(payload, 0, length).TrimEnd('\uFFFD');

            JsonElement inspection = await InspectAsync(cut);

            Assert.Equal("Cut", inspection.GetProperty("error").GetString());
            Assert.Equal(cut.Length, inspection.GetProperty("mark").GetProperty("start").GetInt32());
            AssertPartsAreTheText(inspection, cut);
        }
    }

    [Fact]
    public async Task A_text_longer_than_the_reader_takes_is_told_from_one_that_is_not_even_received()
    {
        JsonElement inspection = await InspectAsync(new string('长', 65_536));
        Assert.Equal("NotAPayload", inspection.GetProperty("error").GetString());

        inspection = await InspectAsync(new string('x', 65_537));
        Assert.Equal("TooLarge", inspection.GetProperty("error").GetString());

        using HttpResponseMessage response = await _shop.Client.PostAsync("/api/inspect", new StringContent(new string('长', 65_537)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Nobody_keeps_what_was_inspected()
    {
        using HttpResponseMessage response = await _shop.Client.PostAsync("/api/inspect", new StringContent("""{"customerName":"保密"}"""));

        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain(_shop.Logs, line => line.Contains("保密", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/inspect")]
    [InlineData("/inspect/")]
    public async Task The_page_and_all_that_it_refers_to_are_served(string address)
    {
        using HttpResponseMessage page = await _shop.Client.GetAsync(address);

        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'none'; script-src 'self';", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.EndsWith("/inspect/", page.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        foreach (string file in new[] { "inspect.js", "inspect.css", "../inspection.js", "../budget.js", "../page.js", "../card.js" })
        {
            using HttpResponseMessage response = await _shop.Client.GetAsync("/inspect/" + file);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    private static void AssertPartsAreTheText(JsonElement inspection, string text)
    {
        int bytes = Encoding.UTF8.GetByteCount(text);
        Assert.Equal(bytes, inspection.GetProperty("byteCount").GetInt32());
        Assert.Equal(bytes, inspection.GetProperty("parts").EnumerateArray().Sum(part => part.GetProperty("byteCount").GetInt32()));
    }

    private static string MarkedIn(string text, JsonElement inspection)
    {
        JsonElement mark = inspection.GetProperty("mark");
        return mark.ValueKind == JsonValueKind.Null ? string.Empty : text.Substring(mark.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32());
    }

    private async Task<JsonElement> InspectAsync(string text)
    {
        using HttpResponseMessage response = await _shop.Client.PostAsync("/api/inspect", new StringContent(text));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
