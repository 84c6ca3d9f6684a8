using System;
using System.IO;
using Microsoft.Data.Sqlite;

namespace Wsk.Samples.Api.Data;

/// <summary>The shop's SQLite file.</summary>
internal sealed class ShopDatabase
{
    private const string Schema = """
        CREATE TABLE customers (
            id               INTEGER PRIMARY KEY,
            open_id          TEXT UNIQUE,
            name             TEXT,
            avatar           TEXT,
            gender           INTEGER NOT NULL DEFAULT 0,
            phone            TEXT,
            email            TEXT,
            address          TEXT,
            job_title        TEXT,
            company          TEXT,
            birthday         TEXT,
            remark           TEXT,
            membership_level INTEGER,
            points           INTEGER
        );
        CREATE TABLE orders (
            id          INTEGER PRIMARY KEY,
            customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
            order_no    TEXT    NOT NULL UNIQUE,
            amount_fen  INTEGER NOT NULL CHECK (amount_fen >= 0),
            status      INTEGER NOT NULL,
            ordered_on  TEXT    NOT NULL
        );
        CREATE TABLE arrived_cards (
            open_id      TEXT    PRIMARY KEY,
            session_from TEXT    NOT NULL,
            arrived_at   INTEGER NOT NULL
        );
        CREATE INDEX orders_by_customer ON orders (customer_id, ordered_on DESC, id DESC);
        """;

    private readonly string _connectionString;

    public ShopDatabase(ShopOptions options)
    {
        Path = System.IO.Path.GetFullPath(options.Database, AppContext.BaseDirectory);

        // In seconds. Whoever waits for a card should not wait half a minute for a lock.
        _connectionString = new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true, DefaultTimeout = 5 }.ToString();
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Creates the tables and their first rows in a file that is new or empty. Any other is left as it is, whatever the shop did to it since.</summary>
    public void CreateAndSeed()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            using SqliteConnection connection = Open();
            Seed(connection);
            Probe(connection);

            // The last step: the database of another program has been refused by now, unchanged.
            Execute(connection, "PRAGMA journal_mode = WAL");
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new BadSettingException(ShopOptions.DatabaseSetting, Path, e.Message, e);
        }
    }

    /// <summary>Asks for a row of each table, and throws when the database cannot give it.</summary>
    public void Probe()
    {
        using SqliteConnection connection = Open();
        Probe(connection);
    }

    private static void Seed(SqliteConnection connection)
    {
        // Immediate: of two apps that start at once, the second waits here and then finds the tables there.
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        if (IsEmpty(connection))
        {
            Execute(connection, Schema);
            ShopSeed.Insert(connection);
        }

        transaction.Commit();
    }

    private static void Probe(SqliteConnection connection) =>
        Execute(connection, "SELECT EXISTS (SELECT id, open_id FROM customers), EXISTS (SELECT customer_id FROM orders); SELECT EXISTS (SELECT session_from FROM arrived_cards)");

    private static bool IsEmpty(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master";
        return (long)command.ExecuteScalar()! == 0;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
