using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Wsk.Samples.Api.Tests;

public sealed class ShopDatabaseTests
{
    [Fact]
    public async Task A_second_start_leaves_the_shops_data_as_it_is()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("shop.db");
        await StartAndStop(file);
        Execute(file, "UPDATE customers SET name = '改过名' WHERE id = 1001");
        Execute(file, "DELETE FROM customers WHERE id = 1002");
        string[] before = Dump(file);

        await StartAndStop(file);

        Assert.Equal(before, Dump(file));
        Assert.Contains(before, row => row.Contains("改过名"));
        Assert.DoesNotContain(before, row => row.Contains("Alice"));
    }

    [Fact]
    public async Task Two_new_shops_hold_the_same_rows()
    {
        using var folder = new TemporaryFolder();
        await StartAndStop(folder.File("one.db"));
        await StartAndStop(folder.File("two.db"));

        Assert.Equal(Dump(folder.File("one.db")), Dump(folder.File("two.db")));
        Assert.NotEmpty(Dump(folder.File("one.db")));
    }

    [Fact]
    public async Task Two_apps_that_start_at_once_seed_one_file_once()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("shop.db");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => StartAndStop(file))));

        await StartAndStop(folder.File("alone.db"));
        Assert.Equal(Dump(folder.File("alone.db")), Dump(file));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_yet_is_created()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("data/of/the/shop.db");

        await StartAndStop(file);

        Assert.NotEmpty(Dump(file));
    }

    private static async Task StartAndStop(string file)
    {
        await using var app = ShopApi.Create(["--urls", "http://127.0.0.1:0", $"--Shop:Database={file}"]);
        await app.StartAsync();
        await app.StopAsync();
    }

    private static string[] Dump(string file)
    {
        var rows = new List<string>();
        foreach (string table in new[] { "customers", "orders" })
        {
            using SqliteConnection connection = Open(file);
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY id";
            using SqliteDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                rows.Add($"{table}: {string.Join('|', values)}");
            }
        }

        return [.. rows];
    }

    private static void Execute(string file, string sql)
    {
        using SqliteConnection connection = Open(file);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Foreign Keys=True");
        connection.Open();
        return connection;
    }
}
