using System;
using Microsoft.Data.Sqlite;

namespace Wsk.Samples.Api.Data;

/// <summary>
/// The latest <c>session-from</c> that WeChat passed on for each OpenID. The text comes from a phone and can say anything: it stands beside what the shop
/// knows, and never changes it.
/// </summary>
internal sealed class ArrivedCardStore(ShopDatabase database, TimeProvider clock)
{
    /// <summary>Replaces what arrived of this OpenID before.</summary>
    public void Put(string openId, string sessionFrom)
    {
        using SqliteConnection connection = database.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO arrived_cards (open_id, session_from, arrived_at) VALUES ($openId, $sessionFrom, $arrivedAt)
            ON CONFLICT (open_id) DO UPDATE SET session_from = excluded.session_from, arrived_at = excluded.arrived_at
            """;
        command.Parameters.AddWithValue("$openId", openId);
        command.Parameters.AddWithValue("$sessionFrom", sessionFrom);
        command.Parameters.AddWithValue("$arrivedAt", clock.GetUtcNow().ToUnixTimeSeconds());
        command.ExecuteNonQuery();
    }

    /// <summary>What arrived of a customer whose OpenID the shop knows from the customer's own login; null if nothing did.</summary>
    public ArrivedCardRecord? Find(long customerId)
    {
        using SqliteConnection connection = database.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            SELECT session_from, arrived_at FROM arrived_cards
            WHERE open_id = (SELECT open_id FROM customers WHERE id = $customer)
            """;
        command.Parameters.AddWithValue("$customer", customerId);
        using SqliteDataReader reader = command.ExecuteReader();
        return reader.Read() ? new ArrivedCardRecord(reader.GetString(0), DateTimeOffset.FromUnixTimeSeconds(reader.GetInt64(1))) : null;
    }
}

/// <summary>A row of <c>arrived_cards</c>.</summary>
internal sealed record ArrivedCardRecord(string SessionFrom, DateTimeOffset ArrivedAt);
