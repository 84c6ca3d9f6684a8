using System;
using System.IO;
using System.Runtime.Versioning;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Wsk.Samples.Api.Tests;

/// <summary>A shop that cannot start says in one line which setting is wrong, with which value, and ends with exit code 1.</summary>
public sealed class BadSettingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("urls", "foo", "Invalid url")]
    [InlineData("urls", "http://localhost:70000", "a port is a number from 0 to 65535")]
    [InlineData("urls", "http://localhost:abc", "a port is a number from 0 to 65535")]
    [InlineData("urls", "http://127.0.0.1:0;bar", "Invalid url")]
    [InlineData("urls", "ftp://127.0.0.1:5999", "Only 'http://' and 'https://' are supported")]
    [InlineData("urls", "http://192.0.2.1:5999", "")]
    [InlineData("http_ports", "foo", "a port is a number from 0 to 65535")]
    [InlineData("https_ports", "70000", "a port is a number from 0 to 65535")]
    [InlineData("Kestrel:Endpoints:Shop:Url", "http://localhost:70000", "a port is a number from 0 to 65535")]
    public Task An_address_where_no_server_can_listen(string setting, string value, string problem) =>
        AssertRefusedAsync(setting, value, problem, $"--{setting}={value}", $"--Shop:Database={_folder.File("shop.db")}");

    [Fact]
    public async Task A_port_that_is_taken()
    {
        await using Shop shop = await Shop.OpenAsync();
        string taken = shop.Client.BaseAddress!.ToString();

        await AssertRefusedAsync("urls", taken, "address already in use", "--urls", taken, $"--Shop:Database={_folder.File("shop.db")}");
    }

    [Theory]
    [InlineData("Shop:Database", "")]
    [InlineData("Shop:PublicBaseUrl", "shop.example")]
    [InlineData("Shop:PublicBaseUrl", "ftp://shop.example")]
    [InlineData("Shop:Databse", "shop.db")]
    [InlineData("Shop", "shop.db")]
    [InlineData("Logging:LogLevel:Default", "Loud")]
    [InlineData("Logging:Console:LogLevel:Default", "17")]
    public Task A_value_that_the_setting_cannot_have(string setting, string value) =>
        AssertRefusedAsync(setting, value, string.Empty, "--urls", "http://127.0.0.1:0", $"--{setting}={value}");

    [Theory]
    [InlineData("ab")]
    [InlineData("not a token")]
    public async Task A_token_that_WeChat_would_not_take_and_no_message_tells(string token)
    {
        using ShopProcess app = ShopProcess.Start("--urls", "http://127.0.0.1:0", $"--Shop:MessageToken={token}");
        ShopProcess.Outcome outcome = await app.EndAsync();

        AssertOneLine(outcome, "Shop:MessageToken \"…\": 3 to 32 letters and digits");
        Assert.DoesNotContain($"\"{token}\"", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_folder_as_the_database() => AssertDatabaseRefusedAsync(_folder.NewFolder("shop.db"), "unable to open database file");

    [Fact]
    public Task A_database_below_a_file() => AssertDatabaseRefusedAsync(Path.Combine(WriteFile("a file"), "shop.db"), string.Empty);

    [Fact]
    public Task A_file_that_is_no_database() => AssertDatabaseRefusedAsync(WriteFile(new string('?', 4096)), "file is not a database");

    [Fact]
    public async Task A_database_that_is_damaged()
    {
        string file = _folder.File("damaged.db");
        await using (var shop = ShopApi.Create([$"--Shop:Database={file}"]))
        {
            SqliteConnection.ClearAllPools();
        }

        await using (FileStream stream = File.OpenWrite(file))
        {
            stream.Position = 100;
            stream.Write(new byte[4000]);
        }

        await AssertDatabaseRefusedAsync(file, "malformed");
    }

    [Theory]
    [InlineData("CREATE TABLE people (x)", "no such table: ")]
    [InlineData("CREATE TABLE customers (x); CREATE TABLE orders (customer_id)", "no such column: id")]
    public async Task The_database_of_another_program_which_is_left_as_it_is(string sql, string problem)
    {
        string file = _folder.File("other.db");
        await using (var connection = new SqliteConnection($"Data Source={file}"))
        {
            connection.Open();
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        SqliteConnection.ClearAllPools();
        byte[] before = await File.ReadAllBytesAsync(file);
        await AssertDatabaseRefusedAsync(file, problem);
        Assert.Equal(before, await File.ReadAllBytesAsync(file));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_folder_where_the_app_may_not_write()
    {
        // Root may write everywhere but into the kernel's own folder.
        string closed = Environment.IsPrivilegedProcess ? "/proc" : _folder.NewFolder("closed");
        if (!Environment.IsPrivilegedProcess)
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        await AssertDatabaseRefusedAsync(Path.Combine(closed, "shop.db"), "unable to open database file");
        await AssertDatabaseRefusedAsync(Path.Combine(closed, "of/the/shop.db"), string.Empty);
    }

    [Theory]
    [InlineData("""{"Shop":{"Database":{"File":"shop.db"}}}""", "Shop:Database")]
    [InlineData("""{"Shop":{"Database":["shop.db"]}}""", "Shop:Database")]
    [InlineData("""{"Shop":"shop.db"}""", "Shop \"shop.db\"")]
    [InlineData("""{"Shop":{"PublicBaseUrl":5080}}""", "Shop:PublicBaseUrl \"5080\"")]
    [InlineData("""{"Shop":{"Database":"shop.db","database":"again.db"}}""", "A duplicate key 'Shop:database' was found")]
    [InlineData("[]", "Top-level JSON element must be an object")]
    [InlineData("{", "appsettings.json")]
    public async Task What_does_not_belong_into_appsettings(string json, string named)
    {
        string app = _folder.NewFolder("app");
        foreach (string pattern in new[] { "Wsk.Samples.Api.dll", "Wsk.Samples.Api.runtimeconfig.json", "Wsk.Runtime.dll", "Microsoft.Data.Sqlite.dll", "SQLitePCLRaw.*.dll" })
        {
            foreach (string file in Directory.GetFiles(AppContext.BaseDirectory, pattern))
            {
                File.Copy(file, Path.Combine(app, Path.GetFileName(file)));
            }
        }

        await File.WriteAllTextAsync(Path.Combine(app, "appsettings.json"), json);

        using ShopProcess process = ShopProcess.Start(app, ["--urls", "http://127.0.0.1:0"]);
        AssertOneLine(await process.EndAsync(), named);
    }

    private Task AssertDatabaseRefusedAsync(string file, string problem) =>
        AssertRefusedAsync("Shop:Database", file, problem, "--urls", "http://127.0.0.1:0", $"--Shop:Database={file}");

    private static async Task AssertRefusedAsync(string setting, string value, string problem, params string[] arguments)
    {
        using ShopProcess app = ShopProcess.Start(arguments);
        ShopProcess.Outcome outcome = await app.EndAsync();

        AssertOneLine(outcome, $"{setting} \"{value}\": ");
        Assert.Contains(problem, outcome.Error, StringComparison.Ordinal);
    }

    private static void AssertOneLine(ShopProcess.Outcome outcome, string named)
    {
        string line = Assert.Single(outcome.ErrorLines);
        Assert.Contains(named, line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Empty(outcome.Output);
    }

    private string WriteFile(string content)
    {
        string file = _folder.File("text.db");
        File.WriteAllText(file, content);
        return file;
    }
}
