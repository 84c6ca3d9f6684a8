using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Writers;

/// <summary>Newtonsoft.Json and Uri.EscapeDataString, as most older backends use them.</summary>
internal readonly struct NewtonsoftJson : IWriter<NewtonsoftJson>
{
    private static readonly JsonSerializerSettings s_settings = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        DefaultValueHandling = DefaultValueHandling.Ignore,
    };

    public static string Name => "Newtonsoft.Json + Uri.EscapeDataString";

    public static string ToText<T>(T customer)
        where T : struct, ICustomer =>
        JsonConvert.SerializeObject(CustomerCard.Of(customer, static entries => JsonConvert.SerializeObject(entries, s_settings)), s_settings);
}
