using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

public class EnumEntryTests
{
    private const string Level = """
        using System.ComponentModel.DataAnnotations;
        using System.Runtime.Serialization;
        using Wsk;
        public enum Level
        {
            Plain,
            [Display(Name = "银卡")] Silver,
            [EnumMember(Value = "金卡"), Display(Name = "Gold card")] Gold,
            [EnumMember] Bare,
            [Display] BareDisplay,
            [EnumMember(Value = "")] Empty,
            Second = Silver,
            @class = 40,
            Negative = -5,
        }
        [SessionFrom] public partial class Customer { [CustomData("级别", "level")] public Level Level { get; set; } [CustomData("旧级别", "old")] public Level? Old { get; set; } }
        """;

    [Theory]
    [InlineData("Level.Plain", "Plain")]
    [InlineData("Level.Silver", "银卡")]
    [InlineData("Level.Gold", "金卡")]
    [InlineData("Level.Bare", "Bare")]
    [InlineData("Level.BareDisplay", "BareDisplay")]
    [InlineData("Level.Empty", "")]
    [InlineData("Level.@class", "class")]
    [InlineData("Level.Negative", "Negative")]
    [InlineData("(Level)99", "99")]
    [InlineData("(Level)(-99)", "-99")]
    public void A_value_is_written_by_EnumMember_else_Display_else_its_name_else_its_number(string value, string expected)
    {
        using var dto = Dto.Generate(Level);

        Assert.Equal([("级别", "level", expected), ("旧级别", "old", expected)], Card.Read(dto.Payload($"new Customer {{ Level = {value}, Old = {value} }}")).Entries);
    }

    [Fact]
    public void A_null_is_left_out()
    {
        using var dto = Dto.Generate(Level);

        Assert.Equal(["Plain"], Card.Read(dto.Payload("new Customer()")).EntryValues);
    }

    [Theory]
    [InlineData("None", "None")]
    [InlineData("A", "a!")]
    [InlineData("A | B", "a!, B")]
    [InlineData("B | D", "B, D")]
    [InlineData("AB | D", "a!, B, D")]
    [InlineData("All", "All")]
    [InlineData("(Flags)16", "16")]
    [InlineData("A | (Flags)16", "17")]
    [InlineData("(Flags)(-1)", "-1")]
    public void Flags_are_written_as_their_names(string value, string expected)
    {
        using var dto = Dto.Generate("""
            using System.Runtime.Serialization;
            using Wsk;
            [System.Flags] public enum Flags { None = 0, [EnumMember(Value = "a!")] A = 1, B = 2, D = 4, All = 7 }
            [SessionFrom]
            public partial class Customer
            {
                [CustomData("标志", "flags")] public Flags Value { get; set; }
                public const Flags None = Flags.None, A = Flags.A, B = Flags.B, AB = A | B, D = Flags.D, All = Flags.All;
                public static Customer Of(Flags value) => new Customer { Value = value };
            }
            """);
        string qualified = string.Join(" | ", System.Array.ConvertAll(value.Split(" | "), part => part.StartsWith('(') ? part : "Customer." + part));

        // AB | D is all there is, which has a name of its own.
        Assert.Equal([value == "AB | D" ? "All" : expected], Card.Read(dto.Payload($"Customer.Of({qualified})")).EntryValues);
    }

    [Theory]
    [InlineData("byte", "255", "255")]
    [InlineData("sbyte", "-128", "-128")]
    [InlineData("ushort", "65535", "65535")]
    [InlineData("uint", "4294967295", "4294967295")]
    [InlineData("long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("ulong", "18446744073709551615", "18446744073709551615")]
    public void Undefined_values_are_numbers_of_the_underlying_type(string underlying, string value, string expected)
    {
        foreach (string attribute in new[] { "", "[System.Flags] " })
        {
            using var dto = Dto.Generate($$"""
                using Wsk;
                {{attribute}}public enum Level : {{underlying}} { One = 1, Two = 2 }
                [SessionFrom] public partial class Customer { [CustomData("级别", "level")] public Level Level { get; set; } = unchecked((Level)({{value}})); }
                """);

            Assert.Equal([expected], Card.Read(dto.Payload("new Customer()")).EntryValues);
        }
    }

    [Fact]
    public void The_texts_of_an_enum_stand_in_the_file_once_for_all_members_of_its_type()
    {
        using var dto = Dto.GenerateForNewest("""
            using Wsk;
            public enum Level { Silver, Gold }
            [SessionFrom] public partial class Customer { [CustomData("一", "1")] public Level Now { get; set; } [CustomData("二", "2")] public Level? Before { get; set; } = Level.Gold; }
            """);

        Assert.Equal(["Silver", "Gold"], Card.Read(dto.Payload("new Customer()")).EntryValues);
        Assert.Equal(2, dto.GeneratedText.Split("case global::Level.Gold:").Length);
    }

    [Fact]
    public void An_enum_without_members_is_a_number()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            public enum Nothing { }
            [System.Flags] public enum NoFlags : byte { }
            [SessionFrom] public partial class Customer { [CustomData("一", "1")] public Nothing A { get; set; } [CustomData("二", "2")] public NoFlags B { get; set; } = (NoFlags)3; }
            """);

        Assert.Equal(["0", "3"], Card.Read(dto.Payload("new Customer()")).EntryValues);
    }

    [Fact]
    public void The_members_of_an_obsolete_enum_of_another_assembly_are_known_by_value()
    {
        using var dto = Dto.GenerateOver(
            "public enum Level { [System.Obsolete] Old = 1, [System.Obsolete(\"Gone\", true)] Gone = 2, New = 3 }",
            """
            using Wsk;
            [SessionFrom] public partial class Customer { [CustomData("级别", "level")] public Level Level { get; set; } public static Customer Of(int level) => new Customer { Level = (Level)level }; }
            """);

        Assert.Equal(["Old"], Card.Read(dto.Payload("Customer.Of(1)")).EntryValues);
        Assert.Equal(["Gone"], Card.Read(dto.Payload("Customer.Of(2)")).EntryValues);
        Assert.Equal(["New"], Card.Read(dto.Payload("Customer.Of(3)")).EntryValues);
    }
}
