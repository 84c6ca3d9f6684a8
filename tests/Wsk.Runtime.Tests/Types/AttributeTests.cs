using System;
using System.Reflection;
using Xunit;

namespace Wsk.Runtime.Tests.Types;

public class AttributeTests
{
    private const AttributeTargets Member = AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter;

    [Theory]
    [InlineData(typeof(SessionFromAttribute), AttributeTargets.Class | AttributeTargets.Struct, false)]
    [InlineData(typeof(SessionFieldAttribute), Member, true)]
    [InlineData(typeof(CustomDataAttribute), Member, true)]
    [InlineData(typeof(SessionIgnoreAttribute), Member, true)]
    public void Attributes_stand_where_the_contract_lets_them(Type attribute, AttributeTargets targets, bool inherited)
    {
        AttributeUsageAttribute usage = attribute.GetCustomAttribute<AttributeUsageAttribute>()!;
        Assert.Equal(targets, usage.ValidOn);
        Assert.Equal(inherited, usage.Inherited);
        Assert.False(usage.AllowMultiple);
        Assert.True(attribute.IsSealed);
    }

    [Fact]
    public void A_DTO_is_held_to_WeChats_limit_and_throws_unless_it_says_otherwise()
    {
        var attribute = new SessionFromAttribute();
        Assert.Equal(1000, attribute.MaxBytes);
        Assert.Equal(OverflowHandling.Throw, attribute.Overflow);
        Assert.Equal(InvalidValueHandling.Throw, attribute.InvalidValues);
        Assert.False(attribute.Formattable);
    }

    [Fact]
    public void A_member_has_priority_0_and_no_format_unless_it_says_otherwise()
    {
        var field = new SessionFieldAttribute(SessionField.Remark);
        Assert.Equal(SessionField.Remark, field.Field);
        Assert.Equal(0, field.Priority);
        var entry = new CustomDataAttribute("订单号", "orderNo");
        Assert.Equal(("订单号", "orderNo", null, 0), (entry.LabelCn, entry.LabelEn, entry.Format, entry.Priority));
    }

    [Fact]
    public void A_custom_entry_needs_both_labels()
    {
        Assert.Throws<ArgumentNullException>(() => new CustomDataAttribute(null!, "a"));
        Assert.Throws<ArgumentNullException>(() => new CustomDataAttribute("甲", null!));
    }

    [Fact]
    public void Fields_stand_in_payload_order() => Assert.Equal(
        ["CustomerName", "HeadImgUrl", "Gender", "PhoneNumber", "Email", "Address", "Title", "Department", "Birthday", "Remark", "CustomData"],
        Enum.GetNames<SessionField>());

    [Fact]
    public void Errors_keep_their_numbers() => Assert.Equal(
        ["None", "InvalidGender", "InvalidBirthday", "CustomDataNotEncoded", "TooLong", "InvalidPayload"],
        Enum.GetNames<SessionFromError>());
}
