using System.Threading.Tasks;
using Wsk.Generators.Analyzers.CustomData;
using Wsk.Generators.CodeFixes.CustomData;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Code that gives texts to a string customData member and to entries.</summary>
internal static class CustomDataCode
{
    /// <summary>The vendor's sample, <c>[{"label_cn":"订单号","label_en":"orderNo","value":"1"}]</c>, encoded.</summary>
    public const string Encoded = "%5B%7B%22label_cn%22%3A%22%E8%AE%A2%E5%8D%95%E5%8F%B7%22%2C%22label_en%22%3A%22orderNo%22%2C%22value%22%3A%221%22%7D%5D";

    private const string Types = $$"""
        using System;
        using System.Linq;
        using System.Net;
        using System.Text;
        using System.Text.Encodings.Web;
        using System.Text.Json;
        using System.Web;
        using Newtonsoft.Json;
        using Wsk;

        [SessionFrom] public partial class Customer { public string? CustomData { get; set; } }
        [SessionFrom] public partial record Visitor(string CustomerName, string? CustomData = null);
        [SessionFrom] public partial class Buyer { [CustomData("订单号", "orderNo")] public string? OrderNo { get; set; } [CustomData("数量", "count")] public int Count { get; set; } }
        public static class Known { public const string Encoded = "{{Encoded}}"; public const string Json = "[]"; }

        """;

    public static Task Verify(string statement) => CSharpAnalyzerVerifier<EncodedCustomDataAnalyzer>.VerifyAsync(Method(statement));

    public static Task VerifyFix(string before, string after, string? title = null) => new CSharpCodeFixVerifier<EncodedCustomDataAnalyzer, EncodingCodeFixProvider>.Test
    {
        TestCode = Method(before),
        FixedCode = Method(after),
        CodeActionTitle = title,
    }.RunAsync();

    public static string Method(string statement) => Types + $$"""
        public class Use
        {
            public void Set(Customer c, object value, string text, string json, bool known)
            {
                {{statement}}
            }

            private static string Json(object value) => System.Text.Json.JsonSerializer.Serialize(value);

            private static string Form(string text) => WebUtility.UrlEncode(text);

            private static string Right(string text) => UriComponent.Encode(text);
        }
        """;
}
