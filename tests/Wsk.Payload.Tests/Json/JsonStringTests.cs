using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Xunit;

namespace Wsk.Payload.Tests.Json;

/// <summary>The converter writes the bytes that System.Text.Json writes for a property of type string that holds the payload.</summary>
public class JsonStringTests
{
    private static readonly Dictionary<string, JsonSerializerOptions> s_options = new()
    {
        ["default"] = new(),
        ["ASP.NET Core"] = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        ["all of Unicode"] = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) },
        ["letters alone"] = new() { Encoder = JavaScriptEncoder.Create(new TextEncoderSettings(UnicodeRanges.BasicLatin)) },
        ["indented"] = new() { WriteIndented = true },
    };

    private static readonly Dictionary<string, IJsonTypeInfoResolver> s_resolvers = new()
    {
        ["reflection"] = new DefaultJsonTypeInfoResolver(),
        ["generated"] = ReplyContext.Default,
    };

    private static readonly Dictionary<(string Options, string Resolver), JsonSerializerOptions> s_resolved = s_options
        .SelectMany(options => s_resolvers.Select(resolver => (
            Key: (options.Key, resolver.Key), Options: new JsonSerializerOptions(options.Value) { TypeInfoResolver = resolver.Value })))
        .ToDictionary(pair => pair.Key, pair => pair.Options);

    private static readonly string[] s_names =
    [
        "张三 \"a\\b\" \u2028\u2029 😀 <&'+>/`",
        "\ud83d alone \udc00, \0 \u001f \u007f \n\r\t\b\f",
        "plain",
        "",
    ];

    public static TheoryData<string, string> OptionsAndResolvers
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach ((string options, string resolver) in s_resolved.Keys)
            {
                data.Add(options, resolver);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(OptionsAndResolvers))]
    public void Every_text_is_escaped_as_in_any_other_string(string options, string resolver)
    {
        foreach (string name in s_names)
        {
            AssertAsString(new BoundCard(name, CustomData: [new CustomDataEntry("标签", "label", name)]), options, resolver);
        }
    }

    // Around the sizes of stacks, pools and System.Text.Json's own buffers; the payload is 19 bytes longer than the name.
    [Theory]
    [InlineData(1000)]
    [InlineData(1004)]
    [InlineData(1005)]
    [InlineData(1006)]
    [InlineData(4096)]
    [InlineData(16_384)]
    [InlineData(65_536)]
    [InlineData(3_000_000)]
    public void A_payload_of_any_length_is_written_whole(int length)
    {
        AssertAsString(new BoundCard(new string('x', length)), "default", "generated");
        AssertAsString(new BoundCard(string.Concat(Enumerable.Repeat("订\"", length / 2))), "ASP.NET Core", "reflection");
    }

    [Fact]
    public void JavaScript_gets_back_the_payload()
    {
        var card = new BoundCard(s_names[0], "1986-12-12");

        using var reply = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(new Reply(card), ReplyContext.Default.Reply));

        Assert.Equal(card.ToSessionFrom(), reply.RootElement.GetProperty("CustomerInfo").GetString());
    }

    private static void AssertAsString(BoundCard card, string options, string resolver)
    {
        byte[] written = JsonSerializer.SerializeToUtf8Bytes(new Reply(card), s_resolved[(options, resolver)]);

        Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(new TextReply(card.ToSessionFrom()), s_options[options]), written);
    }
}
