using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Wsk.Benchmarks.Payloads;

/// <summary>Random customers, with values of different lengths as real ones have.</summary>
internal static class RandomCustomers
{
    /// <summary>Like the vendor's guide's sample; each optional field is absent in an eighth of them.</summary>
    public static GuideCustomer Guide(Random random) => new()
    {
        CustomerName = random.Name(),
        HeadImgUrl = random.Avatar(),
        Gender = (SessionGender)random.Next(3),
        PhoneNumber = random.Phone(),
        Email = random.Sometimes(random.Email()),
        Address = random.Sometimes(random.Chinese(2, 9)),
        Title = random.Sometimes(random.Chinese(2, 4)),
        Department = random.Sometimes(random.Chinese(2, 6)),
        Birthday = random.Sometimes(random.Birthday()),
        Remark = random.Sometimes(random.Chinese(2, 8)),
        OrderNo = "fecx" + random.Number(1_000, 99_999_999),
    };

    /// <summary>From nine tenths of WeChat's 1000 bytes to all of them.</summary>
    public static LargestCustomer Largest(Random random)
    {
        while (true)
        {
            LargestCustomer customer = LargeCustomer(random);
            if (customer.TryToSessionFrom(out _, out SessionFromResult result) && result.ByteCount >= 900)
            {
                return customer;
            }
        }
    }

    /// <summary>All fields and eight entries, Chinese.</summary>
    public static UnlimitedCustomer Chinese(Random random) => new()
    {
        CustomerName = random.Name(),
        HeadImgUrl = random.Avatar(),
        Gender = (SessionGender)random.Next(1, 3),
        PhoneNumber = random.Phone(),
        Email = random.Email(),
        Address = random.Chinese(12, 24) + random.Number(1, 999) + "号",
        Title = random.Chinese(2, 6),
        Department = random.Chinese(4, 14),
        Birthday = random.Birthday(),
        Remark = random.Chinese(10, 40) + "，" + random.Chinese(5, 20) + "。",
        OrderNo = "订单" + random.Number(100_000, 99_999_999) + "号",
        Item = random.Chinese(10, 24) + " " + random.Chinese(5, 10),
        Amount = random.Chinese(6, 14) + "元整",
        Status = random.Chinese(3, 10),
        MemberLevel = random.Chinese(4, 10),
        ShippingAddress = random.Chinese(25, 60) + random.Number(1, 999) + "号",
        OrderedAt = "2026年1月" + random.Number(1, 31) + "日下午" + random.Number(1, 11) + "点",
        Note = random.Chinese(35, 90) + "！",
    };

    /// <summary>The same in ASCII.</summary>
    public static UnlimitedCustomer Ascii(Random random) => new()
    {
        CustomerName = random.Sentence(2, 4),
        HeadImgUrl = random.Avatar(),
        Gender = (SessionGender)random.Next(1, 3),
        PhoneNumber = random.Phone(),
        Email = random.Email(),
        Address = random.Sentence(8, 14),
        Title = random.Sentence(2, 5),
        Department = random.Sentence(4, 11),
        Birthday = random.Birthday(),
        Remark = random.Sentence(15, 31),
        OrderNo = "fecx" + random.Number(1_000, 99_999_999),
        Item = random.Sentence(7, 15) + ", " + random.Sentence(1, 2),
        Amount = "CNY " + random.Number(1, 9_999) + ".00",
        Status = random.Sentence(3, 8),
        MemberLevel = random.Sentence(1, 3),
        ShippingAddress = random.Sentence(10, 18) + ", " + random.Number(1, 999),
        OrderedAt = "2026-01-" + random.Number(10, 31) + "T10:" + random.Number(10, 59) + ":07+08:00",
        Note = "https://shop.wsk.example.cn/orders?id=" + random.Token(random.Next(10, 40)) + "&from=session#" + random.Token(random.Next(4, 20)),
    };

    /// <summary>Long texts that encoders find hard.</summary>
    public static UnlimitedCustomer Adversarial(Random random) => new()
    {
        CustomerName = random.Adversarial(random.Next(165, 275)),
        Address = random.Adversarial(random.Next(440, 880)),
        Remark = random.Adversarial(random.Next(1_100, 1_760)),
        Item = random.Adversarial(random.Next(440, 660)),
        Status = random.Adversarial(random.Next(275, 385)),
        ShippingAddress = random.Adversarial(random.Next(440, 660)),
        Note = random.Adversarial(random.Next(440, 660)),
    };

    private static LargestCustomer LargeCustomer(Random random) => new()
    {
        CustomerName = random.Name(),
        HeadImgUrl = random.Avatar(),
        Gender = (SessionGender)random.Next(1, 3),
        PhoneNumber = random.Phone(),
        Email = random.Email(),
        Address = random.Chinese(3, 12) + random.Number(1, 999) + "号",
        Title = random.Chinese(2, 4),
        Department = random.Chinese(2, 6),
        Birthday = random.Birthday(),
        Remark = random.Chinese(1, 6),
        OrderNo = "fecx" + random.Number(1_000, 999_999),
        Item = random.Chinese(2, 3),
        Amount = "¥" + random.Number(1, 9_999),
        Status = random.Chinese(2, 3),
        MemberLevel = random.Chinese(1, 2),
    };

    private static string? Sometimes(this Random random, string value) => random.Next(8) == 0 ? null : value;
}

/// <summary>Random texts like those in customers' data.</summary>
internal static class RandomText
{
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林";

    private const string Words = "上海北京广州深圳杭州南京市浦东新区世纪大道人民路中山号楼室订单商品包邮发货手机耳机充电器蓝色标准版会员金牌普通待付款已完成";

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private const string LettersAndDigits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    public static string Name(this Random random) => Surnames[random.Next(Surnames.Length)] + random.Chinese(1, 2);

    public static string Avatar(this Random random) => "https://thirdwx.qlogo.cn/mmopen/vi_32/" + random.Token(random.Next(84, 90)) + "/132";

    public static string Phone(this Random random) => "186" + random.Number(10_000_000, 99_999_999);

    public static string Email(this Random random) => random.Token(random.Next(4, 10)) + "@wsk.cn";

    public static string Birthday(this Random random) =>
        new DateTime(1960, 1, 1).AddDays(random.Next(18_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(this Random random, int least, int most) => random.Next(least, most + 1).ToString(CultureInfo.InvariantCulture);

    public static string Token(this Random random, int length) => random.GetString(LettersAndDigits, length);

    public static string Chinese(this Random random, int least, int most) => new(random.GetItems<char>(Words, random.Next(least, most + 1)));

    public static string Sentence(this Random random, int least, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => random.GetString(Letters, random.Next(2, 9))));

    /// <summary>Quotes, controls, emoji, lone surrogates and other text that needs escaping, with a little plain text in between.</summary>
    public static string Adversarial(this Random random, int units)
    {
        var text = new StringBuilder(units + 2);
        while (text.Length < units)
        {
            text.Append(random.Next(9) switch
            {
                0 => "\"",
                1 => "\\",
                2 => ((char)random.Next(0x20)).ToString(),
                3 => char.ConvertFromUtf32(random.Next(0x1F600, 0x1F640)),
                4 => ((char)random.Next(0xD800, 0xE000)).ToString(),
                5 => ((char)random.Next(0x80, 0x800)).ToString(),
                6 => random.Chinese(1, 1),
                7 => ((char)random.Next(0x20, 0x7F)).ToString(),
                _ => random.Token(random.Next(1, 4)),
            });
        }

        return text.ToString();
    }
}
