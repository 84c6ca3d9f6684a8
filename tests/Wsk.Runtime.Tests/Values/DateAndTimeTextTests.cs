using System;
using System.Linq;
using System.Text.Json;
using Wsk.CompilerServices;
using Wsk.Text;
using Xunit;

namespace Wsk.Runtime.Tests.Values;

public class DateAndTimeTextTests
{
    private static readonly long[] s_timesOfDay =
    [
        0, 1, 10, 999, 1_000_000, 9_999_999, 10_000_000, 5_000_000, TimeSpan.TicksPerHour * 9, TimeSpan.TicksPerHour + 1_230_000, TimeSpan.TicksPerDay - 1, TimeSpan.TicksPerDay - TimeSpan.TicksPerSecond,
    ];

    private static readonly DateTime[] s_days =
    [
        DateTime.MinValue, new(1, 1, 2), new(987, 6, 5), new(1900, 2, 28), new(2000, 2, 29), new(2026, 11, 22), new(9999, 12, 31),
    ];

    [Theory]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    public void A_date_and_time_is_written_as_System_Text_Json_writes_it(DateTimeKind kind)
    {
        foreach (DateTime value in s_days.SelectMany(day => s_timesOfDay.Select(time => DateTime.SpecifyKind(day.AddTicks(time), kind))))
        {
            Assert.Equal(Json(value), OneEntry.Text((ref SessionFromWriter writer) => writer.WriteEntry(OneEntry.Prefix, value)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(480)]
    [InlineData(-210)]
    [InlineData(-1)]
    [InlineData(345)]
    [InlineData(840)]
    [InlineData(-840)]
    public void A_date_time_and_offset_is_written_as_System_Text_Json_writes_it(int offsetMinutes)
    {
        var offset = TimeSpan.FromMinutes(offsetMinutes);
        foreach (DateTime value in s_days.Skip(1).SkipLast(1).SelectMany(day => s_timesOfDay.Select(time => day.AddTicks(time))))
        {
            var withOffset = new DateTimeOffset(value, offset);
            Assert.Equal(Json(withOffset), OneEntry.Text((ref SessionFromWriter writer) => writer.WriteEntry(OneEntry.Prefix, withOffset)));
        }
    }

    [Fact]
    public void The_first_and_the_last_moment_with_an_offset_are_written_as_System_Text_Json_writes_them()
    {
        foreach (DateTimeOffset value in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue })
        {
            Assert.Equal(Json(value), OneEntry.Text((ref SessionFromWriter writer) => writer.WriteEntry(OneEntry.Prefix, value)));
        }
    }

    [Fact]
    public void A_time_of_day_is_written_as_System_Text_Json_writes_it()
    {
        foreach (long ticks in s_timesOfDay)
        {
            Assert.Equal(Json(new TimeOnly(ticks)), OneEntry.Text((ref SessionFromWriter writer) => writer.WriteTimeEntry(OneEntry.Prefix, ticks)));
        }
    }

    [Fact]
    public void A_day_is_written_as_System_Text_Json_writes_it()
    {
        foreach (DateOnly day in s_days.Select(DateOnly.FromDateTime))
        {
            Assert.Equal(Json(day), OneEntry.Text((ref SessionFromWriter writer) => writer.WriteDateEntry(OneEntry.Prefix, day.Year, day.Month, day.Day)));
        }
    }

    [Fact]
    public void The_longest_texts_fit_the_room_that_is_set_aside_for_them()
    {
        var text = new char[100];
        Assert.Equal(InvariantText.MaxDateTimeLength, InvariantText.WriteDateTimeOffset(text, new DateTimeOffset(DateTime.MaxValue, TimeSpan.FromHours(14))));
        Assert.Equal(InvariantText.MaxTimeLength, InvariantText.WriteTimeOfDay(text, TimeSpan.TicksPerDay - 1));
    }

    [Fact]
    public void Dates_and_times_allocate_nothing()
    {
        var text = new char[InvariantText.MaxDateTimeLength];
        DateTime local = DateTime.SpecifyKind(new DateTime(2026, 11, 22, 1, 2, 3, 4), DateTimeKind.Local);
        var offset = new DateTimeOffset(2026, 11, 22, 1, 2, 3, 4, TimeSpan.FromHours(8));
        Allocation.AssertNone(() =>
        {
            InvariantText.WriteDateTime(text, local);
            InvariantText.WriteDateTimeOffset(text, offset);
            InvariantText.WriteTimeOfDay(text, 12345);
        });
    }

    private static string Json<T>(T value) => JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value))!;
}
