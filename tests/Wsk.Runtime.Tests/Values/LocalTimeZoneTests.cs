using System;
using System.Text.Json;
using Wsk.Text;
using Xunit;

namespace Wsk.Runtime.Tests.Values;

/// <summary>The machine's own zone is changed here, so that nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(LocalTimeZoneTests), DisableParallelization = true)]
[Collection(nameof(LocalTimeZoneTests))]
public sealed class LocalTimeZoneTests : IDisposable
{
    private readonly string? _zone = Environment.GetEnvironmentVariable("TZ");

    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("America/St_Johns")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("UTC")]
    public void A_local_time_carries_the_offset_that_the_zone_had_then(string zone)
    {
        SetZone(zone);
        if (!OperatingSystem.IsWindows())
        {
            // Where the variable has no say, the machine's own zone is what is tested.
            Assert.Equal(zone, TimeZoneInfo.Local.Id);
        }

        Span<char> text = stackalloc char[InvariantText.MaxDateTimeLength];
        foreach (DateTime day in new[] { new DateTime(2026, 1, 15, 10, 30, 0), new DateTime(2026, 7, 15), new DateTime(1950, 7, 1), new DateTime(1, 1, 1), new DateTime(9999, 12, 31) })
        {
            DateTime local = DateTime.SpecifyKind(day, DateTimeKind.Local);
            string expected = JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(local))!;
            Assert.Equal(expected, text[..InvariantText.WriteDateTime(text, local)].ToString());
        }
    }

    public void Dispose() => SetZone(_zone);

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
