using System;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

public class ObsoleteMemberTests
{
    [Theory]
    [InlineData("System.Obsolete")]
    [InlineData("System.Obsolete(\"Use another.\")")]
    public void Obsolete_members_are_written_silently(string attribute)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            [SessionFrom]
            public partial class Customer
            {
                [{{attribute}}] public string Email { get; set; }
                [{{attribute}}, CustomData("a", "b")] public int Points { get; set; }
            }
            """);

        Assert.Contains(".Email", dto.GeneratedText, StringComparison.Ordinal);
        Assert.Contains(".Points", dto.GeneratedText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Obsolete")]
    [InlineData("System.Obsolete(\"Use another.\")")]
    public void Obsolete_types_are_used_silently(string attribute)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            [{{attribute}}] public enum Level { [{{attribute}}] Gold }
            [{{attribute}}] public class Entity { public string Remark { get; set; } }
            [{{attribute}}, SessionFrom] public partial class Customer : Entity { [CustomData("a", "b")] public Level Level { get; set; } }
            """);

        Assert.Equal(["Gold"], Card.Read(dto.Payload("new Customer()")).EntryValues);
    }

    [Fact]
    public void Members_whose_use_is_an_error_are_left_out()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom] public partial class Customer { [System.Obsolete("Gone.", true)] public string Email { get; set; } public string Remark { get; set; } = "r"; }
            """);

        Assert.Equal("""{"remark":"r"}""", dto.Payload("new Customer()"));
    }
}
