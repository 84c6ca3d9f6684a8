using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.Reading;

/// <summary>A member that the workbench does not know may have any value, and is kept as its JSON text.</summary>
public class UnknownMemberTests
{
    private const string Payload = """{"level":[1,{"a":-10.9e+3,"b":[true,false,null]},"x\u0041",[],{},[0.5E-7]],"vip":"\"yes\""}""";
    private const string Alphabet = "\"\\,:[]{} \t\r\n\f\u00A0abeflnrstux0123456789-+.E/";

    [Fact]
    public void What_is_changed_anywhere_is_read_or_refused_as_System_Text_Json_judges_it()
    {
        for (int place = 0; place < Payload.Length; place++)
        {
            AssertJudged(Payload.Remove(place, 1));
            foreach (char character in Alphabet)
            {
                AssertJudged(Payload.Insert(place, character.ToString()));
                AssertJudged(Payload.Remove(place, 1).Insert(place, character.ToString()));
            }
        }
    }

    [Theory]
    [InlineData("customerName", "customerName")]
    [InlineData("level", "level")]
    [InlineData("rem\\u0061rk", "remark")]
    [InlineData("\\u0063\\u0075\\u0073\\u0074\\u006f\\u006d\\u0065\\u0072\\u004e\\u0061\\u006d\\u0065", "customerName")]
    [InlineData("l\\u0065vel", "l\\u0065vel")]
    [InlineData("l\\u0065vel, a name that is longer than the name of any field whose letters are all escaped", "l\\u0065vel, a name that is longer than the name of any field whose letters are all escaped")]
    public void A_members_name_is_that_of_its_field_or_what_stands_in_the_text(string written, string name)
    {
        // As encoders write a member, and as they do not.
        foreach (string space in new[] { "", " " })
        {
            var reader = new PayloadReader($"{{{space}\"{written}\":\"a\"}}");

            Assert.True(reader.MoveNext());
            Assert.Equal(name, reader.Name.ToString());
        }
    }

    private static void AssertJudged(string text)
    {
        SessionFromDocument document = SessionFromDocument.Read(text);
        KeyValuePair<string, string>[]? expected = MembersOf(text);
        Assert.True(expected is not null == (document.Result.Error == SessionFromReadError.None), text);
        if (expected is not null)
        {
            Assert.Equal(expected, document.OtherMembers);
        }
    }

    private static KeyValuePair<string, string>[]? MembersOf(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. document.RootElement.EnumerateObject().Select(member => new KeyValuePair<string, string>(member.Name, member.Value.GetRawText()))];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
