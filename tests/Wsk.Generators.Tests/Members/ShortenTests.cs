using System;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

/// <summary>Shorten on members of every kind: it has an effect on texts whose beginning helps, and where members may be dropped.</summary>
public class ShortenTests
{
    private const string Dropping = "MaxBytes = 160, Overflow = OverflowHandling.DropLowestPriority";
    private static readonly string s_longText = " = \"" + new string('a', 200) + "\";";

    [Theory]
    [InlineData("public string CustomerName { get; set; }", "SessionField.CustomerName")]
    [InlineData("public string Home;", "SessionField.Address")]
    [InlineData("public string Title { get; set; }", "SessionField.Title")]
    [InlineData("public string Department { get; set; }", "SessionField.Department")]
    [InlineData("public string Remark { get; set; }", "SessionField.Remark, Priority = int.MaxValue")]
    public void Texts_are_shortened(string member, string arguments)
    {
        using var dto = Generate(Dropping, $"[SessionField({arguments}, Shorten = true)] {member.TrimEnd(';')}{s_longText}");

        string payload = dto.Payload("new Customer()");

        Assert.EndsWith("a…\"}", payload, StringComparison.Ordinal);
        Assert.Equal(160, System.Text.Encoding.UTF8.GetByteCount(payload));
    }

    [Fact]
    public void Texts_of_entries_are_shortened()
    {
        using var dto = Generate(Dropping, "[CustomData(\"品\", \"item\", Shorten = true)] public string Product { get; set; }" + s_longText);

        Assert.Equal([("品", "item", new string('a', 37) + "…")], Card.Read(dto.Payload("new Customer()")).Entries);
    }

    [Theory]
    [InlineData("[SessionField(SessionField.PhoneNumber, Shorten = true)] public string Mobile { get; set; }")]
    [InlineData("[SessionField(SessionField.Email, Shorten = true)] public string Email { get; set; }")]
    [InlineData("[SessionField(SessionField.HeadImgUrl, Shorten = true)] public string Avatar { get; set; }")]
    [InlineData("[SessionField(SessionField.Remark, Shorten = false)] public string Remark { get; set; }")]
    public void Texts_whose_beginning_is_worse_than_nothing_go_as_a_whole(string member)
    {
        using var dto = Generate(Dropping, member + s_longText);

        Assert.Equal("{}", dto.Payload("new Customer()"));
    }

    [Theory]
    [InlineData("[SessionField(SessionField.HeadImgUrl, Shorten = true)] public System.Uri Avatar { get; set; }")]
    [InlineData("[SessionField(SessionField.Gender, Shorten = true)] public int Gender { get; set; }")]
    [InlineData("[SessionField(SessionField.Birthday, Shorten = true)] public string Birthday { get; set; }")]
    [InlineData("[SessionField(SessionField.CustomData, Shorten = true)] public string Encoded { get; set; }")]
    [InlineData("[SessionField(SessionField.CustomData, Shorten = true)] public CustomDataEntry[] Entries { get; set; }")]
    [InlineData("[CustomData(\"链\", \"link\", Shorten = true)] public System.Uri Link { get; set; }")]
    [InlineData("[CustomData(\"数\", \"number\", Shorten = true)] public decimal Number { get; set; }")]
    public void What_is_no_text_is_not_shortened(string member)
    {
        using var dto = Generate(Dropping, member);

        Assert.DoesNotContain("Shorten", dto.GeneratedText, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("MaxBytes = 160")]
    [InlineData("MaxBytes = 0, Overflow = OverflowHandling.DropLowestPriority")]
    public void Nothing_is_shortened_where_nothing_may_be_dropped(string options)
    {
        using var dto = Generate(options, "[SessionField(SessionField.Remark, Priority = int.MaxValue, Shorten = true)] public string Remark { get; set; }");

        Assert.DoesNotContain("Shorten", dto.GeneratedText, StringComparison.OrdinalIgnoreCase);
    }

    private static Dto Generate(string options, string member) => Dto.Generate($$"""
        using Wsk;
        [SessionFrom({{options}})]
        public partial class Customer
        {
            {{member}}
        }
        """);
}
