using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit;

namespace Wsk.Package.Tests.Aot;

/// <summary>What Consumers/Aot has to answer, address by address: Node's payloads, each by every member that the package generates.</summary>
internal static class Answers
{
    private static readonly string s_guide = Recorded("Guide", "guide.session-from.json");
    private static readonly string s_order = Recorded("Aot", "order.session-from.json");

    private static readonly Dictionary<string, string> s_answers = new(StringComparer.Ordinal)
    {
        ["/customer/string"] = s_guide,
        ["/customer/try-string"] = s_guide,
        ["/customer/utf8"] = s_guide,
        ["/customer/utf8-result"] = s_guide,
        ["/customer/utf16"] = s_guide,
        ["/customer/writer"] = s_guide,
        ["/customer/formattable"] = s_guide,
        ["/customer/interpolated"] = s_guide,
        ["/customer/utf8-interpolated"] = s_guide,
        ["/customer/worst-case"] = s_guide,
        ["/customer/bound"] = JsonSerializer.Serialize(new { customerInfo = s_guide }),
        ["/order/string"] = s_order,
        ["/order/try-string"] = s_order,
        ["/order/utf8"] = s_order,
        ["/order/utf8-result"] = s_order,
        ["/order/utf16"] = s_order,
        ["/order/writer"] = s_order,
        ["/order/bound"] = JsonSerializer.Serialize(new { order = s_order, noOrder = (string?)null, nobody = (string?)null }),
        ["/customer/read"] = s_guide,
        ["/order/read"] = s_order,
        ["/customer/read-bound"] = s_guide,
        ["/customer/document"] = "李雷 \"VIP\" 🎉",
        ["/customer/cut"] = "Cut",
        ["/visitor/string"] = """{"customerName":"韩梅梅","customData":"%5B%7B%22label_cn%22%3A%22%E6%9D%A5%E6%BA%90%22%2C%22label_en%22%3A%22source%22%2C%22value%22%3A%22search%22%7D%5D"}""",
        ["/visitor/outcome"] = """{"sent":true,"error":"None","member":null,"dropped":["Gender","Remark"]}""",
        ["/member/outcome"] = """{"sent":false,"error":"InvalidGender","member":"Gender","dropped":[]}""",
        ["/member/string"] = "Gender: gender must be 1 (male) or 2 (female); 0 (unknown) and null leave it out.",
    };

    // ASP.NET Core's own setting.
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> s_aspNetCore = new(StringComparer.Ordinal)
    {
        ["/customer/body-writer"] = s_guide,
        ["/order/body-writer"] = s_order,
        ["/customer/ok"] = JsonSerializer.Serialize(new { customerInfo = s_guide }, s_json),
        ["/order/ok"] = JsonSerializer.Serialize(new { order = s_order, noOrder = (string?)null, nobody = (string?)null }, s_json),
    };

    /// <summary>What the printer prints, and the service answers.</summary>
    public static TheoryData<string> Addresses => [.. s_answers.Keys];

    /// <summary>What the service answers besides, by the means of ASP.NET Core itself.</summary>
    public static TheoryData<string> AspNetCoreAddresses => [.. s_aspNetCore.Keys];

    /// <summary>The answer at an address.</summary>
    public static string At(string address) => s_answers.TryGetValue(address, out string? answer) ? answer : s_aspNetCore[address];

    private static string Recorded(string folder, string file) =>
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "Wsk.Package.Tests", folder, file));
}
