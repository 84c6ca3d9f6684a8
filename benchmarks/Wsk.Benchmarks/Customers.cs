using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Wsk.Benchmarks;

/// <summary>Sets of 64 different customers each, so that no branch predictor learns one payload by heart.</summary>
public static class Customers
{
    /// <summary>How many customers a set holds.</summary>
    public const int Count = 64;

    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林";

    private const string Words = "上海北京广州深圳杭州南京市浦东新区世纪大道人民路中山号楼室订单商品包邮发货手机耳机充电器蓝色标准版会员金牌普通待付款已完成";

    /// <summary>The kinds of payload.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["P1", "P2", "P3", "P4"];

    /// <summary>
    /// P1: the guide's sample, one entry. P2: all fields and eight entries, Chinese. P3: the same in ASCII. P4: long texts of quotes,
    /// controls, reserved characters, emoji and Chinese at random.
    /// </summary>
    public static Customer[] OfKind(string kind)
    {
        var random = new Random(20260101);
        return Enumerable.Range(0, Count).Select(_ => kind switch
        {
            "P1" => Sample(random),
            "P2" => Chinese(random),
            "P3" => Ascii(random),
            "P4" => Adversarial(random),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        }).ToArray();
    }

    private static Customer Sample(Random random) => new()
    {
        CustomerName = Name(random),
        HeadImgUrl = "https://wx.qlogo.cn/mmopen/vi_32/" + Letters(random, random.Next(84, 94)) + "/132",
        Gender = random.Next(2) == 0 ? Gender.Male : Gender.Female,
        PhoneNumber = Phone(random),
        Email = Letters(random, random.Next(4, 10)) + "@wsk.cn",
        Address = "上海市",
        Title = "经理",
        Department = "某单位",
        Birthday = "1986-12-12",
        Remark = "描述",
        OrderNo = "fecx" + random.Next(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture),
    };

    private static Customer Chinese(Random random) => new()
    {
        CustomerName = Name(random),
        HeadImgUrl = "https://wx.qlogo.cn/mmopen/vi_32/" + Letters(random, random.Next(84, 94)) + "/132",
        Gender = Gender.Female,
        PhoneNumber = Phone(random),
        Email = Letters(random, random.Next(4, 10)) + "@wsk.cn",
        Address = Text(random, 12, 24) + random.Next(1, 999).ToString(CultureInfo.InvariantCulture) + "号",
        Title = Text(random, 2, 5),
        Department = Text(random, 4, 9),
        Birthday = "1986-12-12",
        Remark = Text(random, 10, 40) + "，" + Text(random, 5, 20) + "。",
        OrderNo = "fecx" + random.Next(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture),
        ProductName = Text(random, 10, 24) + " " + Text(random, 5, 10),
        Amount = "¥" + random.Next(10_000).ToString(CultureInfo.InvariantCulture) + ".00",
        Status = Text(random, 3, 6),
        ShippingAddress = Text(random, 15, 30) + random.Next(1, 999).ToString(CultureInfo.InvariantCulture) + "号",
        MemberLevel = Text(random, 4, 8),
        OrderedAt = "2026年1月" + random.Next(1, 31).ToString(CultureInfo.InvariantCulture) + "日 下午",
        Note = Text(random, 20, 45) + "！",
    };

    private static Customer Ascii(Random random) => new()
    {
        CustomerName = Sentence(random, 2),
        HeadImgUrl = "https://wx.qlogo.cn/mmopen/vi_32/" + Letters(random, random.Next(84, 94)) + "/132",
        Gender = Gender.Male,
        PhoneNumber = Phone(random),
        Email = Letters(random, random.Next(4, 10)) + "@wsk.cn",
        Address = Sentence(random, 8),
        Title = Sentence(random, 2),
        Department = Sentence(random, 3),
        Birthday = "1986-12-12",
        Remark = Sentence(random, 14),
        OrderNo = "fecx" + random.Next(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture),
        ProductName = Sentence(random, 6),
        Amount = "$" + random.Next(10_000).ToString(CultureInfo.InvariantCulture) + ".00",
        Status = Sentence(random, 1),
        ShippingAddress = Sentence(random, 10) + ", " + random.Next(1, 999).ToString(CultureInfo.InvariantCulture),
        MemberLevel = Sentence(random, 1),
        OrderedAt = "2026-01-" + random.Next(10, 31).ToString(CultureInfo.InvariantCulture) + "T10:" + random.Next(10, 60).ToString(CultureInfo.InvariantCulture) + ":07+08:00",
        Note = "https://shop.example.cn/orders?id=" + Letters(random, 12) + "&from=session",
    };

    private static Customer Adversarial(Random random) => new()
    {
        CustomerName = Noise(random, 200),
        Address = Noise(random, 600),
        Remark = Noise(random, 1500),
        ProductName = Noise(random, 500),
        Status = Noise(random, 300),
        ShippingAddress = Noise(random, 500),
        Note = Noise(random, 500),
    };

    private static string Name(Random random) => Surnames[random.Next(Surnames.Length)] + Text(random, 1, 3);

    private static string Phone(Random random) => "186" + random.Next(10_000_000, 100_000_000).ToString(CultureInfo.InvariantCulture);

    private static string Text(Random random, int least, int most) => new(random.GetItems<char>(Words, random.Next(least, most)));

    private static string Letters(Random random, int length) => random.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length);

    private static string Sentence(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => random.GetString("abcdefghijklmnopqrstuvwxyz", random.Next(2, 9))));

    private static string Noise(Random random, int units)
    {
        var text = new StringBuilder();
        while (text.Length < units)
        {
            text.Append(random.Next(8) switch
            {
                0 => "\"",
                1 => "\\",
                2 => ((char)random.Next(0x20)).ToString(),
                3 => char.ConvertFromUtf32(random.Next(0x1F600, 0x1F640)),
                4 => ((char)random.Next(0x80, 0x800)).ToString(),
                5 => Words[random.Next(Words.Length)].ToString(),
                6 => ((char)random.Next(0x20, 0x7F)).ToString(),
                _ => Letters(random, random.Next(1, 4)),
            });
        }

        return text.ToString();
    }
}
