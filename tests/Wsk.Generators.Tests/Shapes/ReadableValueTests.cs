using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

/// <summary>A value is read back if its text says all of it. Where one does not, nothing reads, and the summary says why.</summary>
public class ReadableValueTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using Wsk;
        public struct Points : IFormattable, IParsable<Points>
        {
            public int Value;
            public string ToString(string? format, IFormatProvider? provider) => Value.ToString(provider);
            public static Points Parse(string text, IFormatProvider? provider) => new Points { Value = int.Parse(text, provider) };
            public static bool TryParse(string? text, IFormatProvider? provider, out Points result)
            {
                bool parses = int.TryParse(text, out int value);
                result = new Points { Value = value };
                return parses;
            }
        }
        public struct Coins : IFormattable, IUtf8SpanParsable<Coins>
        {
            public int Value;
            public string ToString(string? format, IFormatProvider? provider) => Value.ToString(provider);
            public static Coins Parse(ReadOnlySpan<byte> text, IFormatProvider? provider) => new Coins { Value = int.Parse(text, provider) };
            public static bool TryParse(ReadOnlySpan<byte> text, IFormatProvider? provider, out Coins result)
            {
                bool parses = int.TryParse(text, out int value);
                result = new Coins { Value = value };
                return parses;
            }
        }
        public class Level : IFormattable, IEquatable<Level>
        {
            public bool Equals(Level? other) => ReferenceEquals(this, other);
            public override bool Equals(object? other) => ReferenceEquals(this, other);
            public override int GetHashCode() => 0;
            public string ToString(string? format, IFormatProvider? provider) => "";
        }

        """;

    private static readonly (string Type, string Value, string Formats)[] s_values =
    [
        ("string", "\"值\"", ""), ("char", "'值'", ""), ("bool", "true", ""), ("DayOfWeek", "DayOfWeek.Friday", ""), ("Uri", "new Uri(\"https://wsk.cn/订单\")", ""),
        ("sbyte", "sbyte.MinValue", "D d G g"), ("byte", "byte.MaxValue", "D"), ("short", "short.MinValue", "D"), ("ushort", "ushort.MaxValue", "D"),
        ("int", "int.MinValue", "D"), ("uint", "uint.MaxValue", "D"), ("long", "long.MinValue", "D"), ("ulong", "ulong.MaxValue", "D"), ("nint", "-5", "D"), ("nuint", "5", "D"),
        ("float", "0.1f", "R r"), ("double", "1e300", "R"), ("decimal", "1.50m", "G g"),
        ("DateTime", "new DateTime(2024, 2, 29, 1, 2, 3, 4, DateTimeKind.Utc)", "O o"), ("DateTimeOffset", "new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(8))", "O"),
        ("DateOnly", "new DateOnly(2024, 2, 29)", "O o yyyy-MM-dd"), ("TimeOnly", "new TimeOnly(1, 2, 3, 4)", "O"), ("TimeSpan", "new TimeSpan(-1, 2, 3, 4, 5)", "c t T"),
        ("Guid", "new Guid(\"00112233-4455-6677-8899-aabbccddeeff\")", "N B"), ("Version", "new Version(1, 2)", ""),
        ("Half", "(Half)1.5", ""), ("Int128", "Int128.MinValue", ""), ("Points", "new Points { Value = 5 }", ""), ("Coins", "new Coins { Value = 7 }", ""),
    ];

    [Fact]
    public void Entries_of_every_type_are_read_back()
    {
        (string Type, string Value, string Format)[] entries = [.. s_values.SelectMany(value =>
            value.Formats.Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend("").Select(format => (value.Type, value.Value, format)))];
        string members = string.Join("\n", entries.Select((entry, i) =>
            $"[CustomData(\"项{i}\", \"item{i}\"{(entry.Format.Length == 0 ? "" : $", Format = \"{entry.Format}\"")})] public {entry.Type}? V{i} {{ get; set; }}"));
        string values = string.Join(", ", entries.Select((entry, i) => $"V{i} = {entry.Value}"));
        using var dto = Dto.Generate(Types + $"[SessionFrom(MaxBytes = 0)] public partial class Customer {{ {members} public static Customer Make() => new() {{ {values} }}; }}");

        string payload = dto.Payload("Customer.Make()");

        Assert.Equal(entries.Length, Card.Read(payload).Entries.Length);
        Assert.Equal(payload, dto.Payload("Customer.ParseSessionFrom(Customer.Make().ToSessionFrom())"));
    }

    [Fact]
    public void What_DotNet_Framework_has_is_read_on_DotNet_Framework()
    {
        CompilerSetting setting = new(References.Net472, LanguageVersion.CSharp7_3, NullableContextOptions.Disable);
        string[] newer = ["nint", "nuint", "DateOnly", "TimeOnly", "Half", "Int128", "Points", "Coins"];
        string members = string.Join("\n", s_values.Where(value => !newer.Contains(value.Type)).Select((value, i) =>
            $"[Wsk.CustomData(\"项{i}\", \"item{i}\")] public {value.Type} V{i} {{ get; set; }}"));
        GeneratorRunResult result = new GeneratorHost(setting.ParseOptions).Run(
            setting.Compile($"using System; [Wsk.SessionFrom(MaxBytes = 0)] public partial class Customer {{ {members} }}"));

        Assert.Contains("ParseSessionFrom(string sessionFrom)", Assert.Single(result.GeneratedSources).SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_and_run_time_entries_of_every_type_are_read_back()
    {
        string[] members =
        [
            "string Birthday", "DateTime Birthday", "DateTimeOffset? Birthday", "DateOnly Birthday", "Uri HeadImgUrl", "EncodedCustomData CustomData", "string CustomData",
            "CustomDataEntry[] CustomData", "ImmutableArray<CustomDataEntry> CustomData", "ReadOnlyMemory<CustomDataEntry> CustomData", "Memory<CustomDataEntry> CustomData",
            "IEnumerable<CustomDataEntry> CustomData", "IReadOnlyList<CustomDataEntry> CustomData", "IReadOnlyCollection<CustomDataEntry> CustomData",
            "IList<CustomDataEntry> CustomData", "ICollection<CustomDataEntry> CustomData", "List<CustomDataEntry> CustomData",
        ];
        static string Payload(string member) => member.EndsWith("Birthday", StringComparison.Ordinal) ? """{"birthday":"1986-12-12"}"""
            : member.EndsWith("HeadImgUrl", StringComparison.Ordinal) ? """{"headimgurl":"https://wsk.cn/1.png"}"""
            : """{"customData":"%5B%7B%22label_cn%22%3A%22a%22%2C%22label_en%22%3A%22b%22%2C%22value%22%3A%22c%22%7D%5D"}""";
        using var dto = Dto.Generate("#nullable disable\n" + Types.Replace("?", "", StringComparison.Ordinal)
            + string.Join("\n", members.Select((member, i) => $"[SessionFrom] public partial class Customer{i} {{ public {member} {{ get; set; }} }}")));

        string[] again = dto.Evaluate<string[]>(
            "new[] { " + string.Join(", ", members.Select((member, i) => $"Customer{i}.ParseSessionFrom({SymbolDisplay.FormatLiteral(Payload(member), quote: true)}).ToSessionFrom()")) + " }");

        Assert.Equal(members.Select(Payload), again);
    }

    [Theory]
    [InlineData("int", "N0")]
    [InlineData("nint", "x4")]
    [InlineData("nuint", "x4")]
    [InlineData("float", "F2")]
    [InlineData("decimal", "R")]
    [InlineData("DateTime", "yyyy-MM-dd")]
    [InlineData("DateTimeOffset", "d")]
    [InlineData("DateOnly", "yyyyMMdd")]
    [InlineData("TimeOnly", "HH:mm")]
    [InlineData("TimeSpan", "g")]
    [InlineData("Version", "G")]
    [InlineData("Half", "F1")]
    [InlineData("DayOfWeek", "D")]
    public void A_value_with_a_format_that_may_lose_something_is_not_read(string type, string format) =>
        AssertObstacle($"[CustomData(\"值\", \"value\", Format = \"{format}\")] public {type} Value {{ get; set; }}", "Value has a Format that may lose something of the value");

    [Theory]
    [InlineData("[CustomData(\"级别\", \"level\")] public Level Value { get; set; }")]
    [InlineData("[SessionField(SessionField.CustomData)] public HashSet<CustomDataEntry> Value { get; set; }")]
    [InlineData("[SessionField(SessionField.CustomData)] public ImmutableList<CustomDataEntry> Value { get; set; }")]
    public void A_value_that_no_text_can_be_made_into_is_not_read(string member) => AssertObstacle(member, "Value is of a type that parses no text");

    private static void AssertObstacle(string member, string reason)
    {
        GeneratorRunResult result = new GeneratorHost(CompilerSetting.Newest.ParseOptions).Run(
            CompilerSetting.Newest.Compile(Types + "[SessionFrom] public partial class Customer { " + member + " }"));

        Assert.Contains($"There is no TryParseSessionFrom, because {reason}.", Assert.Single(result.GeneratedSources).SourceText.ToString(), StringComparison.Ordinal);
    }
}
