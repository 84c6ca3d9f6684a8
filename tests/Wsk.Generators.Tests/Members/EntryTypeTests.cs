using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

public class EntryTypeTests
{
    [Theory]
    [InlineData("string", "\"值\"", "值")]
    [InlineData("char", "'值'", "值")]
    [InlineData("bool", "true", "true")]
    [InlineData("bool", "false", "false")]
    [InlineData("sbyte", "sbyte.MinValue", "-128")]
    [InlineData("byte", "255", "255")]
    [InlineData("short", "short.MinValue", "-32768")]
    [InlineData("ushort", "ushort.MaxValue", "65535")]
    [InlineData("int", "int.MinValue", "-2147483648")]
    [InlineData("uint", "uint.MaxValue", "4294967295")]
    [InlineData("long", "long.MinValue", "-9223372036854775808")]
    [InlineData("ulong", "ulong.MaxValue", "18446744073709551615")]
    [InlineData("nint", "-5", "-5")]
    [InlineData("nuint", "5", "5")]
    [InlineData("Int128", "Int128.MinValue", "-170141183460469231731687303715884105728")]
    [InlineData("UInt128", "UInt128.MaxValue", "340282366920938463463374607431768211455")]
    [InlineData("float", "0.1f", "0.1")]
    [InlineData("double", "1e300", "1E+300")]
    [InlineData("decimal", "1.50m", "1.50")]
    [InlineData("Half", "(Half)1.5", "1.5")]
    [InlineData("System.Numerics.BigInteger", "System.Numerics.BigInteger.Pow(10, 40)", "10000000000000000000000000000000000000000")]
    [InlineData("Guid", "new Guid(\"00112233-4455-6677-8899-aabbccddeeff\")", "00112233-4455-6677-8899-aabbccddeeff")]
    [InlineData("DateOnly", "new DateOnly(2024, 2, 29)", "2024-02-29")]
    [InlineData("TimeOnly", "new TimeOnly(1, 2, 3)", "01:02:03")]
    [InlineData("TimeOnly", "new TimeOnly(1, 2, 3, 4)", "01:02:03.0040000")]
    [InlineData("DateTime", "new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc)", "2024-02-29T01:02:03Z")]
    [InlineData("DateTime", "new DateTime(2024, 2, 29, 1, 2, 3, 4)", "2024-02-29T01:02:03.004")]
    [InlineData("DateTimeOffset", "new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(8))", "2024-02-29T01:02:03+08:00")]
    [InlineData("TimeSpan", "new TimeSpan(-1, 2, 3, 4, 5)", "-21:56:55.9950000")]
    [InlineData("Uri", "new Uri(\"https://wsk.cn/订单\")", "https://wsk.cn/订单")]
    [InlineData("Version", "new Version(1, 2)", "1.2")]
    [InlineData("IFormattable", "1.5", "1.5")]
    [InlineData("FormattableString", "$\"{1.5}\"", "1.5")]
    [InlineData("System.Net.IPAddress", "System.Net.IPAddress.Loopback", "127.0.0.1")]
    [InlineData("Money", "new Money()", "¥invariant")]
    public void An_entry_may_be_anything_that_formats_itself(string type, string value, string expected)
    {
        using var dto = Dto.Generate($$"""
            using System;
            using Wsk;
            public class Money : IFormattable { public string ToString(string? format, IFormatProvider? provider) => "¥" + (provider == System.Globalization.CultureInfo.InvariantCulture ? "invariant" : "?"); }
            [SessionFrom]
            public partial class Customer
            {
                [CustomData("值", "value")] public {{type}} Value { get; set; } = {{value}};
                [CustomData("可空值", "nullable")] public {{type}}? Nullable { get; set; } = {{value}};
                [CustomData("无值", "none")] public {{type}}? None { get; set; }
            }
            """);

        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");
            Assert.Equal([("值", "value", expected), ("可空值", "nullable", expected)], Card.Read(dto.Payload("new Customer()")).Entries);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("int", "1234", "N1", "1,234.0")]
    [InlineData("double", "0.256", "P0", "26 %")]
    [InlineData("decimal?", "5", "0.00", "5.00")]
    [InlineData("nint", "255", "x4", "00ff")]
    [InlineData("DateTime", "new DateTime(2024, 2, 29)", "yyyy/MM/dd \\\"q\\\"", "2024/02/29 q")]
    [InlineData("DateTimeOffset?", "new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero)", "HH:mm", "01:02")]
    [InlineData("DateOnly", "new DateOnly(2024, 2, 29)", "yyyyMMdd", "20240229")]
    [InlineData("TimeOnly", "new TimeOnly(1, 2)", "HH:mm", "01:02")]
    [InlineData("TimeSpan", "new TimeSpan(1, 2, 3)", "hh\\\\:mm", "01:02")]
    [InlineData("Guid", "Guid.Empty", "N", "00000000000000000000000000000000")]
    [InlineData("DayOfWeek", "DayOfWeek.Friday", "D", "5")]
    [InlineData("DayOfWeek?", "DayOfWeek.Friday", "X", "00000005")]
    public void A_format_says_how_the_value_is_written(string type, string value, string format, string expected)
    {
        using var dto = Dto.Generate($$"""
            using System;
            [Wsk.SessionFrom] public partial class Customer { [Wsk.CustomData("值", "value", Format = "{{format}}")] public {{type}} Value { get; set; } = {{value}}; }
            """);

        Assert.Equal([expected], Card.Read(dto.Payload("new Customer()")).EntryValues);
    }

    [Theory]
    [InlineData("订单号", "orderNo")]
    [InlineData("a\"b\\c/d", "%E8%AE%A2")]
    [InlineData("\u0001\n\u007f", "!*'()~ &<>+")]
    [InlineData("😀 {{x}}", "// */ ]]> \u2028 u8")]
    public void Labels_are_kept_to_the_letter(string cn, string en)
    {
        static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
        using var dto = Dto.Generate($$"""[Wsk.SessionFrom] public partial class Customer { [Wsk.CustomData({{Literal(cn)}}, {{Literal(en)}})] public string Value { get; set; } = "v"; }""");

        Assert.Equal([(cn, en, "v")], Card.Read(dto.Payload("new Customer()")).Entries);
        Assert.DoesNotContain(dto.Impossible, setting => setting.Language == LanguageVersion.CSharp7_3);
    }

    [Fact]
    public void A_consumer_on_CSharp_7_3_writes_the_same_bytes()
    {
        const string Source = """
            using Wsk;
            [SessionFrom]
            public partial class Customer
            {
                public string CustomerName { get; set; } = "李雷";
                [CustomData("订单号", "orderNo")] public string OrderNo { get; set; } = "fecx864532";
                [CustomData("星期", "day")] public System.DayOfWeek Day { get; set; } = System.DayOfWeek.Friday;
                [CustomData("积分", "points")] public int? Points { get; set; } = 5;
            }
            """;
        using var dto = Dto.Generate(Source);
        CompilerSetting old = new(References.Net100, LanguageVersion.CSharp7_3, NullableContextOptions.Disable);
        var consumer = old.Compile(Source + "public static class Program { public static string Run() => new Customer().ToSessionFrom(); }");
        var completed = new GeneratorHost(old.ParseOptions).Complete(consumer);
        using var loaded = new LoadedAssembly(completed);

        Assert.Equal(dto.Payload("new Customer()"), loaded.Assembly.GetType("Program")!.GetMethod("Run")!.Invoke(null, null));
    }
}
