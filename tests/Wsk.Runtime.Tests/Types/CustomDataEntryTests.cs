using System;
using Xunit;

namespace Wsk.Runtime.Tests.Types;

public class CustomDataEntryTests
{
    [Fact]
    public void A_null_label_is_refused_and_a_null_value_is_not()
    {
        Assert.Equal("labelCn", Assert.Throws<ArgumentNullException>(() => new CustomDataEntry(null!, "a", "")).ParamName);
        Assert.Equal("labelEn", Assert.Throws<ArgumentNullException>(() => new CustomDataEntry("甲", null!, "")).ParamName);
        Assert.Null(new CustomDataEntry("甲", "a", null).Value);
    }

    [Fact]
    public void Entries_are_equal_when_all_three_texts_are()
    {
        var entry = new CustomDataEntry("甲", "a", "1");
        Assert.True(entry == new CustomDataEntry("甲", "a", "1"));
        Assert.Equal(entry.GetHashCode(), new CustomDataEntry("甲", "a", "1").GetHashCode());
        Assert.True(entry != new CustomDataEntry("乙", "a", "1"));
        Assert.True(entry != new CustomDataEntry("甲", "A", "1"));
        Assert.True(entry != new CustomDataEntry("甲", "a", null));
        Assert.False(entry.Equals("甲"));
        Assert.Equal(default(CustomDataEntry), default);
        Assert.Equal(default(CustomDataEntry).GetHashCode(), default(CustomDataEntry).GetHashCode());
    }

    [Fact]
    public void Its_text_for_logs_is_the_label_and_never_the_value()
    {
        Assert.Equal("phone", new CustomDataEntry("电话", "phone", "18600000006").ToString());
        Assert.Equal("", default(CustomDataEntry).ToString());
    }
}
