using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Wsk.Runtime.Tests.Types;

public class SessionFromExceptionTests
{
    [Fact]
    public void It_carries_what_was_wrong_and_where()
    {
        var exception = new SessionFromException(SessionFromError.InvalidBirthday, SessionField.Birthday, "BornOn", 7);
        Assert.Equal(SessionFromError.InvalidBirthday, exception.Error);
        Assert.Equal(SessionField.Birthday, exception.Field);
        Assert.Equal("BornOn", exception.MemberName);
        Assert.Equal(7, exception.Position);
        Assert.IsAssignableFrom<FormatException>(exception);
    }

    [Fact]
    public void The_message_names_the_member_the_rule_and_the_position()
    {
        var exception = new SessionFromException(SessionFromError.InvalidBirthday, SessionField.Birthday, "BornOn", 7);
        Assert.Contains("BornOn", exception.Message, StringComparison.Ordinal);
        Assert.Contains("yyyy-MM-dd", exception.Message, StringComparison.Ordinal);
        Assert.Contains("7", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_about_a_gender_says_what_each_number_means()
    {
        string message = new SessionFromException(SessionFromError.InvalidGender, SessionField.Gender, "Sex").Message;
        Assert.All(new[] { "Sex", "0 (unknown)", "1 (male)", "2 (female)" }, text => Assert.Contains(text, message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_error_has_a_message_of_its_own()
    {
        string[] messages = [.. Enum.GetValues<SessionFromError>().Select(error => new SessionFromException(error).Message)];
        Assert.Equal(messages.Length, messages.Distinct().Count());
        Assert.All(messages, message => Assert.True(char.IsUpper(message[0]) && message.EndsWith('.'), message));
    }

    [Fact]
    public void The_message_of_a_text_that_is_not_encoded_never_holds_the_text()
    {
        SessionFromException parse = Assert.Throws<SessionFromException>(() => EncodedCustomData.Parse("张三18600000006"));
        SessionFromException json = Assert.Throws<SessionFromException>(() => EncodedCustomData.EncodeJson("[{\"value\":\"张三18600000006\""));
        Assert.All(new[] { parse.ToString(), json.ToString() }, text =>
        {
            Assert.DoesNotContain("张三", text, StringComparison.Ordinal);
            Assert.DoesNotContain("186", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("fi-FI")]
    public void The_message_is_the_same_under_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string expected = Message();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Message());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Message() => new SessionFromException(SessionFromError.InvalidPayload, position: -12345).Message;
    }
}
