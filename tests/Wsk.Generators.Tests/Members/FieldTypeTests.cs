using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

public class FieldTypeTests
{
    [Theory]
    [InlineData("SessionGender", "SessionGender.Male")]
    [InlineData("SessionGender?", "SessionGender.Male")]
    [InlineData("sbyte", "1")]
    [InlineData("byte", "1")]
    [InlineData("short", "1")]
    [InlineData("ushort", "1")]
    [InlineData("int", "1")]
    [InlineData("uint", "1")]
    [InlineData("long", "1")]
    [InlineData("ulong", "1")]
    [InlineData("nint", "1")]
    [InlineData("nuint", "1")]
    [InlineData("int?", "1")]
    [InlineData("byte?", "1")]
    [InlineData("ulong?", "1")]
    [InlineData("nuint?", "1")]
    [InlineData("Sex", "Sex.Man")]
    [InlineData("Sex?", "Sex.Man")]
    [InlineData("BigSex", "BigSex.Man")]
    [InlineData("Customer.Nested?", "Customer.Nested.Man")]
    public void Gender_may_be_any_integer_or_enum(string type, string male)
    {
        string source = $$"""
            using Wsk;
            public enum Sex { None, Man, Woman }
            public enum BigSex : ulong { None, Man, Huge = ulong.MaxValue }
            [SessionFrom] public partial class Customer { public {{type}} Gender { get; set; } public enum Nested : sbyte { Man = 1, Odd = -1 } }
            """;
        using var dto = Dto.Generate(source);

        Assert.Equal("""{"gender":1}""", dto.Payload($"new Customer {{ Gender = {male.Replace("SessionGender.", "Wsk.SessionGender.", StringComparison.Ordinal)} }}"));
        Assert.Equal("{}", dto.Payload("new Customer()"));
    }

    [Theory]
    [InlineData("int", "3")]
    [InlineData("int", "-1")]
    [InlineData("int", "int.MinValue")]
    [InlineData("ulong", "ulong.MaxValue")]
    [InlineData("long", "0x1_0000_0001")]
    [InlineData("nuint", "nuint.MaxValue")]
    [InlineData("Wsk.SessionGender", "(Wsk.SessionGender)3")]
    [InlineData("BigSex?", "BigSex.Huge")]
    public void Another_gender_is_refused_even_where_arithmetic_is_checked(string type, string value)
    {
        using var dto = Dto.Generate($$"""
            public enum BigSex : ulong { Huge = ulong.MaxValue }
            [Wsk.SessionFrom] public partial class Customer { public {{type}} Gender { get; set; } }
            """);

        Assert.False(dto.Evaluate<ISessionFrom>($"new Customer {{ Gender = {value} }}").TryToSessionFrom(out _, out SessionFromResult result));
        Assert.Equal(SessionFromError.InvalidGender, result.Error);
        Assert.Equal("Gender", result.MemberName);
    }

    [Theory]
    [InlineData("System.UIntPtr", "(System.UIntPtr)0x1_0000_0001UL")]
    [InlineData("System.IntPtr", "(System.IntPtr)0x1_0000_0001L")]
    [InlineData("ulong", "0x1_0000_0001UL")]
    public void A_gender_beyond_32_bits_is_refused_on_the_oldest_targets(string type, string value)
    {
        CompilerSetting old = new(References.NetStandard20, LanguageVersion.CSharp7_3, NullableContextOptions.Disable, Checked: true);
        CSharpCompilation consumer = old.Compile($$"""
            [Wsk.SessionFrom] public partial class Customer { public {{type}} Gender { get; set; } }
            public static class Program { public static object Make() => new Customer { Gender = {{value}} }; }
            """);
        using var loaded = new LoadedAssembly(new GeneratorHost(old.ParseOptions).Complete(consumer));

        var customer = (ISessionFrom)loaded.Assembly.GetType("Program")!.GetMethod("Make")!.Invoke(null, null)!;

        Assert.False(customer.TryToSessionFrom(out _, out SessionFromResult result));
        Assert.Equal(SessionFromError.InvalidGender, result.Error);
    }

    [Theory]
    [InlineData("string", "\"1986-12-12\"")]
    [InlineData("DateTime", "new DateTime(1986, 12, 12, 23, 59, 59, DateTimeKind.Utc)")]
    [InlineData("DateTime?", "new DateTime(1986, 12, 12)")]
    [InlineData("DateTimeOffset", "new DateTimeOffset(1986, 12, 12, 0, 0, 0, TimeSpan.FromHours(14))")]
    [InlineData("DateTimeOffset?", "new DateTimeOffset(1986, 12, 12, 23, 0, 0, TimeSpan.FromHours(-12))")]
    [InlineData("DateOnly", "new DateOnly(1986, 12, 12)")]
    [InlineData("DateOnly?", "new DateOnly(1986, 12, 12)")]
    public void Birthday_may_be_text_or_any_date(string type, string day)
    {
        using var dto = Dto.Generate($$"""
            using System;
            [Wsk.SessionFrom] public partial class Customer { public {{type}} Birthday { get; set; } public static Customer Make() => new Customer { Birthday = {{day}} }; }
            """);

        Assert.Equal("""{"birthday":"1986-12-12"}""", dto.Payload("Customer.Make()"));
        Assert.Equal("{}", dto.Payload("new Customer()"));
    }

    [Fact]
    public void The_address_of_the_portrait_may_be_a_Uri()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom] public partial class Customer { public System.Uri? HeadImgUrl { get; set; } }");

        Assert.Equal("""{"headimgurl":"HTTPS://wsk.cn/头像 1.png"}""", dto.Payload("""new Customer { HeadImgUrl = new System.Uri("HTTPS://wsk.cn/头像 1.png") }"""));
        Assert.Equal("{}", dto.Payload("new Customer()"));
    }

    [Theory]
    [InlineData("CustomDataEntry[]", "new[] { new CustomDataEntry(\"标签\", \"label\", \"v\") }")]
    [InlineData("List<CustomDataEntry>", "new List<CustomDataEntry> { new CustomDataEntry(\"标签\", \"label\", \"v\") }")]
    [InlineData("IReadOnlyList<CustomDataEntry>", "new[] { new CustomDataEntry(\"标签\", \"label\", \"v\") }")]
    [InlineData("IReadOnlyList<CustomDataEntry>", "new List<CustomDataEntry> { new CustomDataEntry(\"标签\", \"label\", \"v\") }.AsReadOnly()")]
    [InlineData("IEnumerable<CustomDataEntry>", "new[] { 1 }.Select(_ => new CustomDataEntry(\"标签\", \"label\", \"v\"))")]
    [InlineData("ICollection<CustomDataEntry>", "new HashSet<CustomDataEntry> { new CustomDataEntry(\"标签\", \"label\", \"v\") }")]
    [InlineData("ImmutableArray<CustomDataEntry>", "ImmutableArray.Create(new CustomDataEntry(\"标签\", \"label\", \"v\"))")]
    [InlineData("ImmutableArray<CustomDataEntry>?", "ImmutableArray.Create(new CustomDataEntry(\"标签\", \"label\", \"v\"))")]
    [InlineData("ImmutableList<CustomDataEntry>", "ImmutableList.Create(new CustomDataEntry(\"标签\", \"label\", \"v\"))")]
    [InlineData("ReadOnlyMemory<CustomDataEntry>", "new[] { new CustomDataEntry(\"标签\", \"label\", \"v\") }")]
    [InlineData("ReadOnlyMemory<CustomDataEntry>?", "new ReadOnlyMemory<CustomDataEntry>(new[] { new CustomDataEntry(\"标签\", \"label\", \"v\") })")]
    [InlineData("EncodedCustomData", "EncodedCustomData.Encode(new[] { new CustomDataEntry(\"标签\", \"label\", \"v\") })")]
    [InlineData("EncodedCustomData?", "EncodedCustomData.Encode(new[] { new CustomDataEntry(\"标签\", \"label\", \"v\") })")]
    [InlineData("string", "EncodedCustomData.Encode(new[] { new CustomDataEntry(\"标签\", \"label\", \"v\") }).ToString()")]
    public void CustomData_may_be_any_sequence_of_entries_or_text_encoded_beforehand(string type, string value)
    {
        using var dto = Dto.Generate($$"""
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Linq;
            using Wsk;
            [SessionFrom] public partial class Customer { public {{type}} CustomData { get; set; } public static Customer Make() => new Customer { CustomData = {{value}} }; }
            """);

        Assert.Equal([("标签", "label", "v")], Card.Read(dto.Payload("Customer.Make()")).Entries);
        Assert.Equal("{}", dto.Payload("new Customer()"));
    }

    [Fact]
    public void A_collection_of_the_authors_own_can_be_customData()
    {
        using var dto = Dto.Generate("""
            using System.Collections.Generic;
            using Wsk;
            public class Entries : List<CustomDataEntry> { }
            public class Page<T> where T : IEnumerable<CustomDataEntry> { }
            [SessionFrom] public partial class Customer { public Entries CustomData { get; set; } = new Entries { new CustomDataEntry("a", "b", "c") }; }
            """);

        Assert.Equal([("a", "b", "c")], Card.Read(dto.Payload("new Customer()")).Entries);
    }

    [Fact]
    public void Any_member_may_be_the_run_time_entries()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom] public partial class Customer { [SessionField(SessionField.CustomData)] public CustomDataEntry[] Extra { get; set; } = { new CustomDataEntry("a", "b", "c") }; }
            """);

        Assert.Equal([("a", "b", "c")], Card.Read(dto.Payload("new Customer()")).Entries);
    }
}
