using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests.Aot;

/// <summary>
/// Consumers/Aot, published by one command, any warning being an error. A service of ASP.NET Core takes long to compile and to trim; where it is not
/// ASP.NET Core that makes the difference, a printer prints the service's answers.
/// </summary>
internal sealed class PublishedConsumers : IAsyncDisposable
{
    /// <summary>The service as a native executable, with the newest build of the runtime, compiled by the newest compiler.</summary>
    public const string NativeService = "NativeService";

    /// <summary>The printer as a native executable, with the oldest build of the runtime that can be published so.</summary>
    public const string NativePrinter = "NativePrinter";

    /// <summary>The printer, self-contained and trimmed.</summary>
    public const string TrimmedPrinter = "TrimmedPrinter";

    private static readonly Variant[] s_native =
    [
        new(NativeService, "Service/Service.csproj", "Publish", ("ConsumerFramework", "net10.0"), ("Native", "true")),
        new(NativePrinter, "Printer/Printer.csproj", "Publish", ("ConsumerFramework", "net8.0"), ("Native", "true")),
    ];

    private static readonly Variant s_trimmed = new(TrimmedPrinter, "Printer/Printer.csproj", "Publish", ("ConsumerFramework", "net10.0"), ("Native", "false"));

    private readonly ConcurrentDictionary<string, Task<IReadOnlyDictionary<string, string>>> _printed = new(StringComparer.Ordinal);
    private readonly Lazy<Task<RunningService>> _service;
    private readonly Variants _built;

    private PublishedConsumers(Variants built)
    {
        _built = built;
        _service = new(() => RunningService.StartAsync(FolderOf(NativeService), ProgramOf(NativeService, "Service")));
    }

    public static async Task<PublishedConsumers> PublishAsync(PackageFeed feed)
    {
        Variants built = await Variants.CopyAsync(feed, "Aot", NativeTheoryAttribute.Lacking is null ? [.. s_native, s_trimmed] : [s_trimmed]);
        await built.BuildAsync("publish", "--configuration", "Release");
        return new PublishedConsumers(built);
    }

    /// <summary>The native service, which runs.</summary>
    public Task<RunningService> ServiceAsync() => _service.Value;

    /// <summary>What a printer prints: addresses and answers.</summary>
    public Task<IReadOnlyDictionary<string, string>> PrintedByAsync(string printer) => _printed.GetOrAdd(printer, PrintAsync);

    /// <summary>Where a consumer was published.</summary>
    public string FolderOf(string consumer)
    {
        Assert.True(_built.Succeeded(consumer), _built.OutputOf(consumer));
        return Path.Combine(_built.FolderOf(consumer), "published");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_service is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _service.Value).DisposeAsync();
        }
    }

    private async Task<IReadOnlyDictionary<string, string>> PrintAsync(string printer)
    {
        string output = await Dotnet.RunProgramAsync(ProgramOf(printer, "Printer"));
        return output.TrimEnd('\n').Split('\n').Select(line => line.Split(' ', 2)).ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
    }

    private string ProgramOf(string consumer, string name) => Path.Combine(FolderOf(consumer), OperatingSystem.IsWindows() ? name + ".exe" : name);
}
