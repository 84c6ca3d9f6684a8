using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>The baseline, as a good developer writes it today: System.Text.Json's source generator and Uri.EscapeDataString.</summary>
internal readonly struct SystemTextJson : IUtf8SpanWriter, IBufferWriterWriter, IStringWriter, ICharSpanWriter
{
    private static readonly CustomerJson s_json = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    private static readonly JsonWriterOptions s_writerOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Name => "System.Text.Json source-gen + Uri.EscapeDataString (baseline)";

    public static int Write<T>(T customer, Span<byte> destination)
        where T : struct, ICustomer
    {
        byte[] utf8 = JsonSerializer.SerializeToUtf8Bytes(Card(customer), s_json.CustomerCard);
        utf8.CopyTo(destination);
        return utf8.Length;
    }

    public static void Write<T>(T customer, IBufferWriter<byte> destination)
        where T : struct, ICustomer
    {
        using var writer = new Utf8JsonWriter(destination, s_writerOptions);
        JsonSerializer.Serialize(writer, Card(customer), s_json.CustomerCard);
    }

    public static string ToText<T>(T customer)
        where T : struct, ICustomer =>
        JsonSerializer.Serialize(Card(customer), s_json.CustomerCard);

    public static int Write<T>(T customer, Span<char> destination)
        where T : struct, ICustomer
    {
        string text = ToText(customer);
        text.CopyTo(destination);
        return text.Length;
    }

    private static CustomerCard Card<T>(T customer)
        where T : struct, ICustomer =>
        CustomerCard.Of(customer, static entries => JsonSerializer.Serialize(entries, s_json.ListCardEntry));
}

/// <summary>What System.Text.Json's source generator makes of the card.</summary>
[JsonSerializable(typeof(CustomerCard))]
[JsonSerializable(typeof(List<CardEntry>))]
internal sealed partial class CustomerJson : JsonSerializerContext;
