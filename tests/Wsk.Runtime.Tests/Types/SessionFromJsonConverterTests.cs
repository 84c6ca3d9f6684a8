#if !WSK_NETSTANDARD
using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;

namespace Wsk.Runtime.Tests.Types;

public partial class SessionFromJsonConverterTests
{
    [Fact]
    public void A_card_is_written_as_the_JSON_string_that_the_page_binds()
    {
        const string Payload = """{"customerName":"张\"三\u0001","customData":"%5B%5D"}""";
        string json = JsonSerializer.Serialize(new Response { CustomerInfo = new Card(Payload) }, Context.Default.Response);
        using var response = JsonDocument.Parse(json);
        Assert.Equal(Payload, response.RootElement.GetProperty("CustomerInfo").GetString());
    }

    [Fact]
    public void It_works_by_reflection_too()
    {
        string json = JsonSerializer.Serialize(new Response { CustomerInfo = new Card("{}") });
        Assert.Equal("""{"CustomerInfo":"{}"}""", json);
    }

    [Fact]
    public void A_missing_card_is_null()
    {
        Assert.Equal("""{"CustomerInfo":null}""", JsonSerializer.Serialize(new Response(), Context.Default.Response));
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(50_000)]
    public void A_card_of_any_length_is_written_whole(int length)
    {
        string payload = new('x', length);
        string json = JsonSerializer.Serialize(new Response { CustomerInfo = new Card(payload) }, Context.Default.Response);
        Assert.Equal("{\"CustomerInfo\":\"" + payload + "\"}", json);
    }

    [Fact]
    public void A_card_that_cannot_be_written_throws_what_the_card_throws()
    {
        SessionFromException thrown = Assert.Throws<SessionFromException>(
            () => JsonSerializer.Serialize(new Response { CustomerInfo = new Card(null) }, Context.Default.Response));
        Assert.Equal(SessionFromError.InvalidGender, thrown.Error);
    }

    [Fact]
    public void Reading_is_not_supported() => Assert.Throws<NotSupportedException>(
        () => JsonSerializer.Deserialize("""{"CustomerInfo":"{}"}""", Context.Default.Response));

    /// <summary>A DTO whose payload is given; null for an invalid one.</summary>
    internal sealed class Card(string? payload) : ISessionFrom
    {
        public void WriteSessionFrom(IBufferWriter<byte> writer) => writer.Write(Encoding.UTF8.GetBytes(ToSessionFrom()));

        public string ToSessionFrom() => payload ?? throw new SessionFromException(SessionFromError.InvalidGender);

        public bool TryToSessionFrom([NotNullWhen(true)] out string? value, out SessionFromResult result) => throw new NotSupportedException();

        public bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten, out SessionFromResult result) => throw new NotSupportedException();

        public bool TryWriteSessionFrom(Span<char> destination, out int charsWritten) => throw new NotSupportedException();

        public bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten) => throw new NotSupportedException();
    }

    internal sealed class Response
    {
        [JsonConverter(typeof(SessionFromJsonConverter<Card>))]
        public Card? CustomerInfo { get; init; }
    }

    [JsonSerializable(typeof(Response))]
    internal sealed partial class Context : JsonSerializerContext;
}
#endif
