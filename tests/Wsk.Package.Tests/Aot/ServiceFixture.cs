using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests.Aot;

/// <summary>One service for all tests of a class; none where every test is skipped.</summary>
public sealed class ServiceFixture : IAsyncLifetime
{
    private Task<PublishedService>? _service;

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_service is { IsCompletedSuccessfully: true })
        {
            await (await _service).DisposeAsync();
        }
    }

    internal Task<PublishedService> StartAsync(PackageFeed feed, string framework, bool native) =>
        _service ??= PublishedService.StartAsync(feed, framework, native);
}
