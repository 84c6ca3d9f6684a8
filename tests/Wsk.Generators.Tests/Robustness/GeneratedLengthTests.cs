using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Robustness;

/// <summary>What is generated must stay short enough to be read, and not swell a service of many cards.</summary>
public class GeneratedLengthTests
{
    private const int MostLines = 320;

    public static TheoryData<string, string> Options => new()
    {
        { "", "class" },
        { "", "struct" },
        { "", "record" },
        { "(MaxBytes = 0, InvalidValues = InvalidValueHandling.Omit)", "record struct" },
        { "(Formattable = true)", "class" },
        { "(Formattable = true)", "struct" },
        { "(Formattable = true, Overflow = OverflowHandling.DropLowestPriority)", "record" },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void A_card_whose_every_length_is_bounded_is_short_enough_to_be_read(string options, string kind)
    {
        Assert.InRange(Lines(Bounded(options, kind), CompilerSetting.Newest), 1, MostLines - 1);
    }

    [Theory]
    [InlineData("(Formattable = true)")]
    [InlineData("(Formattable = true, Overflow = OverflowHandling.DropLowestPriority)")]
    public void So_does_a_bounded_card_in_the_oldest_language_which_has_no_utf8_literals(string options)
    {
        CompilerSetting oldest = new(References.Net100, LanguageVersion.CSharp7_3, NullableContextOptions.Disable);

        Assert.InRange(Lines(Bounded(options, "class").Replace("string?", "string", StringComparison.Ordinal), oldest), 1, MostLines - 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("(Formattable = true)")]
    public void A_card_of_all_eleven_fields_is_short_enough_to_be_read(string options)
    {
        string customer = $$"""
            using System;
            using System.Collections.Generic;
            using Wsk;
            [SessionFrom{{options}}]
            public partial class Customer
            {
                public string? CustomerName { get; set; }
                public Uri? HeadImgUrl { get; set; }
                public int? Gender { get; set; }
                public string? PhoneNumber { get; set; }
                public string? Email { get; set; }
                public string? Address { get; set; }
                public string? Title { get; set; }
                public string? Department { get; set; }
                public DateTime? Birthday { get; set; }
                public string? Remark { get; set; }
                [CustomData("订单号", "orderNo")] public string? OrderNo { get; set; }
                [CustomData("商品", "goods")] public string? Goods { get; set; }
                [CustomData("余额", "balance", Format = "0.00")] public decimal? Balance { get; set; }
                public List<CustomDataEntry>? CustomData { get; set; }
            }
            """;

        Assert.InRange(Lines(customer, CompilerSetting.Newest), 1, MostLines - 1);
    }

    private static string Bounded(string options, string kind) => $$"""
        using System;
        using System.ComponentModel.DataAnnotations;
        using Wsk;
        [SessionFrom{{options}}]
        public partial {{kind}} Customer
        {
            [MaxLength(20)] public string? CustomerName { get; set; }
            [MaxLength(100)] public string? HeadImgUrl { get; set; }
            public SessionGender Gender { get; set; }
            [MaxLength(20)] public string? PhoneNumber { get; set; }
            [MaxLength(50)] public string? Email { get; set; }
            [MaxLength(50)] public string? Address { get; set; }
            [MaxLength(20)] public string? Title { get; set; }
            [MaxLength(20)] public string? Department { get; set; }
            public DateOnly? Birthday { get; set; }
            [MaxLength(50)] public string? Remark { get; set; }
            [CustomData("订单号", "orderNo")] public Guid OrderNo { get; set; }
            [CustomData("会员", "member")] public bool? IsMember { get; set; }
            [CustomData("积分", "points")] public long Points { get; set; }
            [CustomData("下单时间", "orderedAt")] public DateTimeOffset OrderedAt { get; set; }
        }
        """;

    private static int Lines(string source, CompilerSetting setting) =>
        new GeneratorHost(setting.ParseOptions).Run(setting.Compile(source)).GeneratedSources.Single().SourceText.Lines.Count;
}
