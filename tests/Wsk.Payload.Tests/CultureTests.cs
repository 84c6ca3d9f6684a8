using System;
using System.Globalization;
using System.Linq;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Oracle;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>The payload is the same under every culture.</summary>
public class CultureTests
{
    private static readonly string[] s_families = ["guide", "genderAndBirthday", "entryCounts", "characters", "everyUnit"];

    private static readonly PayloadCase[] s_cases = [.. s_families.SelectMany(PayloadCase.ReadAll), .. PayloadCase.ReadAll("randomCards").Take(2000)];

    public static TheoryData<string> Names => Cultures.All;

    [Theory]
    [MemberData(nameof(Names))]
    public void Node_and_Wsk_agree_under_every_culture(string culture) => Cultures.Under(culture, () =>
    {
        foreach (PayloadCase card in s_cases)
        {
            EveryWriter.AssertWrites(new UnlimitedCard(card), card.Expected);
        }
    });

    [Fact]
    public void The_cultures_are_the_ones_that_break_others()
    {
        Cultures.Under("th-TH", () => Assert.StartsWith("25", new DateTime(1986, 12, 12).ToString("yyyy-MM-dd", CultureInfo.CurrentCulture), StringComparison.Ordinal));
        Cultures.Under("tr-TR", () => Assert.Equal("İ", "i".ToUpper(CultureInfo.CurrentCulture)));
        Cultures.Under("fa-IR", () => Assert.NotEqual("-1.5", (-1.5).ToString(CultureInfo.CurrentCulture)));
        Cultures.Under("ar-SA", () => Assert.NotEqual("1986", new DateTime(1986, 12, 12).ToString("yyyy", CultureInfo.CurrentCulture)));
    }
}
