using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>The package's code fixes, applied to a whole project from the command line.</summary>
[Collection(PackageConsumers.Name)]
public sealed class CodeFixTests(PackageFeed feed)
{
    private const string Mistaken = """
        using System;
        using System.Net;
        using Wsk;

        [SessionFrom]
        public partial class Customer
        {
            public int? Gender { get; set; }

            public string Birthday { get; set; }

            public string CustomData { get; set; }

            public static Customer Create(DateTime birthday, string json) => new Customer
            {
                Gender = 0,
                Birthday = birthday.ToString("yyyy-mm-dd"),
                CustomData = WebUtility.UrlEncode(json),
            };
        }

        """;

    private const string Mended = """
        using System;
        using System.Globalization;
        using System.Net;
        using Wsk;

        [SessionFrom]
        public partial class Customer
        {
            public int? Gender { get; set; }

            public string Birthday { get; set; }

            public string CustomData { get; set; }

            public static Customer Create(DateTime birthday, string json) => new Customer
            {
                Gender = null,
                Birthday = birthday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                CustomData = UriComponent.Encode(json),
            };
        }

        """;

    [Fact]
    public async Task Dotnet_format_mends_what_the_build_refuses()
    {
        string folder = await feed.CopyConsumersAsync("Library");
        string customer = Path.Combine(folder, "Library", "Customer.cs");
        await File.WriteAllTextAsync(customer, Mistaken);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "Directory.Build.props"),
            $"<Project><PropertyGroup><WskVersion>{feed.Version}</WskVersion></PropertyGroup></Project>");

        Dotnet.Outcome refused = await Dotnet.TryRunAsync(folder, "build", "Library", "--nologo");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("error WSK2001", refused.Output, StringComparison.Ordinal);
        Assert.Contains("error WSK3002", refused.Output, StringComparison.Ordinal);
        Assert.Contains("error WSK4002", refused.Output, StringComparison.Ordinal);

        await Dotnet.RunAsync(
            folder, "format", "analyzers", "Library", "--no-restore", "--severity", "warn", "--diagnostics", "WSK2001", "WSK3002", "WSK4002");

        Assert.Equal(Mended, await File.ReadAllTextAsync(customer));
        await Dotnet.RunAsync(folder, "build", "Library", "--nologo");
    }
}
