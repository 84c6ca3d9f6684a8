using System;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;

namespace Wsk.Payload.Tests.Json;

/// <summary>The converter reads the JSON string that it writes.</summary>
public partial class JsonReadingTests
{
    private static readonly JsonSerializerOptions s_smallBuffers = new() { DefaultBufferSize = 128, TypeInfoResolver = Context.Default };

    [SessionFrom(MaxBytes = 0)]
    internal partial record Customer(string? CustomerName, [CustomData("数量", "count")] int? Count);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record Member(string? CustomerName, int? Count, string? Title) : Customer(CustomerName, Count);

    /// <summary>No payload has what the constructor takes.</summary>
    [SessionFrom(MaxBytes = 0)]
    internal sealed partial class Sent(Guid id)
    {
        public Guid Id => id;

        public string? CustomerName { get; set; }
    }

    /// <summary>Not annotated itself.</summary>
    internal sealed record Guest(string? CustomerName) : Customer(CustomerName, null);

    [SessionFrom(MaxBytes = 0)]
    internal readonly partial record struct Point(string? CustomerName);

    internal sealed class Places
    {
        [JsonConverter(typeof(SessionFromJsonConverter<Customer>))]
        public Customer? Class { get; set; }

        [JsonConverter(typeof(SessionFromJsonConverter<Member>))]
        public Member? Derived { get; set; }

        [JsonConverter(typeof(SessionFromJsonConverter<Point>))]
        public Point Struct { get; set; }

        [JsonConverter(typeof(SessionFromJsonConverter<Point>))]
        public Point? MaybeStruct { get; set; }
    }

    internal sealed class Unreadable
    {
        [JsonConverter(typeof(SessionFromJsonConverter<Sent>))]
        public Sent? Sent { get; set; }

        [JsonConverter(typeof(SessionFromJsonConverter<ISessionFrom>))]
        public ISessionFrom? Any { get; set; }

        [JsonConverter(typeof(SessionFromJsonConverter<Guest>))]
        public Guest? Guest { get; set; }
    }

    [JsonSerializable(typeof(Places))]
    [JsonSerializable(typeof(Unreadable))]
    internal sealed partial class Context : JsonSerializerContext;

    [Theory]
    [InlineData("李雷")]
    [InlineData("\"\\\u0001😀<>&'")]
    [InlineData("")]
    [InlineData(null)]
    public void What_it_wrote_it_reads(string? name)
    {
        var places = new Places
        {
            Class = new Customer(name, 3),
            Derived = new Member(name, null, "经理"),
            Struct = new Point(name),
            MaybeStruct = new Point(name),
        };
        string json = JsonSerializer.Serialize(places, Context.Default.Places);
        AssertSame(places, JsonSerializer.Deserialize(json, Context.Default.Places)!);
        AssertSame(places, JsonSerializer.Deserialize<Places>(json)!);
    }

    [Fact]
    public void A_string_in_pieces_is_read_whole()
    {
        var places = new Places { Class = new Customer(new string('雷', 10_000), 3) };
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(places, Context.Default.Places));
        AssertSame(places, JsonSerializer.Deserialize<Places>(stream, s_smallBuffers)!);
    }

    [Fact]
    public void Null_is_no_card()
    {
        Assert.Null(JsonSerializer.Deserialize("""{"Class":null}""", Context.Default.Places)!.Class);
        Assert.Null(JsonSerializer.Deserialize("""{"MaybeStruct":null}""", Context.Default.Places)!.MaybeStruct);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"Struct":null}""", Context.Default.Places));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("1")]
    [InlineData("[\"{}\"]")]
    [InlineData("true")]
    [InlineData("\"wxapp\"")]
    [InlineData("\"{\\\"customerName\\\":\\\"李雷\"")]
    [InlineData("\"{\\\"customerName\\\":\\\"李雷\\\",\\\"gender\\\":3\"")]
    [InlineData("\"\\ud800\"")]
    public void Anything_else_is_a_JsonException_without_the_customers_data(string json)
    {
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{\"Class\":" + json + "}", Context.Default.Places));
        Assert.DoesNotContain("李雷", thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sent")]
    [InlineData("Any")]
    [InlineData("Guest")]
    public void A_type_that_cannot_be_read_says_so(string property)
    {
        string json = "{\"" + property + "\":\"{}\"}";
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, Context.Default.Unreadable));
        Assert.NotNull(JsonSerializer.Serialize(new Unreadable { Sent = new Sent(Guid.Empty), Guest = new Guest("a") }, Context.Default.Unreadable));
    }

    private static void AssertSame(Places expected, Places actual)
    {
        Assert.Equal(expected.Class, actual.Class);
        Assert.Equal(expected.Derived, actual.Derived);
        Assert.Equal(expected.Struct, actual.Struct);
        Assert.Equal(expected.MaybeStruct, actual.MaybeStruct);
    }
}
