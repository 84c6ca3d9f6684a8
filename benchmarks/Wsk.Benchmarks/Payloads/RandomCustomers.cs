using System;

namespace Wsk.Benchmarks.Payloads;

/// <summary>Customers at random, of differing lengths as real ones are.</summary>
internal static class RandomCustomers
{
    /// <summary>As the vendor's guide's sample; an eighth of them lack any one optional field.</summary>
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

    /// <summary>Long texts of what encoders find hard.</summary>
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
