using System;
using System.Linq;
using System.Text.Json;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Samples.Api.Tests;

public sealed class LogTests
{
    [Fact]
    public async Task Members_that_went_for_want_of_room_are_logged_by_name()
    {
        await using Shop shop = await Shop.OpenAsync();

        await shop.Client.GetStringAsync("/api/customers/1005/session-from");

        string line = Assert.Single(shop.Logs, IsAboutCards);
        Assert.Contains("Customer 1005", line);
        Assert.Contains("Address, JobTitle, Company, Points, EarlierOrders", line);
        Assert.DoesNotContain("CustomerName", line);
        Assert.DoesNotContain("PhoneNumber", line);
    }

    [Fact]
    public async Task Members_with_an_invalid_value_are_logged_by_name()
    {
        await using Shop shop = await Shop.OpenAsync();

        await shop.Client.GetStringAsync("/api/customers/1007/session-from");

        Assert.Contains("Gender, Birthday", Assert.Single(shop.Logs, IsAboutCards));
    }

    [Fact]
    public async Task A_card_that_goes_out_whole_is_not_logged()
    {
        await using Shop shop = await Shop.OpenAsync();

        await shop.Client.GetStringAsync("/api/customers/1001/session-from");

        Assert.DoesNotContain(shop.Logs, IsAboutCards);
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
