using System;
using System.Buffers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>Newtonsoft.Json as most older backends use it, and Uri.EscapeDataString.</summary>
internal readonly struct NewtonsoftJson : IUtf8SpanWriter, IBufferWriterWriter, IStringWriter, ICharSpanWriter
{
    private static readonly JsonSerializerSettings s_settings = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        DefaultValueHandling = DefaultValueHandling.Ignore,
    };

    public static string Name => "Newtonsoft.Json + Uri.EscapeDataString";

    public static int Write<T>(T customer, Span<byte> destination)
        where T : struct, ICustomer =>
        Encoding.UTF8.GetBytes(ToText(customer), destination);

    public static void Write<T>(T customer, IBufferWriter<byte> destination)
        where T : struct, ICustomer =>
        Encoding.UTF8.GetBytes(ToText(customer), destination);

    public static string ToText<T>(T customer)
        where T : struct, ICustomer =>
        JsonConvert.SerializeObject(CustomerCard.Of(customer, static entries => JsonConvert.SerializeObject(entries, s_settings)), s_settings);

    public static int Write<T>(T customer, Span<char> destination)
        where T : struct, ICustomer
    {
        string text = ToText(customer);
        text.CopyTo(destination);
        return text.Length;
    }
}
