using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Xunit;

namespace Wsk.Payload.Tests.Json;

/// <summary>Cards as properties, values, elements, null, and of a more derived type than declared.</summary>
public class JsonPlacesTests
{
    private static readonly Dictionary<string, JsonSerializerOptions> s_resolvers = new()
    {
        ["reflection"] = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() },
        ["generated"] = new() { TypeInfoResolver = ReplyContext.Default },
    };

    private static readonly JsonSerializerOptions s_everyValueCard = new() { Converters = { new SessionFromJsonConverter<ValueCard>() } };

    public static TheoryData<string> Resolvers => [.. s_resolvers.Keys];

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void A_card_is_a_string_wherever_it_stands(string resolver)
    {
        var places = new Places
        {
            Value = new ValueCard("一"),
            MaybeValue = new ValueCard("二"),
            Base = new TitledCard("三", "经理"),
            Any = new TitledCard("四", "主任"),
            List = [new ConvertedCard("五"), new ConvertedCard("六")],
            ByName = new Dictionary<string, ConvertedCard?> { ["七"] = new ConvertedCard("七"), ["无"] = null },
        };

        using JsonDocument json = Serialize(places, resolver);

        JsonElement root = json.RootElement;
        Assert.Equal("""{"customerName":"一"}""", root.GetProperty("Value").GetString());
        Assert.Equal("""{"customerName":"二"}""", root.GetProperty("MaybeValue").GetString());
        Assert.Equal("""{"customerName":"三","title":"经理"}""", root.GetProperty("Base").GetString());
        Assert.Equal("""{"customerName":"四","title":"主任"}""", root.GetProperty("Any").GetString());
        Assert.Equal(["""{"customerName":"五"}""", """{"customerName":"六"}"""], root.GetProperty("List").EnumerateArray().Select(card => card.GetString()));
        Assert.Equal("""{"customerName":"七"}""", root.GetProperty("ByName").GetProperty("七").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("ByName").GetProperty("无").ValueKind);
    }

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void A_card_that_is_not_there_is_null_and_an_empty_one_is_not(string resolver)
    {
        using JsonDocument json = Serialize(new Places(), resolver);

        Assert.Equal("{}", json.RootElement.GetProperty("Value").GetString());
        Assert.All(["MaybeValue", "Base", "Any", "List", "ByName"], name => Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty(name).ValueKind));
    }

    [Fact]
    public void Options_can_turn_every_card_of_a_type_into_a_string()
    {
        Assert.Equal("""["{}",null]""", JsonSerializer.Serialize(new ValueCard?[] { default(ValueCard), null }, s_everyValueCard));
    }

    [Fact]
    public void Without_the_converter_a_card_is_an_object_as_any_other()
    {
        Assert.Equal("""{"CustomerName":"a"}""", JsonSerializer.Serialize(new ValueCard("a")));
    }

    [Fact]
    public void A_card_may_serialise_another_while_it_is_written()
    {
        var outer = new BoundCard("外", CustomData: Entries());

        using var reply = JsonDocument.Parse(JsonSerializer.Serialize(new Reply(outer)));

        Assert.Equal(outer.ToSessionFrom(), reply.RootElement.GetProperty("CustomerInfo").GetString());

        static IEnumerable<CustomDataEntry> Entries()
        {
            yield return new CustomDataEntry("内", "inner", JsonSerializer.Serialize(new Reply(new BoundCard(new string('内', 2000)))));
        }
    }

    [Fact]
    public void Entries_that_can_be_enumerated_once_are_enough_however_long_the_payload_is()
    {
        var entries = new Queue<CustomDataEntry>(Enumerable.Repeat(new CustomDataEntry("标签", "label", "value"), 200));
        var card = new BoundCard(null, CustomData: Drain(entries));

        using var reply = JsonDocument.Parse(JsonSerializer.Serialize(new Reply(card)));

        using var payload = JsonDocument.Parse(reply.RootElement.GetProperty("CustomerInfo").GetString()!);
        Assert.Equal(200, EncodedCustomData.Parse(payload.RootElement.GetProperty("customData").GetString()!).Decode().Length);

        static IEnumerable<CustomDataEntry> Drain(Queue<CustomDataEntry> entries)
        {
            while (entries.TryDequeue(out CustomDataEntry entry))
            {
                yield return entry;
            }
        }
    }

    private static JsonDocument Serialize(Places places, string resolver) => JsonDocument.Parse(JsonSerializer.Serialize(places, s_resolvers[resolver]));
}
