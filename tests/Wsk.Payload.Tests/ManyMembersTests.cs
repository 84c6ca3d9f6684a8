using System;
using System.Linq;
using System.Reflection;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Model;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>DTOs of more than 64 members drop and omit like any other.</summary>
public class ManyMembersTests
{
    private static readonly PropertyInfo[] s_entries = [.. typeof(ManyMembersCard).GetProperties().Where(property => property.IsDefined(typeof(CustomDataAttribute)))];

    [Fact]
    public void Members_beyond_the_64th_are_dropped_and_named()
    {
        var random = new Random(20221012);
        for (int i = 0; i < 60; i++)
        {
            ManyMembersCard card = Card(random);
            var model = new ModelCard(card);

            EveryWriter.AssertWrites(card, model.Drop(2000)!, [.. model.Omissions]);
            Assert.NotEmpty(model.Omissions);
        }
    }

    [Fact]
    public void An_omitted_member_is_named_among_them()
    {
        ManyMembersCard card = Card(new Random(7));
        card.Birthday = null;
        var model = new ModelCard(card);
        string expected = model.Drop(2000)!;
        card.Birthday = "1986/12/12";

        EveryWriter.AssertWrites(card, expected, [
            .. model.Omissions.Where(IsOfTheName), "Birthday (InvalidBirthday)", .. model.Omissions.Where(omission => !IsOfTheName(omission))]);

        static bool IsOfTheName(string omission) => omission.StartsWith("CustomerName ", StringComparison.Ordinal);
    }

    private static ManyMembersCard Card(Random random)
    {
        var card = new ManyMembersCard
        {
            CustomerName = "张三",
            Birthday = random.Next(2) == 0 ? "1986-12-12" : null,
            CustomData = [.. Enumerable.Range(0, random.Next(4)).Select(i => new CustomDataEntry("更多", "more" + i, "值"))],
        };
        foreach (PropertyInfo entry in s_entries.Where(_ => random.Next(3) != 0))
        {
            entry.SetValue(card, new string("a订\""[random.Next(3)], random.Next(20)));
        }

        return card;
    }
}
