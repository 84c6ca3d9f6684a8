using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Why a text's worst case is 6 bytes a UTF-16 unit outside customData and 9 inside: there is no other unit to try.</summary>
public partial class WorstCaseByExhaustionTests
{
    private const int WorstOutside = 6;
    private const int WorstInside = 9;

    [SessionFrom]
    internal sealed partial class TextCard
    {
        [MaxLength(1)]
        public string? Remark { get; set; }
    }

    [SessionFrom]
    internal sealed partial class EntryCard
    {
        [MaxLength(1)]
        [CustomData("文", "text")]
        public string? Text { get; set; }
    }

    [Fact]
    public void No_unit_costs_more_and_some_cost_as_much()
    {
        int[] outside = [.. AllUnits().Select(unit => CostOutside(unit.ToString()))];
        int[] inside = [.. AllUnits().Select(unit => CostInside(unit.ToString()))];

        Assert.Equal(0x10000, outside.Length);
        Assert.Equal(WorstOutside, outside.Max());
        Assert.Equal(WorstInside, inside.Max());
        Assert.Equal(TextCard.MaxSessionFromBytes, Length(new TextCard { Remark = "" }) + WorstOutside);
        Assert.Equal(EntryCard.MaxSessionFromBytes, Length(new EntryCard { Text = "" }) + WorstInside);
    }

    [Fact]
    public void Of_ordinary_text_no_unit_costs_more_than_three_outside()
    {
        int worst = AllUnits().Where(unit => !char.IsControl(unit) && !char.IsSurrogate(unit)).Max(unit => CostOutside(unit.ToString()));

        Assert.Equal(3, worst);
    }

    // Surrogates are the only units whose cost depends on their neighbour. A pair has one cost whatever it is, so each half need be seen once.
    [Fact]
    public void Two_units_together_never_cost_more_than_each_alone()
    {
        char[] high = [.. AllUnits().Where(char.IsHighSurrogate)];
        char[] low = [.. AllUnits().Where(char.IsLowSurrogate)];
        Assert.All(high.Zip(low), pair =>
        {
            string character = new([pair.First, pair.Second]);
            Assert.Equal(4, CostOutside(character));
            Assert.Equal(12, CostInside(character));
            Assert.Equal(2 * WorstOutside, CostOutside(new([pair.Second, pair.First])));
            Assert.True(CostInside(new([pair.Second, pair.First])) <= 2 * WorstInside);
        });
    }

    private static IEnumerable<char> AllUnits() => Enumerable.Range(0, 0x10000).Select(unit => (char)unit);

    private static int CostOutside(string text) => Length(new TextCard { Remark = text }) - Length(new TextCard { Remark = "" });

    private static int CostInside(string text) => Length(new EntryCard { Text = text }) - Length(new EntryCard { Text = "" });

    private static int Length(ISessionFrom card)
    {
        Span<byte> payload = stackalloc byte[1000];
        Assert.True(card.TryWriteSessionFrom(payload, out int length));
        return length;
    }
}
