using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Samples.Api.Tests;

public sealed class CustomerRoutesTests : IAsyncLifetime
{
    private static readonly long[] s_ids = [1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009];

    public static TheoryData<long> Ids => [.. s_ids];

    private Shop _shop = null!;

    public async Task InitializeAsync() => _shop = await Shop.OpenAsync();

    public async Task DisposeAsync() => await _shop.DisposeAsync();

    [Fact]
    public async Task The_list_names_every_customer()
    {
        JsonElement list = await _shop.Client.GetFromJsonAsync<JsonElement>("/api/customers");

        Assert.Equal(s_ids, list.EnumerateArray().Select(customer => customer.GetProperty("id").GetInt64()));
        Assert.Equal("王小明", list[0].GetProperty("name").GetString());
        Assert.Equal("</script><script>alert(1)</script>", list[3].GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, list[5].GetProperty("name").ValueKind);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_string_for_the_Mini_Program_and_the_raw_payload_are_the_same_bytes(long id)
    {
        using HttpResponseMessage bound = await _shop.Client.GetAsync($"/api/customers/{id}/session-from");
        using HttpResponseMessage raw = await _shop.Client.GetAsync($"/api/customers/{id}/session-from.json");
        JsonElement detail = await _shop.Client.GetFromJsonAsync<JsonElement>($"/api/customers/{id}");

        string customerInfo = await CustomerInfoOf(bound);
        byte[] payload = await raw.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.GetBytes(customerInfo), payload);
        Assert.Equal(customerInfo, detail.GetProperty("customerInfo").GetString());
        Assert.Equal(payload.Length, detail.GetProperty("byteCount").GetInt32());
        Assert.InRange(payload.Length, 2, 1000);
    }

    [Theory]
    [InlineData("/api/customers")]
    [InlineData("/api/customers/1001")]
    [InlineData("/api/customers/1001/session-from")]
    [InlineData("/api/customers/1001/session-from.json")]
    public async Task Every_route_answers_JSON_in_UTF8_that_no_cache_keeps(string path)
    {
        using HttpResponseMessage response = await _shop.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task The_payload_of_the_guides_customer_decodes_to_the_values_in_the_database()
    {
        JsonElement card = JsonElement.Parse(await SessionFromOf(1001));

        string[] names = [.. card.EnumerateObject().Select(field => field.Name)];
        Assert.Equal(
            ["customerName", "headimgurl", "gender", "phoneNumber", "email", "address", "title", "department", "birthday", "remark", "customData"],
            names);
        Assert.Equal("王小明", card.GetProperty("customerName").GetString());
        Assert.Equal("http://localhost:5080/avatars/1001.svg", card.GetProperty("headimgurl").GetString());
        Assert.Equal(1, card.GetProperty("gender").GetInt32());
        Assert.Equal("1986-12-12", card.GetProperty("birthday").GetString());
        Assert.Equal(
            ["订单号 orderNo fecx864532", "金额 amount ¥128.50", "状态 status 已发货", "下单日期 orderDate 2026-11-18", "会员 member 金卡会员"],
            EntriesOf(card));
    }

    [Fact]
    public async Task A_customer_the_shop_knows_nothing_of_gets_an_empty_object() => Assert.Equal("{}", await SessionFromOf(1006));

    [Fact]
    public async Task Of_a_card_that_is_too_long_the_earlier_orders_go_first_and_the_oldest_of_them_before_the_others()
    {
        JsonElement card = JsonElement.Parse(await SessionFromOf(1008));

        Assert.Equal(
            ["往期订单1 earlier1 TB8951 ¥199.00 2026-10-02", "往期订单2 earlier2 TB8710 ¥45.50 2026-08-30"],
            EntriesOf(card).Where(entry => entry.StartsWith("往期订单", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_very_long_remark_is_cut_to_the_room_that_less_important_entries_leave()
    {
        JsonElement detail = await _shop.Client.GetFromJsonAsync<JsonElement>("/api/customers/1009");
        JsonElement card = JsonElement.Parse(detail.GetProperty("customerInfo").GetString()!);

        string remark = card.GetProperty("remark").GetString()!;
        Assert.EndsWith("…", remark, StringComparison.Ordinal);
        Assert.StartsWith(remark[..^1], detail.GetProperty("card").GetProperty("remark").GetString(), StringComparison.Ordinal);
        Assert.InRange(detail.GetProperty("byteCount").GetInt32(), 998, 1000);
        Assert.Equal(["订单号 orderNo KT202611160032", "金额 amount ¥259.00", "状态 status 已发货"], EntriesOf(card));
        Assert.Equal(
            ["Remark Shortened", "OrderDate Length", "MembershipLevel Length"],
            detail.GetProperty("omissions").EnumerateArray().Select(omission => omission.GetProperty("memberName") + " " + omission.GetProperty("reason")));
    }

    [Fact]
    public async Task A_gender_and_a_birthday_that_the_workbench_cannot_read_are_left_out_and_the_rest_arrives()
    {
        JsonElement card = JsonElement.Parse(await SessionFromOf(1007));

        Assert.False(card.TryGetProperty("gender", out _));
        Assert.False(card.TryGetProperty("birthday", out _));
        Assert.Equal("李阿姨", card.GetProperty("customerName").GetString());
        Assert.Equal("13600000007", card.GetProperty("phoneNumber").GetString());
    }

    [Fact]
    public async Task The_card_follows_the_database()
    {
        _shop.Execute("INSERT INTO orders (customer_id, order_no, amount_fen, status, ordered_on) VALUES (1006, 'NEW-1', 5, 2, '2026-11-22')");

        JsonElement card = JsonElement.Parse(await SessionFromOf(1006));

        Assert.Equal(["订单号 orderNo NEW-1", "金额 amount ¥0.05", "状态 status 待发货", "下单日期 orderDate 2026-11-22"], EntriesOf(card));
    }

    private async Task<string> SessionFromOf(long id) => await _shop.Client.GetStringAsync($"/api/customers/{id}/session-from.json");

    private static async Task<string> CustomerInfoOf(HttpResponseMessage response)
    {
        JsonElement body = await response.Content.ReadFromJsonAsync<JsonElement>();
        JsonProperty only = Assert.Single(body.EnumerateObject());
        Assert.Equal("customerInfo", only.Name);
        return only.Value.GetString()!;
    }

    private static IEnumerable<string> EntriesOf(JsonElement card)
    {
        JsonElement entries = JsonElement.Parse(Uri.UnescapeDataString(card.GetProperty("customData").GetString()!));
        return [.. entries.EnumerateArray().Select(entry =>
            $"{entry.GetProperty("label_cn")} {entry.GetProperty("label_en")} {entry.GetProperty("value")}")];
    }
}
