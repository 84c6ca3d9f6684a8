using System;
using System.Linq;
using System.Reflection;
using System.Text;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Oracle;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Byte for byte what Node prints.</summary>
public class NodePayloadTests
{
    public static TheoryData<string> Families => PayloadFamilies.All;

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_writer_writes_what_Node_prints(string family)
    {
        int cases = 0;
        foreach (PayloadCase card in PayloadCase.ReadAll(family))
        {
            EveryWriter.AssertWrites(new UnlimitedCard(card), card.Expected);
            cases++;
        }

        Assert.NotEqual(0, cases);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void A_payload_under_WeChats_limit_is_what_Node_prints_and_a_longer_one_is_refused(string family)
    {
        foreach (PayloadCase card in PayloadCase.ReadAll(family))
        {
            LimitedCard limited = LimitedCard.Of(card);
            bool fits = Encoding.UTF8.GetByteCount(card.Expected) <= 1000;
            Assert.Equal(fits, limited.TryToSessionFrom(out string? value, out SessionFromResult result));
            Assert.Equal(fits ? card.Expected : null, value);
            Assert.Equal(fits ? SessionFromError.None : SessionFromError.TooLong, result.Error);
        }
    }

    [Theory]
    [InlineData(typeof(UnlimitedCard))]
    [InlineData(typeof(LimitedCard))]
    public void The_cards_declare_the_labels_that_Node_was_given(Type type)
    {
        string[][] node = [.. OracleFile.Read("declaredLabels").Select(labels => new[] { OracleFile.Text(labels[0])!, OracleFile.Text(labels[1])! })];
        CustomDataAttribute[] declared = [.. type.GetProperties().SelectMany(Attributes)];

        Assert.Equal(node, declared.Select(label => new[] { label.LabelCn, label.LabelEn }));

        // A positional parameter's attribute stays on the parameter.
        CustomDataAttribute[] Attributes(PropertyInfo property)
        {
            CustomDataAttribute[] own = [.. property.GetCustomAttributes<CustomDataAttribute>()];
            return own.Length != 0
                ? own
                : [.. type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
                    .Where(parameter => parameter.Name == property.Name)
                    .SelectMany(parameter => parameter.GetCustomAttributes<CustomDataAttribute>())];
        }
    }
}
