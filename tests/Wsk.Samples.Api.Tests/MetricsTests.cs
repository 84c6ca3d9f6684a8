using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Wsk.Samples.Api.Tests;

public sealed class MetricsTests : IAsyncLifetime, IDisposable
{
    private readonly List<string> _measured = [];
    private readonly MeterListener _listener = new();
    private Shop _shop = null!;

    public async Task InitializeAsync()
    {
        _shop = await Shop.OpenAsync();
        object meters = _shop.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            // Not those of the shops that other tests run at this moment.
            if (instrument.Meter.Name == "Wsk.Samples.Api" && instrument.Meter.Scope == meters)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) =>
            _measured.Add($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}".TrimEnd()));
        _listener.Start();
    }

    public async Task DisposeAsync() => await _shop.DisposeAsync();

    public void Dispose() => _listener.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("/session-from")]
    [InlineData("/session-from.json")]
    public async Task Every_route_measures_the_card_and_counts_what_is_left_out_by_member_and_reason(string route)
    {
        int length = (await _shop.Client.GetByteArrayAsync("/api/customers/1007/session-from.json")).Length;
        _measured.Clear();

        await _shop.Client.GetStringAsync($"/api/customers/1007{route}");

        Assert.Equal([$"shop.card.length {length}", "shop.card.omissions 1 Gender InvalidGender", "shop.card.omissions 1 Birthday InvalidBirthday"], _measured);
    }

    [Fact]
    public async Task A_card_that_goes_out_whole_leaves_nothing_out()
    {
        await _shop.Client.GetStringAsync("/api/customers/1006");

        Assert.Equal(["shop.card.length 2"], _measured);
    }

    [Fact]
    public async Task A_card_that_cannot_be_sent_has_no_length()
    {
        _shop.Execute($"UPDATE customers SET name = '{new string('长', 400)}' WHERE id = 1001");

        using HttpResponseMessage response = await _shop.Client.GetAsync("/api/customers/1001");

        Assert.False(response.IsSuccessStatusCode);
        Assert.Empty(_measured);
    }
}
