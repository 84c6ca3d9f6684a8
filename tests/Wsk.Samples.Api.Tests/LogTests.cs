using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Samples.Api.Tests;

public sealed class LogTests
{
    public static TheoryData<string> Routes => ["", "/session-from", "/session-from.json"];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Every_route_logs_by_name_the_members_that_went_for_want_of_room(string route)
    {
        await using Shop shop = await Shop.OpenAsync();

        await shop.Client.GetStringAsync($"/api/customers/1005{route}");

        string line = Assert.Single(shop.Logs, IsAboutCards);
        Assert.Contains("Customer 1005", line);
        Assert.Contains("Address (Length), JobTitle (Length), Company (Length), Points (Length), EarlierOrders (Length, ", line);
        Assert.DoesNotContain("CustomerName", line);
        Assert.DoesNotContain("PhoneNumber", line);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Every_route_logs_by_name_the_members_with_an_invalid_value(string route)
    {
        await using Shop shop = await Shop.OpenAsync();

        await shop.Client.GetStringAsync($"/api/customers/1007{route}");

        Assert.Contains("Gender (InvalidGender), Birthday (InvalidBirthday)", Assert.Single(shop.Logs, IsAboutCards));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Every_route_logs_a_card_that_is_too_long_with_its_length_and_not_with_what_it_says(string route)
    {
        await using Shop shop = await Shop.OpenAsync();
        shop.Execute($"UPDATE customers SET name = '{new string('长', 400)}' WHERE id = 1001");

        using HttpResponseMessage response = await shop.Client.GetAsync($"/api/customers/1001{route}");

        string line = Assert.Single(shop.Logs, IsAboutCards);
        Assert.StartsWith("Error", line, StringComparison.Ordinal);
        Assert.Matches(@"Customer 1001: no card can be sent: TooLong, at least 1\d{3} bytes", line);
        Assert.DoesNotContain("null", line);
        Assert.DoesNotContain(shop.Logs, other => other.Contains('长'));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task No_route_logs_a_card_that_goes_out_whole(string route)
    {
        await using Shop shop = await Shop.OpenAsync();

        await shop.Client.GetStringAsync($"/api/customers/1001{route}");

        Assert.DoesNotContain(shop.Logs, IsAboutCards);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task What_a_broken_row_says_is_not_logged_and_the_rest_of_the_card_arrives(string route)
    {
        await using Shop shop = await Shop.OpenAsync("--Logging:LogLevel:Default=Trace");
        shop.Execute("UPDATE orders SET ordered_on = '18 November' WHERE customer_id = 1001");

        string answer = await shop.Client.GetStringAsync($"/api/customers/1001{route}");

        Assert.Contains("fecx864532", answer);
        Assert.DoesNotContain(shop.Logs, line => line.Contains("November"));
    }

    [Fact]
    public async Task No_log_line_at_any_level_holds_a_customers_data()
    {
        await using Shop shop = await Shop.OpenAsync("--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace");
        JsonElement list = await shop.Client.GetFromJsonAsync<JsonElement>("/api/customers");
        foreach (long id in list.EnumerateArray().Select(customer => customer.GetProperty("id").GetInt64()))
        {
            JsonElement detail = await shop.Client.GetFromJsonAsync<JsonElement>($"/api/customers/{id}");
            await shop.Client.GetStringAsync($"/api/customers/{id}/session-from");
            await shop.Client.GetStringAsync($"/api/customers/{id}/session-from.json");

            string[] told = [.. detail.GetProperty("card").EnumerateObject()
                .Where(member => member.Value.ValueKind == JsonValueKind.String && member.Name is not "gender")
                .Select(member => member.Value.GetString()!)];
            foreach (string value in told.SelectMany(value => new[] { value, Uri.EscapeDataString(value) }))
            {
                Assert.DoesNotContain(shop.Logs, line => line.Contains(value, StringComparison.Ordinal));
            }
        }

        Assert.Contains(shop.Logs, line => line.StartsWith("Trace", StringComparison.Ordinal) || line.StartsWith("Debug", StringComparison.Ordinal));
    }

    private static bool IsAboutCards(string line) => line.Contains("CustomerCard", StringComparison.Ordinal);
}
