using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Samples.Api.Tests;

public sealed class ProcessTests
{
    [UnixFact]
    public async Task CtrlC_ends_the_app_with_exit_code_0_and_nothing_on_standard_error()
    {
        using var folder = new TemporaryFolder();
        using ShopProcess app = ShopProcess.Start("--urls", "http://127.0.0.1:0", $"--Shop:Database={folder.File("shop.db")}");
        string url = await app.ListeningUrlAsync();
        using var client = new HttpClient();
        Assert.Equal("Healthy", await client.GetStringAsync($"{url}/health"));

        await app.InterruptAsync();
        ShopProcess.Outcome outcome = await app.EndAsync();

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("shutting down", outcome.Output);
        Assert.Empty(outcome.Error);
    }
}
