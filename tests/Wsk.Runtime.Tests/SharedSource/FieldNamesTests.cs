using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.SharedSource;

public class FieldNamesTests
{
    [Fact]
    public void Every_field_has_a_name()
    {
        Assert.Equal(Enumerable.Range(0, FieldNames.Count), Enum.GetValues<SessionField>().Select(field => (int)field));
    }

    [Fact]
    public void A_fields_name_is_its_C_sharp_name_but_for_case()
    {
        foreach (SessionField field in Enum.GetValues<SessionField>())
        {
            Assert.Equal(field.ToString(), field.WireName(), ignoreCase: true);
            Assert.True(FieldNames.TryFromMemberName(field.ToString().AsSpan(), out SessionField found));
            Assert.Equal(field, found);
        }
    }

    // As the vendor's guide spells them.
    [Theory]
    [InlineData(SessionField.CustomerName, "customerName")]
    [InlineData(SessionField.HeadImgUrl, "headimgurl")]
    [InlineData(SessionField.Remark, "remark")]
    [InlineData(SessionField.CustomData, "customData")]
    public void A_member_is_found_by_its_exact_name(SessionField field, string name)
    {
        Assert.Equal(name, field.WireName());
        Assert.True(FieldNames.TryFromWireName(name.AsSpan(), out SessionField found));
        Assert.Equal(field, found);
        Assert.False(FieldNames.TryFromWireName(name.ToUpperInvariant().AsSpan(), out _));
        Assert.False(FieldNames.TryFromWireName((name + "s").AsSpan(), out _));
        Assert.False(FieldNames.TryFromWireName(ReadOnlySpan<char>.Empty, out _));
    }

    [Fact]
    public void A_field_is_found_whichever_is_tried_first()
    {
        for (int first = 0; first < FieldNames.Count; first++)
        {
            foreach (SessionField field in Enum.GetValues<SessionField>())
            {
                Assert.True(FieldNames.TryFromWireName(field.WireName().AsSpan(), out SessionField found, first));
                Assert.Equal(field, found);
            }

            Assert.False(FieldNames.TryFromWireName("unknown".AsSpan(), out _, first));
        }
    }

    [Fact]
    public void A_fields_key_is_what_a_serializer_writes()
    {
        foreach (SessionField field in Enum.GetValues<SessionField>())
        {
            string json = JsonSerializer.Serialize(new Dictionary<string, string> { [field.WireName()] = "" });
            var reader = new JsonReader(json.AsSpan());
            Assert.True(reader.TryReadUsualMember('{', FieldNames.UsualKey((int)field), out _), json);
        }
    }

    [Fact]
    public void A_keys_length_is_that_of_its_text()
    {
        AssertLength(FieldKeys.CustomerName, FieldKeys.CustomerNameLength);
        AssertLength(FieldKeys.HeadImgUrl, FieldKeys.HeadImgUrlLength);
        AssertLength(FieldKeys.Gender, FieldKeys.GenderLength);
        AssertLength(FieldKeys.PhoneNumber, FieldKeys.PhoneNumberLength);
        AssertLength(FieldKeys.Email, FieldKeys.EmailLength);
        AssertLength(FieldKeys.Address, FieldKeys.AddressLength);
        AssertLength(FieldKeys.Title, FieldKeys.TitleLength);
        AssertLength(FieldKeys.Department, FieldKeys.DepartmentLength);
        AssertLength(FieldKeys.Birthday, FieldKeys.BirthdayLength);

        static void AssertLength(ReadOnlySpan<byte> paddedKey, int length)
        {
            string padded = Encoding.ASCII.GetString(paddedKey);
            Assert.Equal(FieldKeys.Width, padded.Length);
            Assert.Equal(padded.TrimEnd(' ').Length, length);
        }
    }
}
