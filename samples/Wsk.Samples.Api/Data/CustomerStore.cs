using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Wsk.Samples.Api.Data;

/// <summary>Reads customers and their orders.</summary>
internal sealed class CustomerStore(ShopDatabase database)
{
    // The card shows the latest order and a few before it; nobody at a chat window reads more.
    private const int LatestOrders = 6;

    private const string CustomerColumns =
        "id, name, avatar, gender, phone, email, address, job_title, company, birthday, remark, membership_level, points";

    /// <summary>Every customer's id and name, by id.</summary>
    public IReadOnlyList<(long Id, string? Name)> List()
    {
        using SqliteConnection connection = database.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT id, name FROM customers ORDER BY id";
        using SqliteDataReader reader = command.ExecuteReader();
        var customers = new List<(long Id, string? Name)>();
        while (reader.Read())
        {
            customers.Add((reader.GetInt64(0), Text(reader, 1)));
        }

        return customers;
    }

    /// <summary>One customer with the latest orders, or null.</summary>
    public CustomerRecord? Find(long id)
    {
        using SqliteConnection connection = database.Open();

        // One snapshot: an order that arrives between the two reads belongs to the next request.
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {CustomerColumns} FROM customers WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        using SqliteDataReader reader = command.ExecuteReader();
        return reader.Read() ? ReadCustomer(reader) with { Orders = LatestOrdersOf(connection, id) } : null;
    }

    private static List<OrderRecord> LatestOrdersOf(SqliteConnection connection, long customerId)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            SELECT order_no, amount_fen, status, ordered_on FROM orders
            WHERE customer_id = $customer ORDER BY ordered_on DESC, id DESC LIMIT $limit
            """;
        command.Parameters.AddWithValue("$customer", customerId);
        command.Parameters.AddWithValue("$limit", LatestOrders);
        using SqliteDataReader reader = command.ExecuteReader();
        var orders = new List<OrderRecord>();
        while (reader.Read())
        {
            orders.Add(new OrderRecord(
                reader.GetString(0),
                reader.GetInt64(1),
                (OrderStatus)reader.GetInt32(2),
                Day(reader.GetString(3))));
        }

        return orders;
    }

    private static CustomerRecord ReadCustomer(SqliteDataReader reader) => new(reader.GetInt64(0))
    {
        Name = Text(reader, 1),
        Avatar = Text(reader, 2),
        Gender = reader.GetInt32(3),
        Phone = Text(reader, 4),
        Email = Text(reader, 5),
        Address = Text(reader, 6),
        JobTitle = Text(reader, 7),
        Company = Text(reader, 8),
        Birthday = Text(reader, 9),
        Remark = Text(reader, 10),
        MembershipLevel = reader.IsDBNull(11) ? null : (MembershipLevel)reader.GetInt32(11),
        Points = reader.IsDBNull(12) ? null : reader.GetInt32(12),
    };

    // What is no day is left out: an exception would have the customer's data in its message, and the message would be logged.
    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
