using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Samples.Api.Tests;

/// <summary>What WeChat pushes reaches the customer's page, and nothing else does.</summary>
public sealed class MessageTests
{
    private const string Route = "/api/wechat/messages";
    private const string Token = "wskToken1";
    private const string OpenId = "oSampleShopOpenIdOfCust-1001";
    private const string Card = """{"customerName":"王小明","gender":1,"customData":"%5B%7B%22label_cn%22%3A%22%E9%87%91%E9%A2%9D%22%2C%22label_en%22%3A%22amount%22%2C%22value%22%3A%2212%22%7D%5D"}""";

    [Fact]
    public async Task A_card_in_XML_stands_beside_the_customer_and_changes_nothing_of_the_shops()
    {
        await using Shop shop = await OpenAsync();
        JsonElement before = await shop.Client.GetFromJsonAsync<JsonElement>("/api/customers/1001");

        await AssertSuccess(await PostAsync(shop, Xml(Card)));

        JsonElement after = await shop.Client.GetFromJsonAsync<JsonElement>("/api/customers/1001");
        JsonElement arrived = after.GetProperty("arrived").GetProperty("inspection");
        Assert.Equal(Card, arrived.GetProperty("text").GetString());
        Assert.Equal("None", arrived.GetProperty("error").GetString());
        Assert.Equal("王小明", arrived.GetProperty("card").GetProperty("customerName").GetString());
        Assert.Equal("amount", arrived.GetProperty("entries")[0].GetProperty("label_en").GetString());
        Assert.Equal(before.GetProperty("card").ToString(), after.GetProperty("card").ToString());
        Assert.Equal(before.GetProperty("customerInfo").GetString(), after.GetProperty("customerInfo").GetString());
    }

    [Fact]
    public async Task A_card_in_JSON_arrives_and_the_later_one_replaces_the_earlier()
    {
        await using Shop shop = await OpenAsync();

        await AssertSuccess(await PostAsync(shop, Json("""{"customerName":"早"}""")));
        await AssertSuccess(await PostAsync(shop, Json("""{"customerName":"晚"}""")));

        Assert.Equal("晚", (await ArrivedAsync(shop, 1001)).GetProperty("card").GetProperty("customerName").GetString());
    }

    [Theory]
    [InlineData("wxapp", "NotAPayload")]
    [InlineData("[object Object]", "ObjectBound")]
    [InlineData("""{"customerName":"王小明","phoneNum""", "Cut")]
    [InlineData("", "Absent")]
    public async Task What_is_no_whole_card_is_kept_and_explained(string sessionFrom, string error)
    {
        await using Shop shop = await OpenAsync();

        await AssertSuccess(await PostAsync(shop, Xml(sessionFrom)));

        Assert.Equal(error, (await ArrivedAsync(shop, 1001)).GetProperty("error").GetString());
        Assert.Contains(shop.Logs, line => line.Contains($" {error}:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_customer_of_whom_nothing_arrived_has_nothing()
    {
        await using Shop shop = await OpenAsync();
        await AssertSuccess(await PostAsync(shop, Xml(Card)));

        foreach (int id in new[] { 1002, 1006 })
        {
            JsonElement detail = await shop.Client.GetFromJsonAsync<JsonElement>($"/api/customers/{id}");
            Assert.Equal(JsonValueKind.Null, detail.GetProperty("arrived").ValueKind);
        }
    }

    [Theory]
    [InlineData("<xml><FromUserName>" + OpenId + "</FromUserName><MsgType>text</MsgType><Content>你好</Content></xml>")]
    [InlineData("<xml><FromUserName>" + OpenId + "</FromUserName><MsgType>event</MsgType><Event>wxa_media_check</Event><SessionFrom>x</SessionFrom></xml>")]
    [InlineData("""{"FromUserName":"oSampleShopOpenIdOfCust-1001","CreateTime":1482048670,"MsgType":"image","MediaId":"m","MsgId":1234567890123456}""")]
    [InlineData("<xml><MsgType>event</MsgType><Event>user_enter_tempsession</Event><SessionFrom>x</SessionFrom></xml>")]
    public async Task Other_messages_are_acknowledged_and_nothing_is_kept(string body)
    {
        await using Shop shop = await OpenAsync();

        await AssertSuccess(await PostAsync(shop, body));

        JsonElement detail = await shop.Client.GetFromJsonAsync<JsonElement>("/api/customers/1001");
        Assert.Equal(JsonValueKind.Null, detail.GetProperty("arrived").ValueKind);
    }

    // printf 176415360020261126wskToken1 | sha1sum
    [Fact]
    public async Task The_check_of_the_address_gets_its_text_back()
    {
        await using Shop shop = await OpenAsync();

        string answer = await shop.Client.GetStringAsync($"{Route}?signature=873e3f36a468145db2976381d53d217dfba34ab5&timestamp=1764153600&nonce=20261126&echostr=4375120948345356249");

        Assert.Equal("4375120948345356249", answer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?timestamp=1764153600&nonce=20261126")]
    [InlineData("?signature=&timestamp=1764153600&nonce=20261126")]
    [InlineData("?signature=0000000000000000000000000000000000000000&timestamp=1764153600&nonce=20261126")]
    [InlineData("?signature=873e3f36a468145db2976381d53d217dfba34ab5&timestamp=1764153601&nonce=20261126")]
    [InlineData("?signature=873e3f36a468145db2976381d53d217dfba34ab5&signature=873e3f36a468145db2976381d53d217dfba34ab5&timestamp=1764153600&nonce=20261126")]
    public async Task Whoever_does_not_know_the_token_is_refused(string query)
    {
        await using Shop shop = await OpenAsync();

        using HttpResponseMessage check = await shop.Client.GetAsync(Route + query);
        using HttpResponseMessage message = await shop.Client.PostAsync(Route + query, new StringContent(Xml(Card)));

        Assert.Equal(HttpStatusCode.Forbidden, check.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, message.StatusCode);
        JsonElement detail = await shop.Client.GetFromJsonAsync<JsonElement>("/api/customers/1001");
        Assert.Equal(JsonValueKind.Null, detail.GetProperty("arrived").ValueKind);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_at_the_address()
    {
        await using Shop shop = await Shop.OpenAsync();

        using HttpResponseMessage response = await PostAsync(shop, Xml(Card));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{\"FromUserName\":")]
    [InlineData("{\"FromUserName\":5}")]
    [InlineData("{\"FromUserName\":\"\\ud800\"}")]
    [InlineData("[]")]
    [InlineData("<xml><FromUserName>o")]
    [InlineData("""<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/hostname">]><xml><FromUserName>&e;</FromUserName></xml>""")]
    [InlineData("""<!DOCTYPE xml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xml>&b;</xml>""")]
    public async Task What_is_no_message_is_a_bad_request(string body)
    {
        await using Shop shop = await OpenAsync();

        using HttpResponseMessage response = await PostAsync(shop, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("<xml><ToUserName>gh_1</ToUserName><Encrypt>c2VjcmV0</Encrypt></xml>")]
    [InlineData("""{"ToUserName":"gh_1","Encrypt":"c2VjcmV0"}""")]
    public async Task An_encrypted_message_is_refused_in_one_clear_line(string body)
    {
        await using Shop shop = await OpenAsync();

        using HttpResponseMessage response = await PostAsync(shop, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("plaintext mode", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
        Assert.Single(shop.Logs, line => line.Contains("明文模式", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_longer_than_64_KiB_is_refused(bool isLengthTold)
    {
        await using Shop shop = await OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, Signed()) { Content = new StringContent(Xml(new string('x', 64 * 1024))) };
        request.Headers.TransferEncodingChunked = !isLengthTold;

        using HttpResponseMessage response = await shop.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_card_that_cannot_be_stored_does_not_cost_the_customer_the_chat()
    {
        await using Shop shop = await OpenAsync();
        shop.Rename("arrived_cards", "gone");

        await AssertSuccess(await PostAsync(shop, Xml(Card)));

        Assert.Single(shop.Logs, line => line.Contains("could not be stored", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_log_line_at_any_level_tells_who_wrote_or_what()
    {
        await using Shop shop = await OpenAsync("--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace");

        await AssertSuccess(await PostAsync(shop, Xml(Card)));
        await AssertSuccess(await PostAsync(shop, Json(Card[..^40])));
        await shop.Client.PostAsync("/api/inspect", new StringContent(Card));

        Assert.Contains(shop.Logs, line => line.Contains("opened the chat", StringComparison.Ordinal));
        foreach (string told in new[] { OpenId, "王小明", "amount", "%E9%87%91", Token })
        {
            Assert.DoesNotContain(shop.Logs, line => line.Contains(told, StringComparison.Ordinal));
        }
    }

    private static Task<Shop> OpenAsync(params string[] more) => Shop.OpenAsync([$"--Shop:MessageToken={Token}", .. more]);

    private static Task<HttpResponseMessage> PostAsync(Shop shop, string body) => shop.Client.PostAsync(Signed(), new StringContent(body));

    private static string Signed()
    {
        const string Timestamp = "1764153600";
        string[] parts = [Token, Timestamp, "n0nce"];
        byte[] joined = Encoding.ASCII.GetBytes(string.Concat(parts.Order(StringComparer.Ordinal)));
#pragma warning disable CA5350 // WeChat prescribes SHA-1.
        return $"{Route}?signature={Convert.ToHexStringLower(SHA1.HashData(joined))}&timestamp={Timestamp}&nonce=n0nce";
#pragma warning restore CA5350
    }

    private static string Xml(string sessionFrom) => $"""
        <xml>
          <ToUserName><![CDATA[gh_2bf5a1b9f1c1]]></ToUserName>
          <FromUserName><![CDATA[{OpenId}]]></FromUserName>
          <CreateTime>1482048670</CreateTime>
          <MsgType><![CDATA[event]]></MsgType>
          <Event><![CDATA[user_enter_tempsession]]></Event>
          <SessionFrom><![CDATA[{sessionFrom}]]></SessionFrom>
        </xml>
        """;

    private static string Json(string sessionFrom) => JsonSerializer.Serialize(new
    {
        ToUserName = "gh_2bf5a1b9f1c1",
        FromUserName = OpenId,
        CreateTime = 1482048670,
        MsgType = "event",
        Event = "user_enter_tempsession",
        SessionFrom = sessionFrom,
    });

    private static async Task<JsonElement> ArrivedAsync(Shop shop, int id)
    {
        JsonElement detail = await shop.Client.GetFromJsonAsync<JsonElement>($"/api/customers/{id}");
        return detail.GetProperty("arrived").GetProperty("inspection");
    }

    private static async Task AssertSuccess(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("success", await response.Content.ReadAsStringAsync());
    }
}
