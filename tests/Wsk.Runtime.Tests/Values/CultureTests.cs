using System;
using System.Globalization;
using Wsk.CompilerServices;
using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.Values;

public sealed class CultureTests : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("fi-FI")]
    public void No_culture_changes_a_value(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        Assert.Equal("-1234.5", OneEntry.Text(-1234.5));
        Assert.Equal("-1234.5", OneEntry.Text(-1234.5f));
        Assert.Equal("-1234.50", OneEntry.Text(-1234.50m));
        Assert.Equal("-7", OneEntry.Text(-7));
        Assert.Equal("-1,234.50", OneEntry.Text(-1234.5, "N2"));
        Assert.Equal("-1.02:03:04", OneEntry.Text(-new TimeSpan(1, 2, 3, 4)));
        Assert.Equal("2026", OneEntry.Text(new DateTime(2026, 11, 22), "yyyy"));
        Assert.Equal("INVITED", OneEntry.Text((ref SessionFromWriter writer) => writer.WriteFormattedEnumEntry(OneEntry.Prefix, Answer.INVITED, "G")));
        Assert.Equal("2026-11-22T01:02:03.5", OneEntry.Text((ref SessionFromWriter writer) => writer.WriteEntry(OneEntry.Prefix, new DateTime(2026, 11, 22, 1, 2, 3, 500))));
        Assert.Equal("2026-11-22", OneEntry.Text((ref SessionFromWriter writer) => writer.WriteDateEntry(OneEntry.Prefix, 2026, 11, 22)));
        Assert.Equal("true", OneEntry.Text((ref SessionFromWriter writer) => writer.WriteEntry(OneEntry.Prefix, true)));
        Assert.True(BirthdayRule.IsBirthday("1986-12-12".AsSpan()));
        Assert.False(BirthdayRule.IsBirthday("๑๙๘๖-๑๒-๑๒".AsSpan()));
        Assert.False(BirthdayRule.IsBirthday("٢٠٢٦-١١-٢٢".AsSpan()));
    }

    public void Dispose() => CultureInfo.CurrentCulture = _culture;

    private enum Answer
    {
        INVITED = 1,
    }
}
