using System.Collections.Generic;
using Xunit;

namespace Wsk.Payload.Tests.Reading;

/// <summary>Payloads of every length class: short, usual, close to WeChat's limit, and longer than the limit.</summary>
internal static class ReadPayloads
{
    private static readonly CustomDataEntry[] s_entries = [new("订单号", "orderNo", "fecx864532"), new("等级", "level", "\"VIP\" 😀"), new("备注", "note", "下午三点后再打电话\n")];

    private static readonly Dictionary<string, ReceivedCard> s_cards = new()
    {
        ["short"] = new ReceivedCard { CustomerName = "李雷", Gender = SessionGender.Male },
        ["usual"] = new ReceivedCard
        {
            CustomerName = "韩梅梅 😀\"\u0001",
            HeadImgUrl = "https://shop.example/avatars/1.png",
            Gender = SessionGender.Female,
            PhoneNumber = "13800000000",
            Birthday = "1990-02-28",
            Remark = string.Empty,
            CustomData = s_entries,
        },
        ["long"] = new ReceivedCard { CustomerName = new string('梅', 300), Address = new string('a', 900), Remark = "\\\"", CustomData = [.. s_entries, .. s_entries, .. s_entries] },
    };

    public static TheoryData<string> Names => [.. s_cards.Keys];

    public static ReceivedCard Card(string name) => s_cards[name];

    public static string Text(string name) => s_cards[name].ToSessionFrom();
}
