using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Wsk.Samples.Api.Tests;

/// <summary>The real app on Kestrel, on a loopback port of the system's choice, with a database file of its own.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly WebApplication _app;
    private readonly RecordedLogs _logs;

    private Shop(TemporaryFolder folder, WebApplication app, RecordedLogs logs)
    {
        _folder = folder;
        _app = app;
        _logs = logs;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IReadOnlyList<string> Logs => _logs.Lines;

    public IServiceProvider Services => _app.Services;

    public static async Task<Shop> OpenAsync(params string[] more)
    {
        var folder = new TemporaryFolder();
        var logs = new RecordedLogs();
        string[] args = ["--urls", "http://127.0.0.1:0", $"--Shop:Database={folder.File("shop.db")}", .. more];
        WebApplication app = ShopApi.Create(args, builder => builder.Services.AddSingleton<ILoggerProvider>(logs));
        await app.StartAsync();
        return new Shop(folder, app, logs);
    }

    /// <summary>Changes a row of the shop's data behind the app's back, as its till would.</summary>
    public void Execute(string sql) => Xunit.Assert.Equal(1, Run(sql));

    /// <summary>Takes a table away.</summary>
    public void Rename(string table, string name) => Run($"ALTER TABLE {table} RENAME TO {name}");

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _logs.Dispose();
        _folder.Dispose();
    }

    private int Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File("shop.db")}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }
}
