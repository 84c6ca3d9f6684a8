using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Wsk.Benchmarks.Payloads;

/// <summary>Texts as customers' data has them, at random.</summary>
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

    /// <summary>Quotes, controls, emoji, lone surrogates and what else needs an encoder's attention, with a little plain text between.</summary>
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
