using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace Wsk.Samples.Api.Tests;

/// <summary>The bar's figures.</summary>
public sealed class BudgetTests : IAsyncLifetime
{
    private Shop _shop = null!;

    public async Task InitializeAsync() => _shop = await Shop.OpenAsync();

    public async Task DisposeAsync() => await _shop.DisposeAsync();

    [Fact]
    public async Task They_are_those_of_the_documentation_of_the_generated_constant()
    {
        var longest = new BoundedCard
        {
            CustomerName = new string('\u0001', 20),
            Gender = SessionGender.Female,
            Birthday = new DateOnly(1986, 12, 12),
            Remark = new string('\u0001', 50),
            OrderNo = new string('单', 20),
            Count = int.MinValue,
        };

        JsonElement[] parts = await PartsOfAsync(longest.ToSessionFrom());

        var documentation = XDocument.Load(Path.ChangeExtension(typeof(BoundedCard).Assembly.Location, ".xml"));
        int[] documented = [.. documentation.Descendants("member")
            .Single(member => member.Attribute("name")!.Value == "F:Wsk.Samples.Api.Tests.BoundedCard.MaxSessionFromBytes")
            .Descendants("description").Select(line => int.Parse(line.Value.Split(": ")[1], CultureInfo.InvariantCulture))];
        Assert.Equal(documented, parts.Select(part => part.GetProperty("byteCount").GetInt32()));
        Assert.Equal(BoundedCard.MaxSessionFromBytes, documented.Sum());
        Assert.Equal(["customerName", "gender", "birthday", "remark", "订单号 orderNo", "数量 count", "Frame"], parts.Select(NameOf));
    }

    [Theory]
    [InlineData("{}", "Frame 2")]
    [InlineData("""{"customerName":"王"}""", "customerName 21, Frame 1")]
    [InlineData("""{"customerName":"王","phoneNum""", "customerName 21, Rest 10")]
    [InlineData("""{"customData":"%5B%7B%22label_cn%22%3A%22%E7%94%B2%22%2C%22label_en%22%3A%22a%22%2C%22value%22%3A%221%22%7D%5D"}""", "甲 a 92, Frame 20")]
    [InlineData("""{"customData":"[{%22value%22:%221%22,%22label_en%22:%22a%22,%22label_cn%22:%22b%22}]"}""", "b a 68, Frame 18")]
    [InlineData("""{"customData":"%5B%5D"}""", "customData 22, Frame 1")]
    [InlineData("""{"customData":"%5B%7B%22label_cn%22%3A%22a%22%7D%5D"}""", "customData 52, Frame 1")]
    [InlineData("""{"customData":"%5B%7B%7D%2C"}""", "customData 28, Frame 1")]
    [InlineData("""{"customData":"%5B%ZZ"}""", "customData 22, Frame 1")]
    [InlineData("""{"customData":"%FF%"}""", "customData 20, Frame 1")]
    [InlineData("""{"customData":"\u005b\u005d"}""", "customData 28, Frame 1")]
    [InlineData("""{"customData":7,"x":[1,{"y":2}]}""", "customData 15, x 16, Frame 1")]
    [InlineData("""{"customData":"%5B%7B%22label_cn%22%3A%22%5Cud83d%22%2C%22label_en%22%3A%22a%22%7D%5D"}""", "customData 86, Frame 1")]
    [InlineData("wxapp", "Rest 5")]
    [InlineData("", "")]
    public async Task Every_text_is_measured_to_its_last_byte(string text, string expected)
    {
        JsonElement[] parts = await PartsOfAsync(text);

        Assert.Equal(expected, string.Join(", ", parts.Select(part => NameOf(part) + " " + part.GetProperty("byteCount"))));
    }

    [Theory]
    [InlineData(1001)]
    [InlineData(1005)]
    [InlineData(1006)]
    [InlineData(1007)]
    public async Task The_customers_page_and_the_inspector_measure_alike(int id)
    {
        JsonElement detail = await _shop.Client.GetFromJsonAsync<JsonElement>($"/api/customers/{id}");

        JsonElement[] parts = await PartsOfAsync(detail.GetProperty("customerInfo").GetString()!);

        Assert.Equal(parts.Select(part => part.ToString()), detail.GetProperty("parts").EnumerateArray().Select(part => part.ToString()));
        Assert.Equal(detail.GetProperty("byteCount").GetInt32(), parts.Sum(part => part.GetProperty("byteCount").GetInt32()));
    }

    [Fact]
    public async Task What_is_left_out_is_told_with_its_reason_and_the_number_of_entries()
    {
        JsonElement invalid = await _shop.Client.GetFromJsonAsync<JsonElement>("/api/customers/1007");
        JsonElement tooLong = await _shop.Client.GetFromJsonAsync<JsonElement>("/api/customers/1008");

        Assert.Equal(
            """[{"memberName":"Gender","field":"Gender","reason":"InvalidGender","entryCount":0},{"memberName":"Birthday","field":"Birthday","reason":"InvalidBirthday","entryCount":0}]""",
            invalid.GetProperty("omissions").ToString());
        Assert.Equal(
            """[{"memberName":"EarlierOrders","field":"CustomData","reason":"Length","entryCount":1}]""",
            tooLong.GetProperty("omissions").ToString());
    }

    private static string NameOf(JsonElement part) => part.GetProperty("kind").GetString() switch
    {
        "Member" => part.GetProperty("name").GetString()!,
        "Entry" => part.GetProperty("name") + " " + part.GetProperty("labelEn"),
        string other => other,
        null => throw new InvalidOperationException("A part has no kind."),
    };

    private async Task<JsonElement[]> PartsOfAsync(string text)
    {
        using HttpResponseMessage response = await _shop.Client.PostAsync("/api/inspect", new StringContent(text));
        JsonElement inspection = await response.Content.ReadFromJsonAsync<JsonElement>();
        return [.. inspection.GetProperty("parts").EnumerateArray()];
    }
}
