using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Wsk.Samples.Api.Data;

/// <summary>The shop's first customers, always the same: each shows another thing that real customers do to a card.</summary>
internal static class ShopSeed
{
    public static IReadOnlyList<CustomerRecord> Customers { get; } =
    [
        new(1001)
        {
            OpenId = "oSampleShopOpenIdOfCust-1001",
            Name = "王小明",
            Avatar = "1001.svg",
            Gender = 1,
            Phone = "18600000006",
            Email = "wang@shop.example",
            Address = "上海市徐汇区",
            JobTitle = "经理",
            Company = "某单位",
            Birthday = "1986-12-12",
            Remark = "老客户",
            MembershipLevel = MembershipLevel.Gold,
            Orders = [new("fecx864532", 12_850, OrderStatus.Shipped, Day("2026-11-18"))],
        },
        new(1002)
        {
            OpenId = "oSampleShopOpenIdOfCust-1002",
            Name = "Alice Johnson",
            Avatar = "1002.svg",
            Gender = 2,
            Phone = "+44 20 7946 0958",
            Email = "alice.johnson@mail.example",
            Address = "12 Baker St, London",
            Birthday = "1992-02-29",
            Remark = "Prefers English",
            MembershipLevel = MembershipLevel.Silver,
            Points = 320,
            Orders =
            [
                new("SO20261101-88", 59_900, OrderStatus.Completed, Day("2026-11-01")),
                new("SO20260914-07", 4_999, OrderStatus.Refunded, Day("2026-09-14")),
            ],
        },

        // An emoji is 4 bytes, and 12 inside customData; quotes, backslashes and line breaks are escaped twice there.
        new(1003)
        {
            OpenId = "oSampleShopOpenIdOfCust-1003",
            Name = "小花🌸 \"Flora\"",
            Avatar = "1003.svg",
            Gender = 2,
            Phone = "13900000003",
            Remark = "昵称里有 \\ 和 '引号'\n第二行\u2028{{不是绑定}} 100% 👨‍👩‍👧",
            MembershipLevel = MembershipLevel.Basic,
            Points = 0,
            Orders = [new("花-2026/11 \"礼盒\" & 100%", 9_900, OrderStatus.Paid, Day("2026-11-20"))],
        },

        // Somebody always tries.
        new(1004)
        {
            OpenId = "oSampleShopOpenIdOfCust-1004",
            Name = "</script><script>alert(1)</script>",
            Gender = 1,
            Phone = "13800000004",
            Email = "\"><img src=x onerror=alert(1)>@mail.example",
            Address = "<b>上海</b> & javascript:alert(1)",
            Remark = "'; DROP TABLE customers; --",
            Orders = [new("<svg/onload=alert(1)>", 100, OrderStatus.Unpaid, Day("2026-11-21"))],
        },

        // More than 1000 bytes: the earlier orders go first, then what else the shop can spare.
        new(1005)
        {
            OpenId = "oSampleShopOpenIdOfCust-1005",
            Name = "欧阳建国",
            Avatar = "1005.svg",
            Gender = 1,
            Phone = "13700000005",
            Email = "ouyang.jianguo@trading.example",
            Address = "浙江省杭州市余杭区文一西路九百六十九号创新园三号楼十二层",
            JobTitle = "采购总监",
            Company = "杭州某某国际贸易有限公司",
            Birthday = "1979-06-01",
            Remark = "每月大宗采购，请优先接待；开增值税专用发票，发票随货寄出，收货前请电话联系仓库",
            MembershipLevel = MembershipLevel.Diamond,
            Points = 128_450,
            Orders =
            [
                new("PO-2026-1121", 8_645_320, OrderStatus.Paid, Day("2026-11-21")),
                new("PO-2026-1019", 7_120_000, OrderStatus.Shipped, Day("2026-10-19")),
                new("PO-2026-0922", 6_930_050, OrderStatus.Completed, Day("2026-09-22")),
                new("PO-2026-0820", 8_011_000, OrderStatus.Completed, Day("2026-08-20")),
                new("PO-2026-0718", 5_405_000, OrderStatus.Completed, Day("2026-07-18")),
                new("PO-2026-0615", 6_000_000, OrderStatus.Refunded, Day("2026-06-15")),
                new("PO-2026-0512", 4_780_000, OrderStatus.Completed, Day("2026-05-12")),
            ],
        },

        // A visitor the shop knows nothing of.
        new(1006),

        // Taken over from the old system: a gender and a birthday that the workbench cannot read, a card that arrives all the same.
        new(1007)
        {
            OpenId = "oSampleShopOpenIdOfCust-1007",
            Name = "李阿姨",
            Gender = 9,
            Phone = "13600000007",
            Birthday = "1958-02-30",
            Remark = "旧系统导入",
            MembershipLevel = MembershipLevel.Basic,
            Points = 15,
        },

        // Fits with some of the earlier orders, not with all of them.
        new(1008)
        {
            OpenId = "oSampleShopOpenIdOfCust-1008",
            Name = "陈思远",
            Avatar = "1008.svg",
            Gender = 1,
            Phone = "13500000008",
            Birthday = "2001-10-08",
            Orders =
            [
                new("TB9008", 2_590, OrderStatus.Shipped, Day("2026-11-19")),
                new("TB8951", 19_900, OrderStatus.Completed, Day("2026-10-02")),
                new("TB8710", 4_550, OrderStatus.Completed, Day("2026-08-30")),
                new("TB8333", 1_280, OrderStatus.Completed, Day("2026-06-18")),
            ],
        },

        // A very long remark: what matters less goes first, then the remark is cut to the room that is left.
        new(1009)
        {
            OpenId = "oSampleShopOpenIdOfCust-1009",
            Name = "周敏",
            Gender = 2,
            Phone = "13400000009",
            Remark =
                "11月18日来电：收到的水壶壶盖有裂纹，已发照片，客户希望换货而不是退款。11月19日：仓库确认同款无货，建议换成新款，差价由店铺承担，客户表示要和家人商量。"
                + "11月20日：客户同意换新款，要求换成米白色，并且在周末之前送到，因为下周一全家要出门旅行。11月21日：新款已从杭州仓发出，客户反映物流信息一直没有更新，"
                + "已联系快递公司，回复说包裹在中转站滞留，当天晚上会发往上海。11月22日：客户再次来电，情绪比较激动，已道歉并承诺赠送一套杯刷；如果周日中午以前仍未送达，就安排同城闪送，"
                + "旧水壶由快递员上门取回，不需要客户支付运费。接待时请先说明包裹的最新位置，不要让客户把经过再讲一遍。",
            MembershipLevel = MembershipLevel.Silver,
            Orders = [new("KT202611160032", 25_900, OrderStatus.Shipped, Day("2026-11-16"))],
        },
    ];

    public static void Insert(SqliteConnection connection)
    {
        foreach (CustomerRecord customer in Customers)
        {
            InsertCustomer(connection, customer);
            foreach (OrderRecord order in customer.Orders)
            {
                InsertOrder(connection, customer.Id, order);
            }
        }
    }

    private static void InsertCustomer(SqliteConnection connection, CustomerRecord customer) => Insert(
        connection,
        """
        INSERT INTO customers (id, open_id, name, avatar, gender, phone, email, address, job_title, company, birthday, remark, membership_level, points)
        VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """,
        customer.Id,
        customer.OpenId,
        customer.Name,
        customer.Avatar,
        customer.Gender,
        customer.Phone,
        customer.Email,
        customer.Address,
        customer.JobTitle,
        customer.Company,
        customer.Birthday,
        customer.Remark,
        (int?)customer.MembershipLevel,
        customer.Points);

    private static void InsertOrder(SqliteConnection connection, long customerId, OrderRecord order) => Insert(
        connection,
        "INSERT INTO orders (customer_id, order_no, amount_fen, status, ordered_on) VALUES ($0, $1, $2, $3, $4)",
        customerId,
        order.OrderNo,
        order.AmountFen,
        (int)order.Status,
        order.OrderedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void Insert(SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i}"), values[i] ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
